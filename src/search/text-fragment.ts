/**
 * A link's text directive: browsers that know it go to the very words and mark them, without any script.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
import type { Segment } from './highlight.ts';

/** Words of context on each side that tell the place from others with the same words. */
const CONTEXT = 3;

/** `:~:text=before-,words,-after` for the first marked words of an excerpt; nothing when none are marked. */
export function textDirective(excerpt: readonly Segment[]): string {
  const at = excerpt.findIndex(({ marked }) => marked);
  const words = excerpt[at]?.text;
  if (!words) return '';
  // What was left out of the excerpt is no context.
  const before = excerpt[at - 1]?.text.split('…').at(-1) ?? '';
  const after = excerpt[at + 1]?.text.split('…')[0] ?? '';
  const prefix = before.split(/\s+/).filter(Boolean).slice(-CONTEXT).join(' ');
  const suffix = after.split(/\s+/).filter(Boolean).slice(0, CONTEXT).join(' ');
  const parts = [prefix && `${encode(prefix)}-`, encode(words), suffix && `-${encode(suffix)}`];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** A hyphen parts the directive, so it is encoded as well. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
