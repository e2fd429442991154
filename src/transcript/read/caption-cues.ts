/**
 * WebVTT and SubRip files → cues in the order of the file, and what else stands in it. The rules are those of
 * https://www.w3.org/TR/webvtt1/#file-parsing, but no line is dropped: what the rules pass over is kept with its reason.
 *
 *     00:01:23.000 --> 00:01:26.500 align:start
 *     <v Ada Quill>The bridge is open.</v>
 */

export interface Cue {
  /** In seconds. */
  start: number;
  end: number;
  lines: string[];
}

/** Lines that are no cue: "note", "style", … */
export interface Aside {
  reason: string;
  text: string;
}

export type CaptionPart = Cue | Aside;

export const isCue = (part: CaptionPart): part is Cue => 'start' in part;

const TIMING =
  /^\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})(?:\s|$)/;

/** A block of a WebVTT file that is no cue opens with its kind. */
const KINDS: [opens: RegExp, reason: string][] = [
  [/^NOTE(?:[ \t]|$)/, 'note'],
  [/^STYLE[ \t]*$/, 'style'],
  [/^REGION[ \t]*$/, 'region'],
];

/** Parts a file at its blank lines, and where a line with times stands in the middle of a block. */
export function partsOf(text: string, { isVtt }: { isVtt: boolean }): CaptionPart[] {
  const parts: CaptionPart[] = [];
  const blocks = blocksOf(text);
  for (const [index, lines] of blocks.entries()) {
    if (isVtt && index === 0 && /^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) {
      const header = [(lines[0] ?? '').slice('WEBVTT'.length).trim(), ...lines.slice(1)];
      addAside(parts, 'file header', header);
      continue;
    }
    const kind = isVtt ? KINDS.find(([opens]) => opens.test(lines[0] ?? '')) : undefined;
    if (kind && !lines.some((line) => line.includes('-->'))) addAside(parts, kind[1], lines);
    else addCues(parts, lines, isVtt);
  }
  return parts;
}

function blocksOf(text: string): string[][] {
  const blocks: string[][] = [];
  let open: string[] = [];
  for (const line of text.split(/\r\n|[\r\n]/)) {
    if (line.trim() !== '') open.push(line);
    else if (open.length > 0) {
      blocks.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...blocks, open] : blocks;
}

/** The line before the times names the cue: a number says nothing, a word is listed. */
function addCues(parts: CaptionPart[], lines: string[], isVtt: boolean): void {
  let open: Cue | undefined;
  let before: string[] = [];
  for (const [at, line] of lines.entries()) {
    const times = TIMING.exec(line);
    if (times) {
      const named = open ? open.lines.pop() : before.pop();
      const isNumber = /^\s*\d+\s*$/.test(named ?? '');
      if (open && named !== undefined && !isNumber) open.lines.push(named);
      else if (!open && named !== undefined && !isNumber)
        addAside(parts, 'name of a caption', [named]);
      addAside(parts, 'line outside the captions', before);
      before = [];
      open = { start: seconds(times.slice(1, 5)), end: seconds(times.slice(5, 9)), lines: [] };
      parts.push(open);
    } else if (open) open.lines.push(line);
    else before.push(lines[at] as string);
  }
  const last = parts.at(-1);
  // SubRip has no escape for a blank line in a caption: what follows one belongs to it.
  if (!open && !isVtt && last && isCue(last)) last.lines.push(...before);
  else addAside(parts, 'line outside the captions', before);
}

function addAside(parts: CaptionPart[], reason: string, lines: string[]): void {
  const text = lines.join('\n').trim();
  if (text !== '') parts.push({ reason, text });
}

function seconds([hours = '0', minutes = '0', whole = '0', thousandths = '0']: string[]): number {
  return (
    Number(hours) * 3600 +
    Number(minutes) * 60 +
    Number(whole) +
    Number(thousandths.padEnd(3, '0')) / 1000
  );
}
