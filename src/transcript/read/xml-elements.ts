/** Questions asked of XML elements, whatever the vocabulary. */
import { XmlElement } from '@rgrove/parse-xml';

/** Prefixes are the author's choice; the names behind them are not. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => child instanceof XmlElement);
