/** What an Akoma Ntoso document says of the event and of those who speak, beside its text. */
import type { XmlElement } from '@rgrove/parse-xml';
import type { DocumentMeta } from './rendition.ts';
import { elementsOf, localName } from './xml-elements.ts';

export interface Facts {
  meta: DocumentMeta;
  /** Ids of the document → names of persons. */
  people: Map<string, string>;
  /** The heading that is the title of the document, where it has no `docTitle`. */
  title?: XmlElement;
  /** Notes that stand in the head and are referred to. */
  notes: XmlElement[];
}

/** Gathers the facts. */
export function factsOf(root: XmlElement): Facts {
  const all = [...below(root)];
  const named = (name: string): XmlElement[] => all.filter((each) => localName(each) === name);
  const people = new Map<string, string>();
  for (const { attributes } of named('TLCPerson')) {
    const id = attributes['eId'] ?? attributes['id'] ?? attributes['GUID'];
    const name = attributes['showAs']?.replace(/\s+/g, ' ').trim();
    if (id && name) people.set(id, name);
  }
  const title = named('docTitle').some(({ text }) => text.trim() !== '')
    ? undefined
    : soleHeading(all);
  const meta: DocumentMeta = { isStated: true };
  const date = dayOf(all);
  const alias = named('FRBRalias').find(({ attributes }) => attributes['name'] === 'title');
  const work = named('FRBRtitle')[0] ?? alias;
  const written = named('docTitle').some(({ text }) => text.trim() !== '') || title !== undefined;
  const value = work?.attributes['value']?.trim();
  if (date) meta.date = date;
  if (value && !written) meta.title = value;
  const language = named('FRBRlanguage')[0]?.attributes['language'];
  const tag = language && tagOf(language);
  if (tag) meta.language = tag;
  return { meta, people, ...(title ? { title } : {}), notes: named('notes').flatMap(elementsOf) };
}

/** All elements below one, in the order of the document. */
function* below(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    yield child;
    yield* below(child);
  }
}

/** The day printed in the preface, else that of the work, else that on which the first turn began. */
function dayOf(all: XmlElement[]): string | undefined {
  const printed = all.find((each) => localName(each) === 'docDate')?.attributes['date'];
  const work = all.find((each) => localName(each) === 'FRBRWork');
  const made = work && elementsOf(work).find((each) => localName(each) === 'FRBRdate');
  const started = all.find(({ attributes }) => attributes['startTime'])?.attributes['startTime'];
  return [printed, made?.attributes['date'], started]
    .map((text) => /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0])
    .find((day) => day !== undefined);
}

/** SayIt writes no preface: the event is one section around all others, and its heading the title. */
function soleHeading(all: XmlElement[]): XmlElement | undefined {
  const body = all.find((each) => localName(each) === 'debateBody');
  const [section, ...others] = body ? elementsOf(body) : [];
  if (!section || others.length > 0) return undefined;
  return elementsOf(section).find((each) => localName(each) === 'heading');
}

/** Akoma Ntoso names languages by three letters, "eng"; a tag has the two where there are two. */
function tagOf(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
