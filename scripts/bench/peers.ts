/**
 * Hugo and Eleventy over the same texts: as many pages as the archive has, each with the text it shows there, and
 * nothing else: no lists, no search, no receipts. What they are given is what our build wrote, so that counts agree.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TranscriptRecord } from '../../src/transcript/index.ts';

/** Programs of others that benches need: a package of their own, so that the archive installs none of them. */
export const PEER_PACKAGES = join(import.meta.dirname, 'peers');

/** Installs them where they are not. */
export function needPeers(): void {
  if (!existsSync(join(PEER_PACKAGES, 'node_modules')))
    spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: PEER_PACKAGES, stdio: 'inherit' });
}

/** A page as a peer gets it: where it stands, its title and its text as Markdown. */
interface SourcePage {
  address: string;
  title: string;
  text: string;
}

/** A peer: how its input is laid out, and the command that builds it into `out`. */
export interface Peer {
  name: string;
  write: (folder: string, pages: Iterable<SourcePage>) => void;
  command: (folder: string, out: string, peers: string) => [program: string, args: string[]];
}

const LAYOUT = (title: string, content: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${content}</main></body></html>\n`;

const frontMatter = ({ address, title }: SourcePage): string =>
  `---\ntitle: ${JSON.stringify(title)}\nurl: /${address}\npermalink: /${address}index.html\nlayout: page.njk\n---\n`;

/** The peers, in the order they run. */
export const PEERS: Peer[] = [
  {
    name: 'Hugo',
    write: (folder, pages) => {
      put(
        join(folder, 'config.toml'),
        'baseURL = "https://archive.example/"\ntitle = "Archive"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "section", "home"]\n',
      );
      put(
        join(folder, 'layouts', '_default', 'single.html'),
        LAYOUT('{{ .Title }}', '{{ .Content }}'),
      );
      writePages(join(folder, 'content'), pages);
    },
    command: (folder, out) => ['hugo', ['--source', folder, '--destination', out, '--quiet']],
  },
  {
    name: 'Eleventy',
    write: (folder, pages) => {
      put(
        join(folder, 'content', '_includes', 'page.njk'),
        LAYOUT('{{ title }}', '{{ content | safe }}'),
      );
      // Markdown alone: without this every text would also be read as a template.
      put(
        join(folder, 'eleventy.config.mjs'),
        'export default () => ({ markdownTemplateEngine: false });\n',
      );
      writePages(join(folder, 'content'), pages);
    },
    command: (folder, out, peers) => [
      process.execPath,
      [
        join(peers, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs'),
        `--config=${join(folder, 'eleventy.config.mjs')}`,
        `--input=${join(folder, 'content')}`,
        `--output=${out}`,
        '--quiet',
      ],
    ],
  },
];

/**
 * The pages of a built archive. An exchange's page has the exchange, every other page of an event the whole text,
 * and a list the list of titles that stand on it.
 */
export function* pagesOf(dist: string): Generator<SourcePage> {
  const html = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? html(path) : entry.name === 'index.html' ? [path] : [];
    });
  let last: { id: string; record: TranscriptRecord } | undefined;
  for (const file of html(dist)) {
    const address = dirname(file).slice(dist.length + 1);
    const [, id, part = ''] = /^((?:[a-z]{2}\/)?\d{4}-[^/]+)(?:\/([^/]+))?$/.exec(address) ?? [];
    if (id === undefined) {
      yield { address: address && `${address}/`, title: address || 'Home', text: listOf(file) };
      continue;
    }
    if (last?.id !== id)
      last = { id, record: JSON.parse(readFileSync(join(dist, `${id}.json`), 'utf8')) };
    const number = /^q(\d+[a-z]*)/.exec(part)?.[1];
    const turns = last.record.turns.filter(
      ({ anchor }) => !number || /^[qa](\d+[a-z]*)/.exec(anchor)?.[1] === number,
    );
    const text = turns.map(
      ({ anchor, attribution, paragraphs }) =>
        `### ${anchor} ${attribution}\n\n${paragraphs.map(escaped).join('\n\n')}\n`,
    );
    yield { address: `${address}/`, title: `${last.record.title} ${part}`, text: text.join('\n') };
  }
}

/** The links of a list as Markdown. */
function listOf(file: string): string {
  const links = readFileSync(file, 'utf8').split('<a ').slice(1);
  return links
    .map((link) => {
      const [attributes = '', text = ''] = link.slice(0, link.indexOf('<')).split('>');
      return `- [${escaped(text)}](${attributes.split('href="')[1]?.split('"')[0]})`;
    })
    .join('\n');
}

/** So that what was said is not read as Markdown or as a template. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');

function writePages(folder: string, pages: Iterable<SourcePage>): void {
  for (const page of pages)
    put(
      join(folder, `${page.address.replace(/\/$/, '') || 'home'}.md`),
      frontMatter(page) + page.text,
    );
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
