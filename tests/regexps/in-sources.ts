/** Every regular expression that stands in the sources: literals, and `new RegExp` of what can be worked out. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..', '..');

/** A regular expression and where it was found. */
export interface Pattern {
  source: string;
  flags: string;
  /** `src/x.ts:12` */
  where: string;
  /** The most letters it is ever given, as a comment beside it says. */
  bound?: number;
}

interface Collected {
  patterns: Pattern[];
  /** `new RegExp` of something known only when it runs: these must be seen running. */
  dynamic: string[];
}

/** Files that hold code of ours: not installed packages. */
export function sourceFiles(): string[] {
  return ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => /\.(?:ts|mjs|astro)$/.test(name) && !name.includes('node_modules')),
  );
}

/** Collects from files, named from the root of the project. */
export function patternsIn(files: string[]): Collected {
  const found: Collected = { patterns: [], dynamic: [] };
  for (const file of files) for (const each of parse(file)) collect(each, file, found);
  return found;
}

/** A page is parted into the code between its fences and what is nearly JSX below. */
function parse(file: string): ts.SourceFile[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  if (!file.endsWith('.astro')) return [parseText(file, text)];
  const [, code = '', page = ''] = /^(---\n[\s\S]*?\n---\n)?([\s\S]*)$/.exec(text) ?? [];
  const above = code.replace(/[^\n]/g, '');
  const quiet = (each: string): string => each.replace(/---/g, '   ');
  return [
    parseText(`${file}.ts`, quiet(code)),
    parseText(`${file}.tsx`, `${above}<>${page}</>`),
    ...[...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) =>
      parseText(`${file}.ts`, script),
    ),
  ];
}

const parseText = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);

function collect(parsed: ts.SourceFile, file: string, found: Collected): void {
  const visit = (node: ts.Node): void => {
    const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line;
    const where = `${file}:${line + 1}`;
    const bound = boundBeside(parsed.text.split('\n'), line);
    const add = (source: string, flags: string): void => {
      found.patterns.push({ source, flags, where, ...(bound ? { bound } : {}) });
    };
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node.text.slice(1, end), node.text.slice(end + 1));
    } else if (isRegExpCall(node)) {
      const [source, flags] = (node.arguments ?? []).map((each) => textOf(each, file));
      if (source === undefined) found.dynamic.push(where);
      else add(source, flags ?? '');
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
}

const isRegExpCall = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

/** `// At most 80 letters: …` on the line of a pattern or in the comment above it. */
function boundBeside(lines: string[], line: number): number | undefined {
  const beside = [lines[line] ?? ''];
  for (let at = line - 1; /^\s*(?:\/\/|\/?\*)/.test(lines[at] ?? ''); at--)
    beside.push(lines[at] ?? '');
  const [, letters] = /\bAt most (\d{1,6}) letters:/.exec(beside.join('\n')) ?? [];
  return letters ? Number(letters) : undefined;
}

/** What a constant expression is: strings, templates, and constants of this module or an imported one. */
function textOf(node: ts.Expression, file: string): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return constant(node, file);
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw')
    return ts.isNoSubstitutionTemplateLiteral(node.template)
      ? node.template.rawText
      : joined(node.template, file, true);
  if (ts.isTemplateExpression(node)) return joined(node, file, false);
  if (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'source' &&
    ts.isIdentifier(node.expression)
  )
    return constant(node.expression, file);
  return undefined;
}

function joined(template: ts.TemplateExpression, file: string, raw: boolean): string | undefined {
  const text = (part: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail): string =>
    raw ? (part.rawText ?? part.text) : part.text;
  const parts = template.templateSpans.map(({ expression, literal }) => {
    const value = textOf(expression, file);
    return value === undefined ? undefined : value + text(literal);
  });
  return parts.includes(undefined) ? undefined : text(template.head) + parts.join('');
}

/** The value of a constant at the top of a module, followed through imports. */
function constant(name: ts.Identifier, file: string): string | undefined {
  for (const statement of name.getSourceFile().statements) {
    if (ts.isVariableStatement(statement))
      for (const { name: declared, initializer } of statement.declarationList.declarations)
        if (declared.getText() === name.text && initializer)
          return ts.isRegularExpressionLiteral(initializer)
            ? initializer.text.slice(1, initializer.text.lastIndexOf('/'))
            : textOf(initializer, file);
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const { text } = statement.moduleSpecifier;
      const names = statement.importClause?.namedBindings;
      if (!text.startsWith('.') || !names || !ts.isNamedImports(names)) continue;
      if (!names.elements.some(({ name: each }) => each.text === name.text)) continue;
      const from = relative(ROOT, join(ROOT, dirname(file), text));
      const [module] = parse(from);
      const exported = module && declarationOf(module, name.text);
      return exported && textOf(exported, from);
    }
  }
  return undefined;
}

function declarationOf(module: ts.SourceFile, name: string): ts.Expression | undefined {
  return module.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find((each) => each.name.getText() === name)?.initializer;
}
