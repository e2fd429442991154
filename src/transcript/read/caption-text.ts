/**
 * The text of a caption without its tags, in runs of one voice.
 * https://www.w3.org/TR/webvtt1/#webvtt-cue-text-parsing-rules
 */
import { parsePiece, plainText } from './html-parse.ts';

export interface Run {
  /** Of `<v Ada Quill>`; undefined outside any. */
  voice: string | undefined;
  text: string;
}

/** Tags of WebVTT and, for SubRip, those that players know; anything else in angle brackets is text. */
const TAG =
  /<(?:(v)(?:\.[^\s<>]*)?(?:[ \t]([^<>]*))?|\/v|\/?(?:c|i|b|u|s|ruby|rt|lang|font)(?:[.\s][^<>]*)?|\d{1,4}(?::\d{2}){1,2}\.\d{3})>/gi;
/** "{\an8}" puts a SubRip caption elsewhere on the screen. */
const PLACE = /\{\\[a-z]{1,4}\d{0,3}[^{}]{0,40}\}/gi;

/** The runs of a caption's lines. A voice holds until its end tag, or to the end of the caption. */
export function runsOf(lines: string[]): Run[] {
  const text = lines.join('\n').replace(PLACE, '');
  const runs: Run[] = [];
  let voice: string | undefined;
  let from = 0;
  const add = (to: number): void => {
    const piece = decodeEntities(text.slice(from, to));
    const last = runs.at(-1);
    if (last && last.voice === voice) last.text += piece;
    else if (piece.trim() !== '') runs.push({ voice, text: piece });
  };
  for (const tag of text.matchAll(TAG)) {
    add(tag.index);
    from = tag.index + tag[0].length;
    if (tag[1])
      voice =
        decodeEntities(tag[2] ?? '')
          .replace(/\s+/g, ' ')
          .trim() || undefined;
    else if (/^<\/v/i.test(tag[0])) voice = undefined;
  }
  add(text.length);
  return runs;
}

/** `&amp;`, `&nbsp;`, `&#8217;`: the references of HTML. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, (reference) =>
    /^&nbsp;$/i.test(reference) ? '\u00a0' : plainText(parsePiece(reference)) || reference,
  );
}
