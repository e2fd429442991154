/** `/<id>.json`: the record of a transcript, for machines. */
import type { APIRoute } from 'astro';
import { getRecord } from '../../archive.ts';
import { type TextProps, textPaths } from '../../text-pages.ts';

export const getStaticPaths = textPaths;

export const GET: APIRoute<TextProps> = async ({ props }) =>
  new Response(`${JSON.stringify(await getRecord(props.id, props.language), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
