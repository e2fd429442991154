/**
 * Text → Markdown that reads back as the same text, with as few backslashes as that takes:
 * "[sic]", "snake_case" and "R&D" stay as they are; "[crosstalk](laughs)" and "2*3" do not.
 */

/** Escapes text inside a block. */
export function escapeText(text: string): string {
  const brackets = /\]\s*[([:]/.test(text);
  return text.replace(/[\\*`_<&[]/g, (character, at: number) =>
    isMarkup(character, text, at, brackets) ? `\\${character}` : character,
  );
}

/** Escapes a paragraph: also what would open a heading, list, quotation, rule or fence at its start. */
export function escapeParagraph(text: string): string {
  return escapeText(text)
    .replace(/^(?:#{1,6}(?= |$)|>|[-+](?= |$)|~~~|=+$|-[- ]*$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}

/** Escapes a heading: also number signs that would close it. */
export function escapeHeading(text: string): string {
  return escapeText(text).replace(/(^|[ ])(#+)$/, '$1\\$2');
}

function isMarkup(character: string, text: string, at: number, brackets: boolean): boolean {
  const rest = text.slice(at + 1, at + 40);
  switch (character) {
    case '\\':
      return rest === '' || /^[!-/:-@[-`{-~]/.test(rest);
    case '_':
      return !(
        /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(rest)
      );
    case '<':
      return /^[A-Za-z/!?]/.test(rest);
    case '&':
      return /^(?:#|[A-Za-z][A-Za-z0-9]{1,31};)/.test(rest);
    case '[':
      return brackets;
    default:
      return true;
  }
}
