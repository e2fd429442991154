/**
 * What the build keeps in the cache folder so that it need not make it again: of each text its tree, here, and its entry
 * (entries.ts). Both are kept in files of ours and not in Astro's store, which is bundled as a program: at 2,000 events,
 * that took 100 MB of memory more.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Account, Receipt, SetAside, Transcript, TranscriptNode } from './transcript/index.ts';

let last = { named: '', folder: '' };

/** Where the build keeps what it need not make again; looked up anew where the environment names another folder. */
export function cacheFolder(): string {
  const named = process.env.CACHE_DIR || '.cache';
  if (last.named !== named) last = { named, folder: resolve(named) };
  return last.folder;
}

/** A tree as cached: everything a page shows beyond the entry. */
export interface CachedTree {
  digest: string;
  /** Whether its Markdown is, letter for letter, what the tree is written as. */
  isCanonical: boolean;
  transcript: Transcript;
  receipts: Receipt[];
  setAside: SetAside[];
  account: Account;
}

/** The name of an event's text in the cache. */
export const keyOf = (id: string, language: string): string => `${id}.${language}`;
/** The event of such a name. */
export const eventOf = (key: string): string => key.slice(0, key.lastIndexOf('.'));

const treeFile = (key: string): string => `${cacheFolder()}/trees/${key}.json`;

/** Whether the tree of a text is kept, be it an old one. */
export const hasTree = (key: string): boolean => existsSync(treeFile(key));

/** Keeps a tree, without the positions of its nodes. */
export function writeTree(key: string, tree: CachedTree): void {
  mkdirSync(join(cacheFolder(), 'trees'), { recursive: true });
  const kept: KeptTree = { ...tree, transcript: toKept(tree.transcript) };
  writeFileSync(treeFile(key), JSON.stringify(kept));
}

/** A tree in its file. */
interface KeptTree extends Omit<CachedTree, 'transcript'> {
  transcript: KeptNode;
}
/** A node in its file: a paragraph of plain text, as nearly all are, is that text, with half as much to write and read. */
type KeptNode = string | { type: string; children?: KeptNode[] };

function toKept(node: TranscriptNode): KeptNode {
  const children = 'children' in node ? (node.children as TranscriptNode[]) : undefined;
  const only = children?.length === 1 ? children[0] : undefined;
  if (node.type === 'paragraph' && only?.type === 'text') return only.value;
  const { position: _, ...kept } = node;
  return children ? { ...kept, children: children.map(toKept) } : kept;
}

/** The node that was kept, in whose place it is put. */
function fromKept(kept: KeptNode): unknown {
  if (typeof kept === 'string')
    return { type: 'paragraph', children: [{ type: 'text', value: kept }] };
  return kept.children ? Object.assign(kept, { children: kept.children.map(fromKept) }) : kept;
}

/** The tree of a text; undefined when it is not kept or was made of something else. */
export function readTree(key: string, digest: string): CachedTree | undefined {
  try {
    const kept = JSON.parse(readFileSync(treeFile(key), 'utf8')) as KeptTree;
    if (kept.digest !== digest) return undefined;
    return { ...kept, transcript: fromKept(kept.transcript) as Transcript };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
