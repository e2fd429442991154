/** Every URL of the site is made here; all work under a base path. Anchors and ids are URL-safe by construction. */

// At most 200 letters: an address that the maintainer sets.
const base = (import.meta.env?.BASE_URL ?? '/').replace(/(?<!\/)\/*$/, '/');

/**
 * A path below the site's root, base path included: `path('about/')` → `/base/about/`.
 * @param relative Begins with no slash.
 */
export const path = (relative = ''): string => base + relative;

/** The addresses of one language: the first of the archive stands at the root, the others below `/<language>/`. */
export interface Urls {
  home: () => string;
  about: (hash?: string) => string;
  /** The events of a year or a month ("2020", "2020-08"), or of the newest year. */
  events: (period?: string) => string;
  people: () => string;
  /** A person, and what they said in a year, or in the newest one. */
  person: (id: string, year?: string) => string;
  search: () => string;
  /** All values of a facet, or one of them, in a year or in the newest one. */
  facet: (facet: FacetId, value?: string, year?: string) => string;
}
/** Ways into the archive besides time and people. */
export type FacetId = 'outlets' | 'places' | 'kinds' | 'topics';

/** Makes the addresses below a prefix, `` or `ru/`. */
export function urlsBelow(prefix: string): Urls {
  const below = (relative = ''): string => path(prefix + relative);
  return {
    home: () => below(),
    about: (hash = '') => below(`about/${hash && `#${hash}`}`),
    events: (period = '') => below(`events/${period && `${period.replace('-', '/')}/`}`),
    people: () => below('people/'),
    person: (id, year = '') => below(`people/${id}/${year && `${year}/`}`),
    search: () => below('search/'),
    facet: (facet, value = '', year = '') =>
      below(`${facet}/${value && `${value}/`}${year && `${year}/`}`),
  };
}

const root = urlsBelow('');
export const homeUrl = root.home;
export const eventsUrl = root.events;
export const peopleUrl = root.people;
export const personUrl = root.person;

/** An event's text: `below` is where it stands, '' for the event's first language. */
export interface Address {
  id: string;
  below: string;
}
export const eventUrl = ({ id, below }: Address): string => path(`${below}${id}/`);
/** The turn in its transcript: the permalink, "in context". */
export const eventTurnUrl = (event: Address, anchor: string): string =>
  `${eventUrl(event)}#${anchor}`;
/** The exchange alone, with its own title and preview. */
export const eventExchangeUrl = (event: Address, anchor: string): string =>
  `${eventUrl(event)}${anchor}/`;
/** The source, line by line; with an anchor, at the lines of that turn. */
export const eventReceiptsUrl = (event: Address, anchor = ''): string =>
  `${eventUrl(event)}source/${anchor && `#${anchor}`}`;
/** Two languages of an event beside each other. */
export const besideUrl = (event: Address, language: string): string =>
  `${eventUrl(event)}beside-${language}/`;
/** The record in another form: for people who edit, who read, and for machines. */
export type RecordForm = 'md' | 'txt' | 'json';
export const recordUrl = ({ id, below }: Address, form: RecordForm): string =>
  path(`${below}${id}.${form}`);
/** The original of an event's text, byte for byte. */
export const eventSourceUrl = ({
  id,
  meta,
}: Pick<Address, 'id'> & { meta: { source: { file: string } } }): string =>
  path(`${id}/${servedName(meta.source.file)}`);
/** The same for an event's first language, by its id alone. */
export const transcriptUrl = (id: string): string => eventUrl({ id, below: '' });
export const turnUrl = (id: string, anchor: string): string =>
  eventTurnUrl({ id, below: '' }, anchor);
export const exchangeUrl = (id: string, anchor: string): string =>
  eventExchangeUrl({ id, below: '' }, anchor);

/** A file of somebody else's is served as what it is to us, text: an `.html` of theirs would run on our site. */
export const servedName = (file: string): string =>
  /\.(?:txt|docx|pdf)$/.test(file) ? file : `${file}.txt`;

/** The search page, of one language; its address is its whole state, of which `pairs` is what is not the query. */
export const searchUrl = (
  query = '',
  pairs: [string, string][] = [],
  page = path('search/'),
): string => {
  const state = new URLSearchParams([...(query ? [['q', query]] : []), ...pairs]);
  return page + (state.size > 0 ? `?${state}` : '');
};
/** A turn that was found, by its text's address (`ru/` before the id of another language): opens at the turn, with what the query matched marked; a text directive may follow. */
export const hitUrl = (id: string, anchor: string, query: string, directive = ''): string =>
  `${transcriptUrl(id)}?${new URLSearchParams({ q: query })}#${anchor}${directive}`;

/** The absolute form of a site path when the archive knows its own address, else the path itself. */
export const absolute = (sitePath: string, site: URL | undefined): string =>
  site ? new URL(sitePath, site).href : sitePath;
