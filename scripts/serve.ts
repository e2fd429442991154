/**
 * A small static server that answers for a built folder as a web host would; for `npm start` and
 * the browser tests.
 */
import { createReadStream, type Stats } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

export interface ServeOptions {
  /** The next free port from here on is taken; 0 takes any. */
  port?: number;
  /** The path under which the folder appears, `/` or `/archive/`. */
  base?: string;
  host?: string;
}

export interface Served {
  /** The address of the folder's front page, with the base path and a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

interface Site {
  root: string;
  base: string;
  policies: Policy[];
}

/** Headers for a path, or for every path that begins as it does before its `*`. */
interface Policy {
  pattern: string;
  headers: Record<string, string>;
}

interface Found {
  /** Below the base path. */
  address: string;
  path: string;
  stats: Stats;
}

const PORTS_TRIED = 50;
/** What hosts compress on the way; pictures, fonts and the search index are compressed already. */
const COMPRESSED = /^(?:text\/|image\/svg|application\/(?:json|xml|manifest))/;

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** Serves `folder` until closed. Only this computer can reach it, unless `host` says otherwise. */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { port = 4321, host = '127.0.0.1' } = options;
  const base = `/${options.base ?? ''}/`.replace(/\/{2,}/g, '/');
  const root = await realpath(resolve(folder));
  const site: Site = { root, base, policies: await readPolicies(root) };
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => response.destroy());
  });
  const listen = (candidate: number) =>
    new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(candidate, host, () => done(server.off('error', fail) && undefined));
    });
  for (let tried = 0; !server.listening; tried += 1) {
    await listen(port === 0 ? 0 : port + tried).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || tried >= PORTS_TRIED) throw error;
    });
  }
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  response.setHeader('Cache-Control', 'no-cache');
  setPolicies(site, undefined, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'Only GET and HEAD are answered here.');
  }
  const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  const elsewhere = redirectToBase(site, path);
  if (elsewhere) return redirect(response, elsewhere, query);
  const found = await find(site, path);
  if (found === 'folder') return redirect(response, `${path}/`, query);
  if (found) {
    setPolicies(site, found.address, response);
    return sendFile(request, response, 200, found);
  }
  const page = join(site.root, '404.html');
  const stats = await stat(page).catch(() => undefined);
  if (stats) return sendFile(request, response, 404, { address: path, path: page, stats });
  return sendText(response, 404, 'Not found.');
}

/** The base path for those who ask for the server's root, or for the base without its last slash. */
function redirectToBase({ base }: Site, path: string): string | undefined {
  if (base === '/') return undefined;
  return path === '/' || `${path}/` === base ? base : undefined;
}

/** The file for a path, `'folder'` when the path names a folder without the last slash. */
async function find({ root, base }: Site, path: string): Promise<Found | 'folder' | undefined> {
  if (!path.startsWith(base)) return undefined;
  const inside = decode(path.slice(base.length));
  if (inside === undefined || inside === '_headers') return undefined;
  const slashed = inside === '' || inside.endsWith('/');
  try {
    let file = await realpath(join(root, inside));
    if (file !== root && !file.startsWith(root + sep)) return undefined;
    let stats = await stat(file);
    if (stats.isDirectory() !== slashed) return stats.isDirectory() ? 'folder' : undefined;
    if (slashed) {
      file = join(file, 'index.html');
      stats = await stat(file);
    }
    return stats.isFile() ? { address: `/${inside}`, path: file, stats } : undefined;
  } catch {
    return undefined;
  }
}

function decode(text: string): string | undefined {
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { path, stats }: Found,
) {
  const tag = `"${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}"`;
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const part = status === 200 ? readRange(request.headers.range, stats.size) : undefined;
  const gzip = !part && COMPRESSED.test(type) && takesGzip(request);
  // The same words in other bytes: a weak tag says so.
  response.setHeader('ETag', gzip ? `W/${tag}` : tag);
  if (COMPRESSED.test(type)) response.setHeader('Vary', 'Accept-Encoding');
  const known = request.headers['if-none-match']?.split(',').map((t) => t.trim().replace('W/', ''));
  if (status === 200 && known?.some((entry) => entry === tag || entry === '*')) {
    return response.writeHead(304).end();
  }
  if (part === 'outside') {
    response.setHeader('Content-Range', `bytes */${stats.size}`);
    return sendText(response, 416, 'The file has no such part.');
  }
  const { start = 0, end = stats.size - 1 } = part ?? {};
  if (part) response.setHeader('Content-Range', `bytes ${start}-${end}/${stats.size}`);
  response.writeHead(part ? 206 : status, {
    'Accept-Ranges': 'bytes',
    'Content-Type': type,
    ...(gzip ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': end - start + 1 }),
  });
  if (request.method === 'HEAD') return response.end();
  const file = createReadStream(path, part);
  return gzip ? pipeline(file, createGzip(), response) : pipeline(file, response);
}

/** Whether the asker names gzip and does not refuse it. */
function takesGzip({ headers }: IncomingMessage): boolean {
  const codings = String(headers['accept-encoding'] ?? '')
    .toLowerCase()
    .split(',');
  return codings.some(
    (coding) => /^\s*gzip\s*(?:;|$)/.test(coding) && !/;\s*q=0(?:\.0*)?\s*$/.test(coding),
  );
}

/** The one part asked for, both ends within; several parts or other units get the whole, as HTTP allows. */
function readRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'outside' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (!from && !to) return undefined;
  const start = from ? Number(from) : Math.max(0, size - Number(to));
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1;
  if (start >= size) return 'outside';
  return start <= end ? { start, end } : undefined;
}

/** Two slashes at the front would name another host: only one is left. */
function redirect(response: ServerResponse, path: string, query: string | undefined) {
  const location = path.replace(/^[/\\]+/, '/') + (query === undefined ? '' : `?${query}`);
  response.writeHead(301, { Location: location }).end();
}

function sendText(response: ServerResponse, status: number, text: string) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** Sets what is asked for an address; where nothing is found, what is asked for all of them. */
function setPolicies({ policies }: Site, address: string | undefined, response: ServerResponse) {
  const isMeant = (pattern: string): boolean =>
    pattern.endsWith('*') ? !!address?.startsWith(pattern.slice(0, -1)) : address === pattern;
  for (const { pattern, headers } of policies)
    if (pattern === '/*' || isMeant(pattern))
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** What the folder's `_headers` asks for: the indented lines below each path. */
async function readPolicies(root: string): Promise<Policy[]> {
  const text = await readFile(join(root, '_headers'), 'utf8').catch(() => '');
  const policies: Policy[] = [];
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    if (/^[^\s#]/.test(line)) policies.push({ pattern: line.trim(), headers: {} });
    else if (/^[\w-]+$/.test(name) && value)
      Object.assign(policies.at(-1)?.headers ?? {}, { [name]: value });
  }
  return policies;
}
