/**
 * FlexSearch from its own sources, with its own build flags: the parts that a read-only index of static files has no
 * use for are left out, as its author's builds leave them out. The published bundle cannot be cut: every export of it
 * brings all others.
 */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { ESTree, Plugin } from 'vite';

/** src/config.js of FlexSearch; what is not named here is true there or false. */
const FLAGS = {
  RELEASE: 'custom',
  DEBUG: false,
  PROFILER: false,
  POLYFILL: false,
  SUPPORT_WORKER: false,
  SUPPORT_ENCODER: true,
  SUPPORT_CHARSET: false,
  SUPPORT_CACHE: false,
  SUPPORT_ASYNC: false,
  SUPPORT_STORE: false,
  SUPPORT_SUGGESTION: true,
  SUPPORT_SERIALIZE: false,
  SUPPORT_DOCUMENT: false,
  SUPPORT_TAGS: false,
  SUPPORT_PERSISTENT: true,
  SUPPORT_KEYSTORE: false,
  SUPPORT_COMPRESSION: false,
  SUPPORT_RESOLVER: true,
  SUPPORT_HIGHLIGHTING: false,
};

const ENTRY = '\0lean-flexsearch';
const CONFIG = `${ENTRY}/config`;
const EMPTY = `${ENTRY}/empty`;

/** Modules for writing to an index, and for results we never combine so: nothing calls them in the browser. */
const UNUSED =
  /(?:^|\/)(?:index\/(?:add|remove)|db\/interface|resolve\/(?:or|xor)|document\/(?:search|highlight)|document|worker|keystore|serialize|cache|compress|profiler|charset|preset|async)\.js$/;

/** Methods that nothing of ours calls, nor FlexSearch itself on the way from a query to its turns. */
const UNCALLED = new Set([
  ...['addStemmer', 'addFilter', 'addMapper', 'addMatcher', 'addReplacer'],
  ...['append', 'update', 'contain', 'cleanup', 'clear', 'commit', 'destroy', 'mount'],
  ...['limit', 'offset', 'boost'],
]);

/** The name of a method that a statement gives a class: `Class.prototype.name = …`. */
function methodOf(statement: ESTree.Statement | ESTree.ModuleDeclaration): string | undefined {
  if (statement.type !== 'ExpressionStatement') return undefined;
  const { expression } = statement;
  if (expression.type !== 'AssignmentExpression') return undefined;
  const { left } = expression;
  if (left.type !== 'MemberExpression' || left.object.type !== 'MemberExpression') return undefined;
  const [owner, name] = [left.object.property, left.property];
  const isPrototype = owner.type === 'Identifier' && owner.name === 'prototype';
  return isPrototype && name.type === 'Identifier' ? name.name : undefined;
}

/** For what the browser is sent; the server side keeps the package as it is published. */
export function leanFlexsearch(): Plugin {
  const sources = join(dirname(createRequire(import.meta.url).resolve('flexsearch')), '..', 'src');
  const isOurs = (importer: string | undefined) => importer?.startsWith(sources + sep);
  return {
    name: 'lean-flexsearch',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer, options) {
      if (source === 'flexsearch' && !options.ssr) return ENTRY;
      if (!isOurs(importer)) return null;
      if (source.endsWith('/config.js')) return CONFIG;
      return UNUSED.test(source) ? EMPTY : null;
    },
    load(id) {
      const from = (file: string) => JSON.stringify(join(sources, file));
      if (id === ENTRY)
        return `export { default as Index } from ${from('index.js')};
export { default as Encoder } from ${from('encoder.js')};
export { default as Resolver } from ${from('resolver.js')};`;
      if (id === CONFIG)
        return Object.entries(FLAGS)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n');
      if (id === EMPTY)
        return {
          // Names that are imported, and never reached: the flags above see to that.
          code: `const none = (value) => value;
export default none;
export { none as add_index, none as remove_index, none as autoCommit, none as exportIndex, none as importIndex, none as serialize, none as searchCache, none as KeystoreMap, none as KeystoreSet, none as KeystoreArray, none as apply_enrich, none as highlight_fields };`,
          moduleSideEffects: false,
        };
      return null;
    },
    transform(code, id) {
      if (!isOurs(id)) return null;
      const unused = this.parse(code).body.filter((statement) => {
        const method = methodOf(statement as ESTree.Statement);
        return method !== undefined && UNCALLED.has(method);
      }) as { start: number; end: number }[];
      const kept = [...unused, { start: code.length, end: code.length }].map(({ start }, at) =>
        code.slice(unused[at - 1]?.end ?? 0, start),
      );
      return unused.length > 0 ? { code: kept.join(''), map: null } : null;
    },
  };
}
