/** A plan → an event's record in one language. */
import * as build from '../../src/transcript/build.ts';
import type { Turn } from '../../src/transcript/index.ts';
import type { Draft } from './bundle.ts';
import type { Plan, PlannedTurn, Sentence, Slots } from './plan.ts';
import * as wording from './wording.ts';
import { LANGUAGES, type Language, type Noun, type Triple } from './world.ts';

/** Puts a plan into words. */
export function draftOf(plan: Plan, id: string, language: Language): Draft {
  const { shape, date, time, city, hosts, slots, opening, exchanges } = plan;
  const people: Record<string, string> = {};
  const toTurn = (turn: PlannedTurn): Turn => realise(turn, language, people);
  const [host] = hosts;
  if (!host) throw new Error('An event needs somebody who speaks');
  for (const { name, id: person } of hosts) people[name[language]] = person;
  const name = host.name[language];
  const office = fill(inLanguage(host.office, language), { home: host.home }, language);
  const title = fill(
    inLanguage(wording.TITLES[shape], language),
    { ...slots, name, office },
    language,
  );
  const sections = [
    { title: wording.OPENING, turns: opening.map(toTurn) },
    { title: wording.QUESTIONS_AND_ANSWERS, turns: exchanges.map(toTurn) },
  ];
  const publisher = fill(inLanguage(wording.PUBLISHER, language), { home: host.home }, language);
  return {
    id,
    meta: {
      title: capital(title),
      date,
      ...(time ? { time } : {}),
      language,
      place: city[language].plain,
      kind: inLanguage(wording.KINDS[shape], language),
      source: { publisher, url: `https://press.example/${language}/${id}`, retrieved: date },
      people,
    },
    sections: sections
      .filter(({ turns }) => turns.length > 0)
      .map(({ title, turns }) => build.section(inLanguage(title, language), turns, true)),
  };
}

/** One turn in one language; whoever is named is added to `people`. */
function realise(turn: PlannedTurn, language: Language, people: Record<string, string>): Turn {
  const { anchor, who, labelled, aside, paragraphs, scene } = turn;
  const text = paragraphs.map((paragraph) =>
    paragraph.map((each) => sentence(each, language)).join(' '),
  );
  const children = [
    ...text.map((each) => build.paragraph(each)),
    ...(scene ? [build.note(inLanguage(scene, language))] : []),
  ];
  const asides = {
    interpreter: wording.ASIDES[0] as Triple,
    both: wording.TO_BOTH,
  };
  const annotation = aside && inLanguage(asides[aside], language);
  const withAside = (label: string, own = annotation): string =>
    own ? `${label} (${own})` : label;
  if (who.role === 'moderator')
    return build.turn({ anchor, printed: inLanguage(wording.MODERATOR, language), children });
  if (who.role === 'speaker') {
    const { id, name } = who.speaker;
    const printed = labelled ? withAside(name[language]) : '';
    return build.turn({ anchor, printed, speaker: id, children });
  }
  const { asker, printed } = who;
  const question = inLanguage(wording.QUESTION, language);
  if (printed === 'nothing') return build.turn({ anchor, printed: withAside(question), children });
  const outlet = outletIn(asker.outlet, language);
  if (printed === 'outlet')
    return build.turn({ anchor, printed: withAside(question, outlet), children });
  people[asker.name[language]] = asker.id;
  const label = withAside(asker.name[language], outlet);
  return build.turn({ anchor, printed: label, speaker: asker.id, children });
}

function sentence({ words, slots, end }: Sentence, language: Language): string {
  return `${capital(fill(inLanguage(words, language), slots, language))}${end}`;
}

const inLanguage = (words: Triple, language: Language): string =>
  words[LANGUAGES.indexOf(language)] as string;

/** An outlet's spelling in the letters of a language. */
function outletIn(
  { name, aliases }: { name: string; aliases: string[] },
  language: Language,
): string {
  const cyrillic = aliases.find((alias) => /\p{Script=Cyrillic}/u.test(alias));
  return language === 'ru' && cyrillic ? cyrillic : name;
}

/** Puts nouns, in the form asked for, and other values in the place of `{noun.form}`. */
function fill(
  template: string,
  slots: Partial<Slots> & { home?: Noun; name?: string; office?: string },
  language: Language,
): string {
  return template.replace(
    /\{(\w+)(?:\.(\w+))?\}/g,
    (whole, slot: keyof typeof slots, form = 'plain') => {
      const value = slots[slot];
      if (value === undefined) throw new Error(`Nothing stands for ${whole} in “${template}”`);
      if (typeof value !== 'object') return `${value}`;
      if (Array.isArray(value)) return inLanguage(value as unknown as Triple, language);
      return (value as Noun)[language][form as keyof Noun['en']];
    },
  );
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
