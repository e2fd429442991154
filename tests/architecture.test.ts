/** Who may import whom, as a table; no cycles; no file grows without a reason; every file says what it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/**
 * A file belongs to the first row whose pattern its path matches, and may import from its own row, from the
 * rows named, of some rows only `types`, and the packages named; `node:` modules only where it says so.
 */
const ROOMS: {
  room: string;
  files: RegExp;
  imports: string[];
  types?: string[];
  packages?: RegExp;
}[] = [
  {
    room: 'types',
    files: /^src\/transcript\/types\.ts$/,
    imports: [],
    packages: /^(?:mdast|unist)$/,
  },
  { room: 'label', files: /^src\/transcript\/label\.ts$/, imports: ['types'] },
  {
    room: 'tree',
    files: /^src\/transcript\/(?:meta|build|query|messages|slug|receipts|likeness)\.ts$/,
    imports: ['types', 'label'],
    packages: /^(?:mdast|unist|vfile-message|yaml|zod)$/,
  },
  {
    room: 'phases',
    files:
      /^src\/transcript\/(?:read|recognize|write)\/|^src\/transcript\/(?:parse|plain-blocks|stringify|escape|check|account)\.ts$/,
    imports: ['types', 'label', 'tree', 'cues'],
    packages:
      /^(?:mdast|unist|unified|remark-parse|remark-frontmatter|zod|parse5|@rgrove\/parse-xml|mammoth|unpdf)$/,
  },
  {
    room: 'facade',
    files: /^src\/transcript\/index\.ts$/,
    imports: ['types', 'label', 'tree', 'phases'],
  },
  { room: 'cues', files: /^src\/languages\/.*cues\.ts$/, imports: [] },
  { room: 'languages', files: /^src\/languages\//, imports: ['cues'] },
  { room: 'urls', files: /^src\/urls\.ts$/, imports: [] },
  { room: 'hosts', files: /^src\/hosts\.ts$/, imports: [] },
  {
    room: 'settings',
    files: /^src\/(?:settings|interface|report)\.ts$/,
    imports: ['facade', 'languages', 'urls', 'hosts'],
    packages: /^(?:zod|node:.*)$/,
  },
  {
    room: 'search-page',
    files:
      /^src\/search\/(?:concordance-view|csv|dialog|elements|engine|facets|here|keys|page|recent|results|shortcuts|state|status|suggestions|text-fragment|timeline-view|tools|turns-view|view)\.ts$/,
    imports: ['browser', 'languages', 'urls', 'label', 'styles'],
  },
  {
    room: 'browser',
    files:
      /^src\/(?:enhance\/|search\/(?:format\/[a-z]+|api|client|concordance|correct|cost|dictionary|excerpt|filters|find|highlight|load|looser|mark|match|options|page|pause|plan|query|rank|results|status|stem|storage|tables|texts|words)\.ts$)/,
    imports: ['languages', 'urls', 'label', 'search-page'],
    types: ['facade', 'index-build'],
    packages: /^(?:flexsearch|stemmer|@orama\/stemmers\/[a-z]+)$/,
  },
  { room: 'thread', files: /^src\/threads\/thread\.ts$/, imports: [], packages: /^node:.*$/ },
  {
    room: 'index-build',
    files: /^src\/(?:search\/|threads\/index(?:ing|-thread)\.ts$)/,
    imports: ['browser', 'facade', 'thread', 'bundle', 'entry', 'urls'],
    packages: /^(?:flexsearch|astro|vite|node:.*)$/,
  },
  {
    room: 'people',
    files: /^src\/(?:people|authority|message-format)\.ts$/,
    imports: ['facade'],
    packages: /^(?:zod|node:.*)$/,
  },
  { room: 'entry', files: /^src\/entry\.ts$/, imports: ['facade', 'people'] },
  {
    room: 'bundle',
    files:
      /^src\/(?:bundle|cache|last-few|load-texts|loaders|content\.config|threads\/load(?:ing|-thread))\.ts$/,
    imports: ['facade', 'people', 'entry', 'settings', 'thread'],
    packages: /^(?:node:.*|astro\/loaders|astro:content|zod)$/,
  },
  {
    room: 'doctor',
    files: /^src\/doctor\//,
    imports: ['facade', 'people'],
    types: ['bundle'],
  },
  {
    room: 'site',
    files: /^src\/site\.ts$/,
    imports: ['settings', 'people', 'bundle'],
  },
  {
    room: 'build',
    files:
      /^src\/(?:build-log|dev-files|host-report|threads\/(?:garbage|(?:render|weigh)(?:ing|-thread)))\.ts$/,
    imports: ['bundle', 'hosts', 'settings', 'thread', 'index-build'],
    types: ['page-lists'],
    packages: /^(?:node:.*|astro|astro\/logger\/node)$/,
  },
  {
    room: 'lists',
    files: /^src\/(?:facets|periods|timeline|receipt-lines)\.ts$/,
    imports: ['facade', 'people', 'entry', 'urls', 'settings'],
  },
  {
    room: 'archive',
    files: /^src\/archive\.ts$/,
    imports: ['facade', 'people', 'entry', 'bundle', 'site'],
    packages: /^(?:node:fs|astro:content)$/,
  },
  {
    room: 'page-lists',
    files: /^src\/(?:event-pages|event-paths|facet-pages)\.ts$/,
    imports: ['facade', 'archive', 'bundle', 'lists', 'site', 'hosts', 'urls'],
  },
  {
    room: 'components',
    files: /^src\/(?:components|layouts)\//,
    imports: ['facade', 'urls', 'languages', 'browser', 'styles', 'settings', 'lists', 'site'],
    types: ['archive'],
    packages: /^(?:@fontsource-variable\/.*|mdast)$/,
  },
  { room: 'prose', files: /^content\/pages\//, imports: [] },
  { room: 'styles', files: /^src\/styles\//, imports: [] },
  {
    room: 'pages',
    files: /^src\/(?:pages\/|middleware\.ts$|env\.d\.ts$)/,
    imports: [
      'facade',
      'people',
      'entry',
      'archive',
      'page-lists',
      'lists',
      'site',
      'settings',
      'hosts',
      'urls',
      'languages',
      'browser',
      'search-page',
      'index-build',
      'prose',
      'components',
      'styles',
    ],
    packages: /^(?:astro|astro:content)$/,
  },
];

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

const roomOf = (file: string): (typeof ROOMS)[number] | undefined =>
  ROOMS.find(({ files }) => files.test(file));

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
