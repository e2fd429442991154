/** Who appears in a generated archive: those who speak, with their offices, and those who ask, with their outlets. */
import type { Random } from '../random.ts';
import { OFFICES } from './wording.ts';
import {
  COUNTRIES,
  GIVEN,
  LANGUAGES,
  type Language,
  type Noun,
  OUTLETS,
  SURNAMES,
  type Triple,
} from './world.ts';

export interface Cast {
  speakers: Speaker[];
  askers: Asker[];
}
export interface Member {
  id: string;
  /** Latin and Cyrillic. */
  name: Record<Language, string>;
  surname: Record<Language, string>;
}
export interface Speaker extends Member {
  home: Noun;
  office: Triple;
  /** First and last year in office. */
  from: number;
  until?: number;
}
export interface Asker extends Member {
  outlet: (typeof OUTLETS)[number];
}

/** Two for each office of each country, one after the other; and askers enough for every outlet. */
export function castOf(random: Random): Cast {
  const names = GIVEN.flatMap((given) => SURNAMES.map((surname) => [given, surname] as const));
  const people = random.sample(names, names.length);
  const member = (): Member => {
    const [given, surname] = people.pop() ?? [];
    if (!given || !surname) throw new RangeError('The names have run out');
    const written = (script: 0 | 1): string => `${given[script]} ${surname[script]}`;
    return {
      id: written(0)
        .toLowerCase()
        .replace(/[^a-z]+/g, '-'),
      name: { en: written(0), ru: written(1), fr: written(0) },
      surname: { en: surname[0], ru: surname[1], fr: surname[0] },
    };
  };
  const speakers = COUNTRIES.flatMap((home) =>
    OFFICES.flatMap((office): Speaker[] => {
      const change = random.int(2015, 2021);
      return [
        { ...member(), home, office, from: 2009, until: change - 1 },
        { ...member(), home, office, from: change },
      ];
    }),
  );
  const askers = OUTLETS.flatMap((outlet) => [1, 2, 3].map(() => ({ ...member(), outlet })));
  return { speakers, askers };
}

/** A person's file. */
export function formatMember(member: Speaker | Asker): string {
  const { name } = member;
  const quote = JSON.stringify;
  const roles =
    'office' in member
      ? officeLines(member)
      : `\n  - title: ${quote(`Correspondent, ${member.outlet.name}`)}`;
  return `---\nname: ${quote(name.en)}\nnames:\n  ru: ${quote(name.ru)}\naliases: []\nroles:${roles}\n---\n`;
}

function officeLines({ office, home, from, until }: Speaker): string {
  const title = office[LANGUAGES.indexOf('en')]?.replace('{home.of}', home.en.of) ?? '';
  const end = until ? `\n    until: "${until}-12-31"` : '';
  const russian = office[LANGUAGES.indexOf('ru')]?.replace('{home.of}', home.ru.of) ?? '';
  return `\n  - title: ${JSON.stringify(title)}\n    titles:\n      ru: ${JSON.stringify(russian)}\n    from: "${from}-01-01"${end}`;
}
