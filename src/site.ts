/** The settings of this build and its interfaces, read once. */
import { type Interface, makeInterface } from './interface.ts';
import { contentFolder } from './loaders.ts';
import { formatMessages } from './message-format.ts';
import { readSettings, type Settings } from './settings.ts';

/** The settings. A wrong one ends the build with a message that says where it is. */
export const settings: Settings = load();

const interfaces = new Map(
  settings.languages.map((language) => [language, makeInterface(language, settings)]),
);

/** Languages of the interface, the first at the root. */
export const languages: string[] = settings.languages;

/** The interface in a language, or in the first where it does not speak that one. */
export function interfaceIn(language = ''): Interface {
  const found = interfaces.get(language) ?? interfaces.get(languages[0] ?? '');
  if (!found) throw new Error('The archive has no language');
  return found;
}

function load(): Settings {
  const { settings, messages, file, text } = readSettings(contentFolder());
  if (settings) return settings;
  throw new Error(`content/site.yml has errors\n${formatMessages(file, messages, text)}`);
}
