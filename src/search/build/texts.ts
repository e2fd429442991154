/** Turns → packs of deflated blocks, written as they fill, so that no more than one pack is held. */
import { deflateRawSync } from 'node:zlib';
import type { Write } from '../build.ts';
import { BLOCKS, writeBlock, writePack } from '../format/fragments.ts';
import { paths } from '../format/manifest.ts';
import type { SearchRecord } from '../record.ts';

/** Most blocks are smaller than this when deflated; room for more, which zlib takes unless told, costs a sixth of the time. */
const DEFLATE = { level: 9, chunkSize: 4096 } as const;
/** Bytes of text of which zlib makes the same with a quarter of the memory that it otherwise clears for each block: a quarter of the time. */
const SMALL = 4096;
const DEFLATE_SMALL = { ...DEFLATE, windowBits: 13, memLevel: 6 } as const;

function deflate(content: string): Uint8Array {
  const bytes = Buffer.from(content);
  return deflateRawSync(bytes, bytes.length <= SMALL ? DEFLATE_SMALL : DEFLATE);
}

export function createTexts(block: number, write: Write) {
  let records: SearchRecord[] = [];
  let packs = 0;
  let bytes = 0;

  async function flush(): Promise<void> {
    const blocks: SearchRecord[][] = [];
    for (let at = 0; at < records.length; at += block) blocks.push(records.slice(at, at + block));
    records = [];
    // At once: handing so small a block to another thread and back costs several times what deflating it does.
    const pack = writePack(blocks.map((turns) => deflate(writeBlock(turns))));
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
