/**
 * Tables as CSV (RFC 4180) that spreadsheets take for text. A cell they would run as a formula gets an apostrophe
 * before it, and so does a cell that begins with one: taking away one leading apostrophe gives back every cell.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */

/** What a formula begins with; some programs skip white space before it or fold its width. */
const FORMULA = /^(?:'|\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

export const guard = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
export const unguard = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

/** Rows with CRLF after each; begins with a byte order mark, by which Excel knows UTF-8. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string) => `"${guard(cell).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;
}
