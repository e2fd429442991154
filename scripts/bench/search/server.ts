/**
 * Serves the engines as a static host would, gzip where that is smaller, parts of files as they are, each answer
 * after a delay; and keeps the bill.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface Bill {
  /** Of the bodies, as sent. */
  bytes: number;
  requests: number;
}

export interface BenchServer {
  url: string;
  /** Milliseconds before each answer. */
  delay: number;
  /** What was sent since the last call, of everything but the bench's own page and adapters. */
  bill(): Bill;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** The page in which an engine is measured; what it loads from `adapter/` is ours and on nobody's bill. */
const PAGE = `<!doctype html><html lang="en"><title>bench</title><script type="module" src="adapter/page.js"></script>`;
const PAGE_PATH = /^\/[\w-]+\/$/;
const NOT_BILLED = /^\/[\w-]+\/(?:$|adapter\/page\.js$)/;

const PAGE_BODY: Sent = { plain: Buffer.from(PAGE), body: Buffer.from(PAGE), isGzip: false };

/** @param root Holds a folder for each engine, with `adapter/` and `index/`. */
export async function startServer(root: string): Promise<BenchServer> {
  const compressed = new Map<string, Promise<Sent>>();
  let bill: Bill = { bytes: 0, requests: 0 };

  const load = (path: string) => {
    const known = compressed.get(path) ?? compress(join(root, path));
    compressed.set(path, known);
    return known;
  };

  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/[?#].*/s, '')));
    const arrived = performance.now();
    try {
      const whole = PAGE_PATH.test(path) ? PAGE_BODY : await load(path);
      const part = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
      const { body, isGzip } = part
        ? { body: whole.plain.subarray(Number(part[1]), Number(part[2]) + 1), isGzip: false }
        : whole;
      const isBilled = !NOT_BILLED.test(path);
      if (isBilled) {
        bill.bytes += body.length;
        bill.requests++;
        await wait(api.delay - (performance.now() - arrived));
      }
      response.setHeader(
        'Content-Type',
        TYPES[extname(path) || '.html'] ?? 'application/octet-stream',
      );
      response.setHeader('Cache-Control', 'max-age=3600');
      if (isGzip) response.setHeader('Content-Encoding', 'gzip');
      if (part) {
        response.statusCode = 206;
        response.setHeader('Content-Range', `bytes ${part[1]}-${part[2]}/${whole.plain.length}`);
      }
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

  const api: BenchServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    delay: 0,
    bill() {
      const due = bill;
      bill = { bytes: 0, requests: 0 };
      return due;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return api;
}

/** A file, and how a good host sends it: gzip, unless that makes it more. */
interface Sent {
  plain: Buffer;
  body: Buffer;
  isGzip: boolean;
}

export async function compress(file: string): Promise<Sent> {
  const plain = await readFile(file);
  const small = await promisify(gzip)(plain, { level: 9 });
  return small.length < plain.length
    ? { plain, body: small, isGzip: true }
    : { plain, body: plain, isGzip: false };
}

const wait = (milliseconds: number): Promise<void> =>
  milliseconds > 0 ? new Promise((done) => setTimeout(done, milliseconds)) : Promise.resolve();
