/** `/<id>.txt`: the record as plain text. */
import type { APIRoute } from 'astro';
import { getTranscript } from '../../archive.ts';
import { type TextProps, textPaths } from '../../text-pages.ts';
import { toText } from '../../transcript/index.ts';
import { absolute, eventUrl } from '../../urls.ts';

export const getStaticPaths = textPaths;

export const GET: APIRoute<TextProps> = async ({ props, site }) => {
  const { transcript, entry } = await getTranscript(props.id, props.language);
  return new Response(toText(transcript, absolute(eventUrl(entry), site)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
