/** Every URL of the site is made here; all work under a base path. Anchors and ids are URL-safe by construction. */

// At most 200 letters: an address that the maintainer sets.
const base = (import.meta.env?.BASE_URL ?? '/').replace(/(?<!\/)\/*$/, '/');

/** A path below the site's root, base path included: `path('about/')` → `/base/about/`. */
export const path = (relative = ''): string => base + relative.replace(/^\/+/, '');

export const homeUrl = (): string => path();
export const aboutUrl = (hash = ''): string => path(`about/${hash && `#${hash}`}`);
/** The events of a year, or of the newest one. */
export const eventsUrl = (year = ''): string => path(`events/${year && `${year}/`}`);
export const transcriptUrl = (id: string): string => path(`${id}/`);
/** The turn in its transcript: the permalink, "in context". */
export const turnUrl = (id: string, anchor: string): string => `${transcriptUrl(id)}#${anchor}`;
/** The exchange alone, with its own title and preview. */
export const exchangeUrl = (id: string, anchor: string): string => path(`${id}/${anchor}/`);
export const recordUrl = (id: string): string => path(`${id}.json`);
export const sourceUrl = (id: string, file: string): string => path(`${id}/${servedName(file)}`);
/** A file of somebody else's is served as what it is to us, text: an `.html` of theirs would run on our site. */
export const servedName = (file: string): string =>
  /\.(?:txt|docx|pdf)$/.test(file) ? file : `${file}.txt`;
export const peopleUrl = (): string => path('people/');
/** A person, and what they said in a year, or in the newest one. */
export const personUrl = (id: string, year = ''): string =>
  path(`people/${id}/${year && `${year}/`}`);
/** The search page; its address is its whole state, of which `pairs` is what is not the query. */
export const searchUrl = (query = '', pairs: [string, string][] = []): string => {
  const state = new URLSearchParams([...(query ? [['q', query]] : []), ...pairs]);
  return path('search/') + (state.size > 0 ? `?${state}` : '');
};
/** A turn that was found: opens at the turn, with what the query matched marked; a text directive may follow. */
export const hitUrl = (id: string, anchor: string, query: string, directive = ''): string =>
  `${transcriptUrl(id)}?${new URLSearchParams({ q: query })}#${anchor}${directive}`;

/** The absolute form of a site path when the archive knows its own address, else the path itself. */
export const absolute = (sitePath: string, site: URL | undefined): string =>
  site ? new URL(sitePath, site).href : sitePath;
