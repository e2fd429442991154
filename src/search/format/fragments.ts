/**
 * What a list of results shows of turns. Some turns make a block, deflated on its own; blocks make a pack, a file
 * that opens with their lengths, so that a reader can ask for the few bytes it needs (HTTP ranges).
 */
import type { SearchRecord } from '../record.ts';

/** Blocks in a pack. */
export const BLOCKS = 16;
/** Bytes of a length, and of all of them. */
const LENGTH = 3;
export const HEADER = BLOCKS * LENGTH;

type TranscriptRow = [id: string, title: string, date: string, turns: number];
type TurnRow = [
  anchor: string,
  type: number,
  text: string,
  name: string,
  attribution: string,
  speaker: string,
  outlet: string,
  question: string,
];
type Block = [TranscriptRow[], ...TurnRow[]];

const TYPES = ['speech', 'question', 'answer'] as const;

/** The content of a block, before it is deflated. */
export function writeBlock(records: readonly SearchRecord[]): string {
  const transcripts: TranscriptRow[] = [];
  const turns = records.map(({ id, title, date, ...turn }): TurnRow => {
    const last = transcripts.at(-1);
    if (last?.[0] === id) last[3]++;
    else transcripts.push([id, title, date, 1]);
    const {
      anchor,
      type,
      text,
      name,
      attribution,
      speaker = '',
      outlet = '',
      question = '',
    } = turn;
    return [anchor, TYPES.indexOf(type), text, name, attribution, speaker, outlet, question];
  });
  return JSON.stringify([transcripts, ...turns] satisfies Block);
}

export function readBlock(content: string, language: string): SearchRecord[] {
  const [transcripts, ...turns] = JSON.parse(content) as Block;
  const owners = transcripts.flatMap((row) => Array<TranscriptRow>(row[3]).fill(row));
  return turns.map(([anchor, type, text, name, attribution, speaker, outlet, question], at) => {
    const [id, title, date] = owners[at] as TranscriptRow;
    return {
      id,
      anchor,
      type: TYPES[type] ?? 'speech',
      date,
      language,
      title,
      ...(speaker ? { speaker } : {}),
      name,
      attribution,
      ...(outlet ? { outlet } : {}),
      ...(question ? { question } : {}),
      text,
    };
  });
}

/** At most BLOCKS blocks. */
export function writePack(blocks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const size = blocks.reduce((sum, { length }) => sum + length, HEADER);
  const pack = new Uint8Array(size);
  let at = HEADER;
  blocks.forEach((block, index) => {
    for (let byte = 0; byte < LENGTH; byte++)
      pack[index * LENGTH + byte] = block.length >> (8 * (LENGTH - 1 - byte));
    pack.set(block, at);
    at += block.length;
  });
  return pack;
}

/** Where a pack's blocks begin, and where the last ends. */
export function readHeader(header: Uint8Array): number[] {
  const starts = [HEADER];
  for (let index = 0; index < BLOCKS; index++) {
    let length = 0;
    for (let byte = 0; byte < LENGTH; byte++)
      length = length * 256 + (header[index * LENGTH + byte] as number);
    starts.push((starts[index] as number) + length);
  }
  return starts;
}
