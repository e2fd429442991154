/** Plain tables for a terminal: columns as wide as their widest cell, nothing cut, wide letters counted as two. */

/** Lays out rows under a head; columns whose cells are all numbers are set flush right. */
export function formatTable(head: string[], rows: string[][]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const isNumeric = head.map(
    (_, column) => rows.length > 0 && rows.every((row) => /^[\d.,%() –]*$/.test(row[column] ?? '')),
  );
  return all
    .map((row) =>
      head
        .map((_, column) => {
          const cell = row[column] ?? '';
          const blanks = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
          return isNumeric[column] ? blanks + cell : cell + blanks;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Columns a text takes in a terminal: Chinese, Japanese and Korean letters two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFC'))
    width += /\p{M}/u.test(letter)
      ? 0
      : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(
            letter,
          )
        ? 2
        : 1;
  return width;
}
