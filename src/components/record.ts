/** The record of an event as its page has it: sections in portions, and in these the notes, the plain speeches and the exchanges in order. */
import type { TranscriptEntry, Voices } from '../archive.ts';
import type { Interface } from '../interface.ts';
import { fill } from '../languages/index.ts';
import type { Exchange, Section, Turn } from '../transcript/index.ts';
import { eventExchangeUrl, eventReceiptsUrl } from '../urls.ts';
import { attribute, type Html, html } from './html.ts';
import { portionsOf } from './portions.ts';
import { renderNote, renderTurn } from './turn.ts';

export interface RecordProps {
  ui: Interface;
  entry: TranscriptEntry;
  voices: Voices;
  /** The exchange each turn belongs to, over the whole transcript. */
  exchangeOf: ReadonlyMap<Turn, Exchange>;
  /** Whether its exchanges have pages of their own. */
  alone: boolean;
}

/** A section under its heading, where it has one. */
export function renderSection(section: Section, props: RecordProps): Html {
  const { title, supplied } = section;
  const { ui, exchangeOf } = props;
  const portions = portionsOf(section, exchangeOf).map(({ units, extent }) => {
    const attributes = Object.entries(extent).map(([name, n]) => attribute(name, `${n}`));
    const shown = units.map((unit) => {
      if ('turns' in unit) return renderExchange(unit, props);
      return unit.type === 'note' ? renderNote(unit) : renderHere(unit, props);
    });
    return html`<div class="portion"${attributes}>${shown}</div>`;
  });
  const kind = [supplied && 'supplied', title ? '' : 'sr-only'].filter(Boolean).join(' ');
  const heading = html`<h2${attribute('class', kind || undefined)}${title === undefined && ours(props)}>${title ?? ui.text.transcript.words}</h2>`;
  return html`<section class="record-section">${heading}${portions}</section>`;
}

/** A question with its answers: one unit under one number, which heads it for a reader who skims or listens. */
function renderExchange({ number, anchor, turns }: Exchange, props: RecordProps): Html {
  const { ui, entry, alone } = props;
  const text = ui.text.transcript;
  const [before = '', after = ''] = text.question.split('{n}');
  const hidden = (words: string) => words !== '' && html`<span class="sr-only">${words}</span>`;
  const heading = html`<h3 class="number" id="n${number}"${ours(props)}>${hidden(before)}${number}${hidden(after)}</h3>`;
  const link =
    alone &&
    html`<a class="alone"${ours(props)} href="${eventExchangeUrl(entry, anchor)}" aria-label="${fill(text.aloneName, { n: number })}">${text.alone}</a>`;
  const shown = turns.map((turn) => renderHere(turn, props));
  return html`<section class="exchange" aria-labelledby="n${number}">${heading}${link}${shown}</section>`;
}

/** A turn in its transcript. */
function renderHere(turn: Turn, { ui, entry, voices }: RecordProps): Html {
  const { receipts } = ui.settings.features;
  return renderTurn({
    ui,
    turn,
    language: entry.meta.language,
    href: `#${turn.anchor}`,
    receipt: receipts ? eventReceiptsUrl(entry, turn.anchor) : undefined,
    ...voices(turn),
  });
}

/** The interface's own words stand among those of the record. */
const ours = ({ ui, entry }: RecordProps): Html =>
  attribute('lang', ui.language === entry.meta.language ? undefined : ui.language);
