/**
 * Opens a ZIP archive as the container of a document, and trusts nothing in it: number, names, sizes and places of its
 * entries are judged from the directory before a byte is unpacked, and an entry that unpacks to more than it says is dropped.
 *
 *     [entry][entry]…[directory: a record for each entry][end: where the directory is]
 *
 * The format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.6 to 4.3.16.
 */
import { type Message, unpackedTooLarge, unreadableDocument } from '../messages.ts';

/** What an entry's record in the directory says. */
interface Entry {
  name: string;
  packed: number;
  unpacked: number;
  isDeflated: boolean;
  /** Encrypted, or packed in a way other than deflate. */
  isLocked: boolean;
  /** Offset of its local header. */
  at: number;
}

export interface Archive {
  names: string[];
  has(name: string): boolean;
  /** The bytes of an entry; empty when there is none. Throws Refused when they are too many, or not what the directory says. */
  read(name: string): Promise<Uint8Array>;
}

/** Thrown where a document is given up. */
export class Refused extends Error {
  readonly refusal: Message;

  constructor(refusal: Message) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const RECORD = 0x02014b50;
const RECORD_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

const MOST_ENTRIES = 5000;
/** All entries together, pictures included. */
const MOST_UNPACKED = 128_000_000;
/** One that is read: the text of a thousand pages is 10 MB of XML. */
const LARGEST_ENTRY = 20_000_000;

/** Reads the directory. `format` is what the document calls itself, for messages. Throws Refused. */
export function openZip(bytes: Uint8Array, format: string): Archive {
  const refuse = (reason: string): never => {
    throw new Refused(unreadableDocument(format, reason));
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return refuse('no directory at its end');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (view.getUint16(end + 8, true) !== count || count === 0xffff || start === 0xffffffff)
    return refuse('a directory in several parts');
  if (count > MOST_ENTRIES) return refuse(`${count} entries, more than ${MOST_ENTRIES}`);
  const entries = readDirectory(view, { start, end, count }) ?? refuse('a broken directory');
  if (entries.some(({ isLocked }) => isLocked))
    return refuse('encrypted or packed in an unknown way');
  const fault = faultOf(entries, start);
  if (fault) return refuse(fault);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > MOST_UNPACKED)
    throw new Refused(unpackedTooLarge(format, unpacked, MOST_UNPACKED));
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: [...byName.keys()],
    has: (name) => byName.has(name),
    read: async (name) => {
      const entry = byName.get(name);
      if (!entry) return new Uint8Array();
      if (entry.unpacked > LARGEST_ENTRY)
        throw new Refused(unpackedTooLarge(format, entry.unpacked, LARGEST_ENTRY));
      return (await unpack(view, entry)) ?? refuse(`the entry ${name} broken`);
    },
  };
}

/** The end record may be followed by a comment: it is looked for from behind. */
function findEnd(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= least; at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function readDirectory(
  view: DataView,
  { start, end, count }: { start: number; end: number; count: number },
): Entry[] | undefined {
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + RECORD_SIZE > end || view.getUint32(at, true) !== RECORD) return undefined;
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const length = view.getUint16(at + 28, true);
    const name = decodeUtf8(view, at + RECORD_SIZE, Math.min(length, end - at - RECORD_SIZE));
    entries.push({
      name,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      isDeflated: method === 8,
      isLocked: (flags & 1) === 1 || (method !== 0 && method !== 8),
      at: view.getUint32(at + 42, true),
    });
    at += RECORD_SIZE + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Names that lead out of the archive, names given twice, entries that share bytes. */
function faultOf(entries: Entry[], directory: number): string | undefined {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name))
      return `an entry whose name leads out of it, ${JSON.stringify(name.slice(0, 60))}`;
    if (names.has(name)) return `two entries of the name ${JSON.stringify(name.slice(0, 60))}`;
    names.add(name);
  }
  let free = 0;
  for (const { at, packed, name } of entries.toSorted((a, b) => a.at - b.at)) {
    if (at < free) return 'entries that overlap';
    free = at + LOCAL_SIZE + name.length + packed;
  }
  return free > directory ? 'entries that overlap' : undefined;
}

/** The bytes of an entry; undefined when they are not as many as announced, or no deflate stream. */
async function unpack(view: DataView, entry: Entry): Promise<Uint8Array | undefined> {
  const { at, packed, unpacked, isDeflated } = entry;
  if (at + LOCAL_SIZE > view.byteLength || view.getUint32(at, true) !== LOCAL) return undefined;
  const from = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > view.byteLength) return undefined;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + from, packed);
  if (!isDeflated) return packed === unpacked ? bytes : undefined;
  const whole = new Uint8Array(unpacked);
  let length = 0;
  try {
    const stream = inSlices(bytes).pipeThrough(new DecompressionStream('deflate-raw'));
    for await (const chunk of stream) {
      if (length + chunk.length > unpacked) return undefined;
      whole.set(chunk, length);
      length += chunk.length;
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
  return length === unpacked ? whole : undefined;
}

/** Deflate makes up to a thousand bytes of one: it is fed so little at a time that a liar is found out at once. */
const SLICE = 4096;

function inSlices(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, at + SLICE));
      at += SLICE;
    },
  });
}

function decodeUtf8(view: DataView, from: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + from, length));
}
