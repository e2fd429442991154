/**
 * The maintainer's settings, `content/site.yml`: their schema, their defaults, and what is said about a wrong one.
 * docs/settings.md explains each to a maintainer.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { HOSTS } from './hosts.ts';
import { interfaceLanguages } from './languages/index.ts';
import { type messages, readFrontMatter } from './transcript/index.ts';

/** The colour of paper by day and by night, as tokens.css has them: an accent must be legible on both. */
const PAPER = { day: '#fbfaf7', night: '#171614' } as const;
const LEAST_CONTRAST = 4.5;

/** One text for all languages, or one for each. */
const localized = z.union([z.string().min(1), z.record(z.string(), z.string().min(1))], {
  error: 'expected a text, or one for each language: `{en: …, ru: …}`',
});
export type Localized = z.infer<typeof localized>;

const accent = (paper: keyof typeof PAPER) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'expected a colour such as "#8a1f11"')
    .refine(
      (colour) =>
        !/^#[0-9a-f]{6}$/i.test(colour) || contrast(colour, PAPER[paper]) >= LEAST_CONTRAST,
      {
        error: ({ input }) =>
          `its contrast with the paper is ${contrast(`${input}`, PAPER[paper]).toFixed(1)} : 1, expected at least ${LEAST_CONTRAST} : 1`,
      },
    );
const hosts = Object.keys(HOSTS) as (keyof typeof HOSTS)[];
const https = z.url({ protocol: /^https?$/, error: 'expected an http or https address' });

const schema = z.strictObject({
  /** What the archive is called; stands in the header and ends every title. */
  name: localized.default('Verbatim'),
  /** A line under the name on the front page. */
  tagline: localized.exactOptional(),
  /** Where the site is published, without the base path; makes canonical addresses absolute. */
  address: https.exactOptional(),
  /** The path below which the site stands, `/` at the root of its host. */
  basePath: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/)*$/, 'expected a path such as `/` or `/archive/`')
    .default('/'),
  /** Languages of the interface; the first stands at the root, the others at `/<language>/`. */
  languages: z
    .array(z.enum(interfaceLanguages, `expected one of ${interfaceLanguages.join(', ')}`))
    .min(1, 'expected at least one language')
    .refine((all) => new Set(all).size === all.length, 'expected each language once')
    .default(['en']),
  /** What may be done with the texts; stands in every footer. */
  licence: z.strictObject({ text: localized, url: https.exactOptional() }).exactOptional(),
  /** Where a reader reports a mistake: the "new issue" address of a forge, or a mailbox. */
  contact: z
    .strictObject({
      issues: https.exactOptional(),
      email: z.email('expected an address such as archive@example.org').exactOptional(),
    })
    .exactOptional(),
  /** The colour of what can be clicked, by day and by night. */
  accent: z.strictObject({ day: accent('day'), night: accent('night') }).exactOptional(),
  /** Parts of the site that can be switched off. */
  features: z
    .strictObject({
      /** Lines of the source, and the rule, under each turn. */
      receipts: z.boolean().default(true),
      /** "Report a mistake" at each turn; needs `contact`. */
      report: z.boolean().default(true),
      /** The picture of the archive by month. */
      timeline: z.boolean().default(true),
      /** Who spoke how much, at the head of a transcript. */
      talkShare: z.boolean().default(true),
      /** Two languages of one event beside each other. */
      sideBySide: z.boolean().default(true),
      /** A page for each exchange: for all, for as many of the newest as the host takes, or for none. */
      exchangePages: z.enum(['all', 'fit', 'none']).default('fit'),
    })
    .prefault({}),
  /** Where the site is published; the build counts against that host's limits. */
  host: z.enum(hosts, `expected one of ${hosts.join(', ')}`).default('own'),
});

export type Settings = z.infer<typeof schema>;

/** Reads the settings' text; `settings` is absent when a message says why. An empty text means the defaults. */
export function parseSettings(yaml: string): {
  settings?: Settings;
  messages: messages.Message[];
} {
  if (yaml.split('\n').every((line) => /^\s*(?:#|$)/.test(line)))
    return { settings: schema.parse({}), messages: [] };
  const { data, messages: found } = readFrontMatter<Settings>(yaml, 1, schema);
  for (const message of found)
    message.note = 'docs/settings.md lists the settings and their forms.';
  return data ? { settings: data, messages: found } : { messages: found };
}

/** The settings of a content folder; the defaults when it has none. */
export function readSettings(
  content: string,
): ReturnType<typeof parseSettings> & { file: string; text: string } {
  const file = join(content, 'site.yml');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return { file, text, ...parseSettings(text) };
}

/** A text in a language, or in the first there is. */
export function inLanguage(text: Localized, language: string): string {
  return typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '');
}

/** WCAG 2.2 contrast of two colours `#rrggbb`. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
