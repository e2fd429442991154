/** Which file of the site is in which room, and whom it may import: the table of architecture.test.ts. */

export interface Room {
  room: string;
  files: RegExp;
  imports: string[];
  types?: string[];
  packages?: RegExp;
}

/**
 * A file belongs to the first row whose pattern its path matches, and may import from its own row, from the
 * rows named, of some rows only `types`, and the packages named; `node:` modules only where it says so.
 */
export const ROOMS: Room[] = [
  {
    room: 'types',
    files: /^src\/transcript\/types\.ts$/,
    imports: [],
    packages: /^(?:mdast|unist)$/,
  },
  { room: 'label', files: /^src\/transcript\/label\.ts$/, imports: ['types'] },
  {
    room: 'tree',
    files:
      /^src\/transcript\/(?:meta|plain-fields|build|query|messages|slug|receipts|likeness)\.ts$/,
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
      /^src\/(?:bundle|cache|entries|last-few|load-texts|loaders|content\.config|threads\/load(?:ing|-thread))\.ts$/,
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
      /^src\/(?:build-log|dev-files|host-report|load-ahead|threads\/(?:garbage|writing|render(?:ing|-thread)))\.ts$/,
    imports: ['bundle', 'hosts', 'settings', 'thread', 'index-build', 'templates'],
    types: ['page-lists'],
    packages: /^(?:node:.*|astro|astro\/logger\/node)$/,
  },
  {
    room: 'templates',
    files: /^src\/templates\//,
    imports: [],
    packages: /^(?:node:url|vite|astro|astro\/(?:compiler-runtime|runtime\/.*))$/,
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
    imports: [
      'facade',
      'urls',
      'languages',
      'browser',
      'styles',
      'settings',
      'lists',
      'site',
      'templates',
    ],
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
      'templates',
    ],
    packages: /^(?:astro|astro:content)$/,
  },
];
