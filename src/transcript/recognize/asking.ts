/** What is a question, in the signs and words of a language. */
import type { Cues } from '../../languages/cues.ts';

/** Question marks of scripts: Latin, fullwidth, Arabic, Armenian, Ethiopic, and Greek by its own code point. */
const MARK = /[?？؟՞፧\u037e⁇⁈⁉]/u;
/** Greek writes a semicolon. */
const GREEK = /\p{Script=Greek}[»”"]?\s?;/u;
/** Japanese and Chinese ask with a particle before the full stop. */
const PARTICLE = /(?:か|吗|嗎|呢)(?:[。」”]|$)/u;

/** Letters at the end of a paragraph in which a question mark counts. */
const ENDING = 240;

/** The end of a paragraph asks. */
export function bearsQuestion(text: string, cues: Cues): boolean {
  return asks(text.slice(-ENDING), cues);
}

/** Something in the text asks. */
export function asks(text: string, { common }: Cues): boolean {
  if (MARK.test(text) || PARTICLE.test(text.trim())) return true;
  return GREEK.test(text) && common.some((word) => /\p{Script=Greek}/u.test(word));
}
