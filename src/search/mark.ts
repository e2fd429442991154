/**
 * On a transcript reached by a hit's link, `/<id>/?q=<query>#<anchor>`: marks in that turn what matched.
 * Words are marked by the same judge that found them, without touching the text where browsers can.
 */
import { match, merge } from './match.ts';
import { parseQuery } from './query.ts';
import { loadStem } from './stem.ts';

/** Prose of a turn: its label and its notes were not said. */
const PROSE = 'p:not(.turn-label, .note)';

/** Marks the turn the address names, now and whenever another is named; `data-marked` says how many places. */
export async function markFromUrl(): Promise<void> {
  const query = parseQuery(new URLSearchParams(location.search).get('q') ?? '');
  const language = document.querySelector<HTMLElement>('.record[lang]')?.lang ?? '';
  // Without its stemmer a word stands for itself only.
  const stem = await loadStem(language).catch(() => (word: string) => word);
  const marked: Range[] = [];

  function mark(): void {
    const turn = document.getElementById(location.hash.slice(1));
    if (!turn || turn.dataset['marked']) return;
    const { text, nodes } = textOf(turn);
    /** The text node that holds the letter at a place of the text, and where in it that is. */
    const pointOf = (place: number): [Text, number] => {
      const [node, at] = nodes.findLast(([, at]) => at <= place) as [Text, number];
      return [node, place - at];
    };
    const ranges = merge(match(text, query, stem) ?? []).map(({ start, end }) => {
      const range = new Range();
      const [node, last] = pointOf(end - 1);
      range.setStart(...pointOf(start));
      range.setEnd(node, last + 1);
      return range;
    });
    turn.dataset['marked'] = `${ranges.length}`;
    marked.push(...ranges);
    const first = ranges[0]?.startContainer.parentElement;
    if (CSS.highlights) CSS.highlights.set('quote', new Highlight(...marked));
    // Elsewhere the words are wrapped, the last first, so that places before them stay true.
    else
      for (const range of ranges.reverse()) range.surroundContents(document.createElement('mark'));
    // In a long turn, bring the words into view once the browser has scrolled to its beginning.
    const show = () => first?.scrollIntoView({ block: 'nearest' });
    if (document.readyState === 'complete') show();
    else addEventListener('load', show);
  }

  mark();
  addEventListener('hashchange', mark);
}

/** The prose of a turn as search knows it, and where each text node of it begins. */
function textOf(turn: Element): { text: string; nodes: [Text, number][] } {
  const nodes: [Text, number][] = [];
  let text = '';
  for (const paragraph of turn.querySelectorAll(PROSE)) {
    if (text) text += '\n\n';
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      nodes.push([node, text.length]);
      text += node.data;
    }
  }
  return { text, nodes };
}
