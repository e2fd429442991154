/** The static server answers as a web host would, and gives out nothing else than its folder. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from '../scripts/serve.ts';

let parent: string;
let folder: string;
let atRoot: Served;
let atBase: Served;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'verbatim-serve-'));
  folder = join(parent, 'dist');
  mkdirSync(join(folder, 'about us'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  mkdirSync(join(parent, 'dist-other'));
  writeFileSync(join(parent, 'dist-other', 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>Front</p>');
  writeFileSync(join(folder, '404.html'), '<p>Nothing here</p>');
  writeFileSync(join(folder, 'about us', 'index.html'), '<p>Über uns</p>');
  writeFileSync(join(folder, 'words.json'), '{}');
  writeFileSync(join(folder, 'shard.bin'), 'x');
  writeFileSync(
    join(folder, '_headers'),
    '# policy\n/*\n  Referrer-Policy: no-referrer\n  X-Test: a: b\n/words.json\n  X-Words: yes\n' +
      '/about*\n  Cache-Control: immutable\n/\n  X-Front: yes\n',
  );
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'link.txt'));
  atRoot = await serveFolder(folder, { port: 0 });
  atBase = await serveFolder(folder, { port: 0, base: '/archive' });
});

afterAll(async () => {
  await Promise.all([atRoot.close(), atBase.close()]);
  rmSync(parent, { recursive: true, force: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}

/** Unlike fetch, sends the path exactly as it is written here. */
function ask(path: string, method = 'GET', headers = {}, from = atRoot): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const port = new URL(from.url).port;
    const sent = request({ port, host: '127.0.0.1', path, method, headers }, async (response) => {
      const body = (await response.setEncoding('utf8').toArray()).join('');
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    sent.on('error', reject).end();
  });
}

describe('a part of a file', () => {
  it.each<[string, number, string, string | undefined]>([
    ['bytes=0-0', 206, '{', 'bytes 0-0/2'],
    ['bytes=1-99', 206, '}', 'bytes 1-1/2'],
    ['bytes=1-', 206, '}', 'bytes 1-1/2'],
    ['bytes=-1', 206, '}', 'bytes 1-1/2'],
    ['bytes=-9', 206, '{}', 'bytes 0-1/2'],
    ['bytes=0-0,1-1', 200, '{}', undefined],
    ['bytes=1-0', 200, '{}', undefined],
    ['lines=0-0', 200, '{}', undefined],
    ['bytes=2-', 416, 'The file has no such part.\n', 'bytes */2'],
  ])('%s', async (range, status, body, contentRange) => {
    const answer = await ask('/words.json', 'GET', { range });
    expect(answer).toMatchObject({ status, body });
    expect(answer.headers['content-range']).toBe(contentRange);
  });
});

