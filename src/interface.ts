/** What a page needs to speak one language: its words, its ways of writing, its addresses, and the settings. Components get it as `ui`. */
import { type Formatters, formattersIn, type Strings, stringsIn } from './languages/index.ts';
import { inLanguage, type Settings } from './settings.ts';
import { type Urls, urlsBelow } from './urls.ts';

export interface Interface extends Formatters {
  language: string;
  text: Strings;
  url: Urls;
  settings: Settings;
  /** The archive's name and its line, in this language. */
  name: string;
  tagline: string;
}

/** Makes the interface in a language that the settings name. */
export function makeInterface(language: string, settings: Settings): Interface {
  const text = stringsIn(language);
  const prefix = language === settings.languages[0] ? '' : `${language}/`;
  return {
    ...formattersIn(language),
    language,
    text,
    url: urlsBelow(prefix),
    settings,
    name: inLanguage(settings.name, language),
    tagline: inLanguage(settings.tagline ?? text.tagline, language),
  };
}

/** A page in one of its languages. */
export interface Alternate {
  language: string;
  href: string;
}

/** A page that every language of the interface has, in each of them, the first first. */
export function alternatesOf({ settings }: Interface, address: (url: Urls) => string): Alternate[] {
  return settings.languages.map((language, place) => ({
    language,
    href: address(urlsBelow(place === 0 ? '' : `${language}/`)),
  }));
}
