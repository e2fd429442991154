/** Turns → packs of deflated blocks, written as they fill, so that no more than one pack is held. */
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { Write } from '../build.ts';
import { BLOCKS, writeBlock, writePack } from '../format/fragments.ts';
import { paths } from '../format/manifest.ts';
import type { SearchRecord } from '../record.ts';

const deflate = promisify(deflateRaw);

export function createTexts(block: number, write: Write) {
  let records: SearchRecord[] = [];
  let packs = 0;
  let bytes = 0;

  async function flush(): Promise<void> {
    const blocks: SearchRecord[][] = [];
    for (let at = 0; at < records.length; at += block) blocks.push(records.slice(at, at + block));
    records = [];
    const pack = writePack(
      await Promise.all(blocks.map((turns) => deflate(writeBlock(turns), { level: 9 }))),
    );
    bytes += pack.length;
    await write(paths.texts(packs++), pack);
  }

  return {
    async add(record: SearchRecord): Promise<void> {
      records.push(record);
      if (records.length === block * BLOCKS) await flush();
    },
    /** Bytes written. */
    async finish(): Promise<number> {
      if (records.length > 0) await flush();
      return bytes;
    },
  };
}
