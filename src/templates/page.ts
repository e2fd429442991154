/** A page as Astro would answer it, made of its component and properties alone: without a request, a response and what stands between them. */
import type { AstroGlobal, SSRResult } from 'astro';
import { withReferences } from './references.ts';
import type { Template } from './runtime.ts';

/** Which page is to be made. */
export interface PageAsked {
  /** Its whole address. */
  address: string;
  /** The site's, where that is known. */
  site: URL | undefined;
  params: Record<string, string | undefined>;
  props: object;
}

/**
 * Makes a page.
 * @param astro What Astro would render the pages of this route with: styles, scripts, where they are. It stays as it is.
 */
export async function renderPage(
  template: Template,
  astro: SSRResult,
  asked: PageAsked,
): Promise<string> {
  const page: Page = { ...asked, locals: {} };
  const result: SSRResult = {
    ...astro,
    styles: new Set(astro.styles),
    _metadata: { ...astro._metadata, renderedScripts: new Set(), extraHead: [] },
    createAstro: (props) => new InTemplate(page, props) as Partial<AstroGlobal> as AstroGlobal,
  };
  const { text } = (await template(result, asked.props, {})) as { text?: unknown };
  if (typeof text !== 'string')
    throw new TypeError('its template comes to an answer, not to a page');
  const html = `<!DOCTYPE html>${astro.compressHTML ? '' : '\n'}${text}`;
  return page.locals.isLarge ? withReferences(html) : html;
}

interface Page extends PageAsked {
  locals: App.Locals;
  url?: URL;
}

/** What a template calls `Astro`, as far as templates here use it (tests/architecture.test.ts). */
class InTemplate {
  /** The component; it sets that itself. */
  self: unknown;
  readonly props: object;
  readonly #page: Page;
  constructor(page: Page, props: object) {
    this.#page = page;
    this.props = props;
  }
  get params() {
    return this.#page.params;
  }
  get locals() {
    return this.#page.locals;
  }
  get site() {
    return this.#page.site;
  }
  get url() {
    this.#page.url ??= new URL(this.#page.address);
    return this.#page.url;
  }
}
