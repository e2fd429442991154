/** Gathers, turn by turn, when transcripts were and who spoke, asked and answered. */
import {
  type CalendarRow,
  FIELDS,
  type Field,
  type FilterRow,
  writeCalendar,
  writeFilters,
} from '../format/tables.ts';
import type { SearchRecord } from '../record.ts';

export function createTables() {
  const calendar: CalendarRow[] = [];
  const filters: Record<Field, Map<string, { label: string; ids: number[] }>> = {
    speaker: new Map(),
    outlet: new Map(),
    kind: new Map(),
  };
  let last: string | undefined;
  let turns = 0;

  function put(field: Field, value: string | undefined, label = value ?? ''): void {
    if (!value) return;
    const row = filters[field].get(value) ?? { label, ids: [] };
    row.ids.push(turns);
    filters[field].set(value, row);
  }

  return {
    add({ id, date, type, speaker, name, outlet }: SearchRecord): void {
      if (id !== last) calendar.push({ first: turns, date });
      last = id;
      put('kind', type);
      put('speaker', speaker ?? name, name);
      put('outlet', outlet);
      turns++;
    },
    finish() {
      const rows = (field: Field): FilterRow[] =>
        [...filters[field]]
          .map(([value, { label, ids }]) => ({ value, label, ids: Uint32Array.from(ids) }))
          .sort((a, b) => (a.value < b.value ? -1 : 1));
      const [speaker, outlet, kind] = FIELDS.map(rows);
      return {
        transcripts: calendar.length,
        calendar: writeCalendar(calendar, turns),
        filters: writeFilters({ speaker, outlet, kind } as Record<Field, FilterRow[]>, turns),
      };
    },
  };
}
