/** Labels in brackets of any kind, as houses print them in Chinese, Japanese and Korean, and sometimes elsewhere. */
import type { Split } from './label-forms.ts';

/**
 *     （記　者）　いつ開きますか。
 *     ^^^^^^^^ fullwidth brackets around a name of a few characters: they stay with the name
 */
const FULLWIDTH =
  /^[（【〔][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}　 ・]{1,20}[）】〕]/u;

/**
 *     (問) いつ開きますか。      <질문> 언제 엽니까?      [林岸] 四月。
 *      ^                         ^^^^                   ^^^^ other brackets set the name off as a colon does
 */
const OTHER =
  /^(?:\([^()\n]{1,40}\)|\[[^[\]\n]{1,40}\]|<[^<>\n]{1,40}>|〈[^〈〉\n]{1,40}〉|［[^［］\n]{1,40}］|＜[^＜＞\n]{1,40}＞)(?=[\s:：]{0,8}[\p{L}\p{N}«“"(（「『])/u;

/** The label in brackets at a place of a text. */
export function bracketed(text: string, from: number): Split | undefined {
  const head = text.slice(from, from + 56);
  const kept = FULLWIDTH.exec(head)?.[0];
  const whole = kept ?? OTHER.exec(head)?.[0];
  if (whole === undefined) return undefined;
  const to = from + whole.length;
  const textAt = to + (/^[\s:：]{0,8}/.exec(text.slice(to, to + 8))?.[0].length ?? 0);
  if (kept !== undefined) return { form: 'bracket', from, to, textAt };
  return { form: 'bracket', from: from + 1, to: to - 1, textAt };
}
