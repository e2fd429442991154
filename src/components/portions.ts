/** A section of the record in portions of a few notes, speeches and exchanges, which are laid out together where the record is long. */
import {
  blockTexts,
  type Exchange,
  type Note,
  type Section,
  type Turn,
} from '../transcript/index.ts';

export type Unit = Note | Turn | Exchange;

export interface Portion {
  units: Unit[];
  /** Attributes from which the stylesheet estimates how tall it will be. */
  extent: {
    'data-exchanges': number;
    /** Labels, notes and paragraphs. */
    'data-blocks': number;
    /** In those, labels left out. */
    'data-letters': number;
  };
}

/** Units of a portion: one by one, a page of hundreds styles and lays out more before its first words; of many, each comes late. */
const SIZE = 4;

/** The portions of a section, in order. `exchangeOf` tells which exchange a turn belongs to. */
export function portionsOf(
  { children }: Section,
  exchangeOf: ReadonlyMap<Turn, Exchange>,
): Portion[] {
  const all = children.flatMap((child): Unit[] => {
    const exchange = child.type === 'note' ? undefined : exchangeOf.get(child);
    if (!exchange) return [child];
    return exchange.turns[0] === child ? [exchange] : [];
  });
  return Array.from({ length: Math.ceil(all.length / SIZE) }, (_, at) => {
    const units = all.slice(at * SIZE, (at + 1) * SIZE);
    return { units, extent: extentOf(units) };
  });
}

function extentOf(units: Unit[]): Portion['extent'] {
  const parts = units.flatMap((unit) => ('turns' in unit ? unit.turns : [unit]));
  const labels = parts.filter(({ type }) => type !== 'note').length;
  const texts = parts.flatMap((part) =>
    part.type === 'note' ? part.value : part.children.flatMap(blockTexts),
  );
  return {
    'data-exchanges': units.filter((unit) => 'turns' in unit).length,
    'data-blocks': labels + texts.length,
    'data-letters': texts.reduce((sum, { length }) => sum + length, 0),
  };
}
