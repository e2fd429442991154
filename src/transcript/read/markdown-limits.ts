/** What no transcript in Markdown holds and a parser would need minutes for: deep nesting, thousands of delimiters in a paragraph. */
import { type Message, tooDeep } from '../messages.ts';

/** Quotations and lists within one another. */
const DEEPEST = 60;
/** Runs of characters that may open or close a span, in one paragraph. */
const MOST_DELIMITERS = 4000;

/** Why a text is refused, with its line; undefined when all is well. */
export function markdownTooDeep(text: string): Message | undefined {
  let line = 0;
  let delimiters = 0;
  for (const start of lineStarts(text)) {
    line++;
    const place = { line, column: 1, offset: start.from };
    const content = text.slice(start.from, start.to);
    if (depthOf(content) > DEEPEST)
      return tooDeep('nesting of lists or quotations', DEEPEST, place);
    if (content.trim() === '') delimiters = 0;
    delimiters += content.match(/\*+|_+|`+|~+|[[\]!<&]/g)?.length ?? 0;
    if (delimiters > MOST_DELIMITERS)
      return tooDeep('number of markup signs in one paragraph', MOST_DELIMITERS, place);
  }
  return undefined;
}

function* lineStarts(text: string): Generator<{ from: number; to: number }> {
  let from = 0;
  for (const end of text.matchAll(/\r\n|\r|\n|$/g)) {
    yield { from, to: end.index };
    from = end.index + end[0].length;
  }
}

/** How deep a line may stand at most: its markers, and its indent by the least that nests. */
function depthOf(line: string): number {
  const opening = /^[ \t>*+\-\d.)]*/.exec(line)?.[0] ?? '';
  if (!/[>*+\-\d]/.test(opening)) return 0;
  const isRule = /^[ \t]*(?:[-*][ \t]*)+$/.test(line);
  const markers = isRule ? 0 : (opening.match(/>|[*+-](?=[ \t])|[.)](?=[ \t])/g)?.length ?? 0);
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return markers + indent / 2;
}
