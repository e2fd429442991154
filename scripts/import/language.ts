/** In which language a document is: as the maintainer says, as its file is named, as its words tell, as it declares. */
import { basename } from 'node:path';
import type { Node, Root } from 'mdast';
import { detectLanguage } from '../../src/languages/detect.ts';
import { canonicalTag, primaryOf } from '../../src/languages/recognition.ts';
import { messages } from '../../src/transcript/index.ts';

/** `….en.txt`, `….pt-BR.html`: what stands between the name and its ending. */
export const LANGUAGE_IN_NAME = /\.([a-z]{2}(?:-[a-z0-9]{2,8}){0,3})(?=\.[a-z]+$)/i;
/** As much prose as a language is told by. */
const SAMPLE = 10_000;

/** The tag that somebody gave, by option or by the file's name, as it was given. */
export function toldLanguage(path: string, option: string | undefined): string | undefined {
  return option ?? LANGUAGE_IN_NAME.exec(basename(path))?.[1];
}

/**
 * The language of a document of which nobody told it. Where its words speak another than it declares, they are right:
 * sites declare the language of their frame. Where neither tells, it is `und`, and a message asks for it.
 */
export function foundLanguage(root: Root): { language: string; messages: messages.Message[] } {
  const spoken = detectLanguage(proseOf(root));
  const declared = declaredIn(root);
  if (declared && (!spoken || primaryOf(declared) === primaryOf(spoken)))
    return { language: spoken ?? primaryOf(declared), messages: [] };
  if (!spoken) return { language: 'und', messages: [messages.undeterminedLanguage()] };
  const differing = declared ? [messages.differingLanguages(declared, spoken)] : [];
  return { language: spoken, messages: differing };
}

/** The language the document says it is in: `<html lang="en-GB">`. */
function declaredIn(root: Root): string | undefined {
  const { language } = (root.data as { meta?: { language?: string } } | undefined)?.meta ?? {};
  return language === undefined ? undefined : canonicalTag(language);
}

/** The beginning of a document's text without its markup, whose words are English in every language. */
function proseOf(root: Root): string {
  const texts: string[] = [];
  const open: Node[] = [root];
  for (let length = 0; open.length > 0 && length < SAMPLE; ) {
    const node = open.pop() as Node & { children?: Node[]; value?: string };
    if (node.type === 'text' && node.value) {
      texts.push(node.value);
      length += node.value.length;
    }
    for (const child of node.children?.toReversed() ?? []) open.push(child);
  }
  return texts.join(' ');
}
