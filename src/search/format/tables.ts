/** Tables asked for only when needed: when each transcript was, and which turns each value of a filter has. */
import { BitReader, BitWriter } from './bits.ts';
import { readNumbers, writeNumbers } from './numbers.ts';

/** A day as a number whose order is that of days; 0 for one that is not known. */
function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map((part) => Number(part) || 0);
  return year * 512 + month * 32 + day;
}

function dayOf(number: number): string {
  const [year, month, day] = [number >> 9, (number >> 5) & 15, number & 31];
  const digits = (n: number, length: number) => `${n}`.padStart(length, '0');
  return number ? `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` : '';
}

const LAST = dayNumber('9999-12-31');

export interface CalendarRow {
  /** The number of its first turn. */
  first: number;
  date: string;
}

/** Transcripts, newest first. */
export function writeCalendar(
  rows: readonly CalendarRow[],
  turns: number,
): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  bits.count(rows.length);
  writeNumbers(
    bits,
    rows.map(({ first }) => first),
    turns,
  );
  let before = LAST;
  for (const { date } of rows) {
    bits.count(before - dayNumber(date));
    before = dayNumber(date);
  }
  return bits.finish();
}

export function readCalendar(bytes: Uint8Array, turns: number): CalendarRow[] {
  const bits = new BitReader(bytes);
  const starts = readNumbers(bits, bits.count(), turns);
  let day = LAST;
  return Array.from(starts, (first) => {
    day -= bits.count();
    return { first, date: dayOf(day) };
  });
}

export const FIELDS = ['speaker', 'outlet', 'kind'] as const;
export type Field = (typeof FIELDS)[number];

export interface FilterRow {
  value: string;
  label: string;
  ids: Uint32Array;
}

export function writeFilters(
  filters: Record<Field, readonly FilterRow[]>,
  turns: number,
): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  for (const field of FIELDS) {
    bits.count(filters[field].length);
    for (const { value, label, ids } of filters[field]) {
      bits.text(value);
      bits.text(label === value ? '' : label);
      bits.count(ids.length);
      writeNumbers(bits, ids, turns);
    }
  }
  return bits.finish();
}

export function readFilters(bytes: Uint8Array, turns: number): Record<Field, FilterRow[]> {
  const bits = new BitReader(bytes);
  const read = (): FilterRow[] =>
    Array.from({ length: bits.count() }, () => {
      const value = bits.text();
      const label = bits.text() || value;
      return { value, label, ids: readNumbers(bits, bits.count(), turns) };
    });
  return { speaker: read(), outlet: read(), kind: read() };
}
