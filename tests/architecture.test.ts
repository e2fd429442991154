/** Who may import whom, as a table; no cycles; no file grows without a reason; every file says what it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOMS, type Room } from './rooms.ts';

const ROOT = join(import.meta.dirname, '..');

/** Modules that a component must not reach, and what it gets instead. */
const ASTRO_CONTENT = /^src\/(?:archive|content\.config)\.ts$/;

interface Import {
  from: string;
  specifier: string;
  /** The file it names, for a relative one. */
  to?: string;
  typeOnly: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(?:ts|astro|css|mjs)$/.test(name));
}

const IMPORT =
  /(?:^|\n|;)\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|(?<!\.)\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, from, bare]) => {
    const specifier = (from ?? bare ?? '').replace(/\?.*$/, '');
    const local = specifier.startsWith('.');
    const typeOnly = type !== undefined;
    return local
      ? {
          from: file,
          specifier,
          to: relative(ROOT, join(ROOT, dirname(file), specifier)),
          typeOnly,
        }
      : { from: file, specifier, typeOnly };
  });
}

const roomOf = (file: string): Room | undefined => ROOMS.find(({ files }) => files.test(file));

/** What breaks the table, in words; empty when all is well. */
export function violations(file: string, text: string): string[] {
  if (file.endsWith('.css')) return [];
  const room = roomOf(file);
  if (!room) return [`${file} is in no room: add it to the table`];
  return importsOf(file, text).flatMap(({ specifier, to, typeOnly }) => {
    if (specifier === 'astro:content' && !ASTRO_CONTENT.test(file))
      return [`${file} imports astro:content: ask archive.ts`];
    if (to === undefined)
      return room.packages?.test(specifier)
        ? []
        : [`${file} (${room.room}) imports the package ${specifier}`];
    const target = roomOf(to);
    if (!target) return [`${file} imports ${to}, which is in no room`];
    if (target.room === room.room || room.imports.includes(target.room)) return [];
    if (typeOnly && room.types?.includes(target.room)) return [];
    return [`${file} (${room.room}) imports ${to} (${target.room})`];
  });
}

const sources = filesBelow('src');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('imports', () => {
  test('every file keeps to the table', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(sources.flatMap((file) => violations(file, read(file)))).toEqual([]);
  });

  test('the table notices: a component that imports astro:content', () => {
    const text = "---\nimport { getCollection } from 'astro:content';\n---\n<p />";
    expect(violations('src/components/turn.astro', text)).toEqual([
      'src/components/turn.astro imports astro:content: ask archive.ts',
    ]);
  });

  test('the table notices: a parser in the browser, node in the tree, a phase in the types', () => {
    expect(
      violations('src/search/client.ts', "import { parse } from '../transcript/index.ts';"),
    ).toHaveLength(1);
    expect(
      violations('src/transcript/query.ts', "import { readFileSync } from 'node:fs';"),
    ).toHaveLength(1);
    expect(
      violations('src/transcript/types.ts', "import type { Parsed } from './parse.ts';"),
    ).toHaveLength(1);
    expect(
      violations('src/transcript/read/text.ts', "import { z } from 'astro/zod';"),
    ).toHaveLength(1);
  });

  test('there are no cycles', () => {
    const graph = new Map(
      sources.map((file) => [
        file,
        importsOf(file, read(file)).flatMap(({ to, typeOnly }) => (to && !typeOnly ? [to] : [])),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: string[]): string[] => {
      if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' → ')];
      if (done.has(file)) return [];
      const found = (graph.get(file) ?? []).flatMap((next) => visit(next, [...path, file]));
      done.add(file);
      return found;
    };
    expect(sources.flatMap((file) => visit(file, []))).toEqual([]);
  });
});

test('templates ask of Astro only what pages get that are made without it (src/templates/page.ts)', () => {
  const code = sources
    .filter((file) => file.endsWith('.astro'))
    .map((file) => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
  const asked = code.flatMap((text) => [...text.matchAll(/\bAstro\b(?:\.([a-zA-Z]+))?/g)]);
  expect([...new Set(asked.map(([, name]) => name))].sort()).toEqual([
    'locals',
    'params',
    'props',
    'self',
    'site',
    'url',
  ]);
});

describe('files', () => {
  const all = [
    ...sources,
    ...filesBelow('scripts').filter((file) => !file.includes('node_modules')),
    ...filesBelow('tests'),
  ];

  /** Longer than 300 lines, with the reason. */
  const LONG: Record<string, string> = {
    'src/transcript/messages.ts':
      'the closed list of messages: one short function each, read as a table',
  };

  test('none is over 300 lines without a reason', () => {
    expect(all.filter((file) => read(file).split('\n').length > 301 && !LONG[file])).toEqual([]);
  });

  test('each opens with a sentence on its role', () => {
    const opening = /^(?:---\n)?(?:#!.*\n)?\s*(?:\/\*|\/\/|<!--)/;
    expect(all.filter((file) => !opening.test(read(file)))).toEqual([]);
  });

  test('names are kebab-case', () => {
    const name =
      /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|(?:\[[.a-z]+\]\.?)+|404)(?:\.(?:test|config|css|json|md|txt|bin|d))*\.(?:ts|mjs|astro|css)$/;
    expect(
      all.map((file) => file.slice(file.lastIndexOf('/') + 1)).filter((file) => !name.test(file)),
    ).toEqual([]);
  });
});
