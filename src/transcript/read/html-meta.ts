/** What a page says of itself: title, day of publication, language. Evidence for recognition, no more. */
import { attribute, type Element, elementsBelow, type Node, plainText } from './html-parse.ts';
import type { DocumentMeta } from './rendition.ts';

const TITLE = /^(?:og:title|twitter:title|articletitle|dc\.title|dcterms\.title|citation_title)$/;
const DATE =
  /^(?:article:published_time|datepublished|dc\.date(?:\.issued)?|dcterms\.(?:date|issued|created)|date|pubdate|publishdate|publish-date|publication_date|citation_date|citation_publication_date)$/;
const LANGUAGE = /^(?:inlanguage|content-language|dc\.language|dcterms\.language)$/;

export function metaOf(page: Node): DocumentMeta {
  const elements = [...elementsBelow(page)];
  const named = (name: RegExp): string | undefined =>
    elements.map((element) => metaValue(element, name)).find((value) => value);
  const text = (tag: string): string => {
    const found = elements.find(({ tagName }) => tagName === tag);
    return found ? plainText(found) : '';
  };
  const [titled, headline] = [text('title'), text('h1')];
  const title =
    headline && titled.includes(headline) ? headline : (named(TITLE) ?? (titled || headline));
  const date = dayOf(named(DATE)) ?? dayOf(timeOf(elements));
  const html = elements.find(({ tagName }) => tagName === 'html');
  const language = (html && attribute(html, 'lang')) || named(LANGUAGE);
  return {
    ...(title ? { title: title.replace(/\s+/g, ' ').trim() } : {}),
    ...(date ? { date } : {}),
    ...(language ? { language: language.trim() } : {}),
  };
}

/** `<meta name="date" content="…">`, and the like under property, itemprop and http-equiv. */
function metaValue(element: Element, name: RegExp): string | undefined {
  if (element.tagName !== 'meta') return undefined;
  const names = ['name', 'property', 'itemprop', 'http-equiv'].map((key) =>
    attribute(element, key),
  );
  return names.some((each) => each && name.test(each.toLowerCase()))
    ? attribute(element, 'content')
    : undefined;
}

/** The time of publication, else the page's only day. */
function timeOf(elements: Element[]): string | undefined {
  const times = elements.filter(({ tagName }) => tagName === 'time');
  const published = times.find((each) => attribute(each, 'itemprop') === 'datePublished');
  const days = new Set(times.map((each) => dayOf(attribute(each, 'datetime'))).filter(Boolean));
  return (
    (published && attribute(published, 'datetime')) ?? (days.size === 1 ? [...days][0] : undefined)
  );
}

const dayOf = (text: string | undefined): string | undefined =>
  /^\s*(\d{4}-\d{2}-\d{2})/.exec(text ?? '')?.[1];