describe('a file', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<p>Front</p>'],
    ['/index.html', 'text/html; charset=utf-8', '<p>Front</p>'],
    ['/about%20us/', 'text/html; charset=utf-8', '<p>Über uns</p>'],
    ['/words.json?v=1', 'application/json; charset=utf-8', '{}'],
    ['/shard.bin', 'application/octet-stream', 'x'],
  ])('%s', async (path, type, body) => {
    expect(await ask(path)).toMatchObject({ status: 200, headers: { 'content-type': type }, body });
  });

  it('is not sent again to those who have it', async () => {
    const { headers } = await ask('/words.json');
    const etag = String(headers['etag']);
    const known = { 'If-None-Match': `"other", W/${etag}` };
    expect(await ask('/words.json', 'GET', known)).toMatchObject({ status: 304, body: '' });
    expect(await ask('/words.json', 'GET', { 'If-None-Match': '"other"' })).toMatchObject({
      status: 200,
      body: '{}',
    });
  });

  it.each([
    ['/', 'gzip, deflate, br', 'gzip'],
    ['/words.json', 'br;q=1.0, GZIP;q=0.8', 'gzip'],
    ['/words.json', 'gzip;q=0, br', undefined],
    ['/words.json', 'gzip-like', undefined],
    ['/words.json', '', undefined],
    ['/shard.bin', 'gzip', undefined],
  ])('%s for those who take "%s" comes in %s', async (path, accepted, coding) => {
    const answer = await ask(path, 'GET', { 'accept-encoding': accepted });
    expect(answer.headers['content-encoding']).toBe(coding);
    expect(answer.headers['content-length'] === undefined).toBe(coding === 'gzip');
    const plain = await ask(path);
    const decoded = await fetch(new URL(path, atRoot.url), {
      headers: { 'accept-encoding': accepted },
    });
    expect(await decoded.text()).toBe(plain.body);
    const again = { 'accept-encoding': accepted, 'if-none-match': String(answer.headers.etag) };
    expect((await ask(path, 'GET', again)).status).toBe(304);
  });

  it('in part comes as it is', async () => {
    const answer = await ask('/words.json', 'GET', {
      range: 'bytes=0-0',
      'accept-encoding': 'gzip',
    });
    expect(answer).toMatchObject({ status: 206, body: '{' });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  it('is described by HEAD', async () => {
    const headers = { 'content-length': '2', 'content-type': 'application/json; charset=utf-8' };
    expect(await ask('/words.json', 'HEAD')).toMatchObject({ status: 200, headers, body: '' });
  });

  it('carries the policies for every path and for its own, and is asked for anew unless they say', async () => {
    const every = { 'referrer-policy': 'no-referrer', 'x-test': 'a: b' };
    const { headers } = await ask('/words.json');
    expect(headers).toMatchObject({ ...every, 'x-words': 'yes', 'cache-control': 'no-cache' });
    const about = await ask('/about%20us/');
    expect(about.headers).toMatchObject({ ...every, 'cache-control': 'immutable' });
    expect(about.headers).not.toHaveProperty('x-words');
    expect((await ask('/')).headers).toMatchObject({ ...every, 'x-front': 'yes' });
    expect(about.headers).not.toHaveProperty('x-front');
    const missing = await ask('/about-nothing');
    expect(missing.headers).toMatchObject({ ...every, 'cache-control': 'no-cache' });
    const below = await ask('/archive/words.json', 'GET', {}, atBase);
    expect(below.headers).toMatchObject({ ...every, 'x-words': 'yes' });
  });
});

describe('anything else', () => {
  it.each([
    '/missing',
    '/words.json/',
    '/empty/',
    '/_headers',
    '/%5Fheaders',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/about%20us/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../dist-other/secret.txt',
    '/link.txt',
    '/%00',
    '/%zz',
  ])('%s is the page for 404', async (path) => {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'x-test': 'a: b' };
    expect(await ask(path)).toMatchObject({ status: 404, headers, body: '<p>Nothing here</p>' });
  });

  it.each([
    ['/about%20us', '/about%20us/'],
    ['/about%20us?q=1', '/about%20us/?q=1'],
    ['//about%20us', '/about%20us/'],
  ])('%s, a folder, gets its slash', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 301, headers: { location } });
  });

  it('other methods are refused', async () => {
    expect(await ask('/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

describe('a base path', () => {
  it('is part of the address', () => {
    expect(atBase.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/archive\/$/);
  });

  it.each([
    ['/archive/', 200, undefined],
    ['/archive/words.json', 200, undefined],
    ['/archive/about%20us', 301, '/archive/about%20us/'],
    ['/archive', 301, '/archive/'],
    ['/', 301, '/archive/'],
    ['/words.json', 404, undefined],
    ['/archive/../words.json', 404, undefined],
    ['/archive-2/', 404, undefined],
  ])('%s: %i', async (path, status, location) => {
    const answer = await ask(path, 'GET', {}, atBase);
    expect(answer.status).toBe(status);
    expect(answer.headers['location']).toBe(location);
  });
});

it('falls to the next free port', async () => {
  const port = Number(new URL(atRoot.url).port);
  const next = await serveFolder(folder, { port });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await next.close();
  await expect(fetch(next.url)).rejects.toThrow();
});
