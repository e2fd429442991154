/** `/<id>.md`, `.txt` and `.json`: the record as people edit it, as plain text and for machines; in a row, so that its tree is fetched once. */
import type { APIRoute } from 'astro';
import { getMarkdown, getRecord, getTranscript } from '../../archive.ts';
import { type BodyOf, formsOf, pathsByEvent, type TextProps } from '../../event-paths.ts';
import { toText } from '../../transcript/index.ts';
import { absolute, eventUrl, type RecordForm } from '../../urls.ts';

/** Each form with its type and how it is written. */
const FORMS: Record<RecordForm, { type: string; write: BodyOf<TextProps, { form: RecordForm }> }> =
  {
    md: {
      type: 'text/markdown',
      write: ({ props: { id, language } }) => getMarkdown(id, language),
    },
    txt: {
      type: 'text/plain',
      write: async ({ props: { id, language }, site }) => {
        const { transcript, entry } = await getTranscript(id, language);
        return toText(transcript, absolute(eventUrl(entry), site));
      },
    },
    json: {
      type: 'application/json',
      write: async ({ props: { id, language } }) =>
        `${JSON.stringify(await getRecord(id, language), null, 2)}\n`,
    },
  };

export const getStaticPaths = pathsByEvent((event) => formsOf(event, Object.keys(FORMS)));

export const bodyOf: BodyOf<TextProps, { form: RecordForm }> = (asked) =>
  FORMS[asked.params.form].write(asked);

export const GET: APIRoute<TextProps, { form: RecordForm }> = async (asked) =>
  new Response(await bodyOf(asked), {
    headers: { 'content-type': `${FORMS[asked.params.form].type}; charset=utf-8` },
  });
