/** The addresses of every text of every event, for the routes that publish it in another form. */
import { getLanguages, getTranscripts } from './archive.ts';

export interface TextProps {
  id: string;
  language: string;
  /** Its original, and the text read from it. */
  sources: string[];
  [name: string]: unknown;
}

/** One path for each text. */
export async function textPaths(): Promise<
  { params: { language: string | undefined; id: string }; props: TextProps }[]
> {
  const texts = await Promise.all((await getTranscripts()).map(getLanguages));
  return texts.flat().map(({ id, below, meta }) => ({
    params: { language: below.slice(0, -1) || undefined, id },
    props: {
      id,
      language: meta.language,
      sources: [...new Set([meta.source.file, `source.${meta.language}.txt`])],
    },
  }));
}
