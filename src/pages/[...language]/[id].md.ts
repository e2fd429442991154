/** `/<id>.md`: the record in the Markdown form that people edit. */
import type { APIRoute } from 'astro';
import { getMarkdown } from '../../archive.ts';
import { type TextProps, textPaths } from '../../text-pages.ts';

export const getStaticPaths = textPaths;

export const GET: APIRoute<TextProps> = async ({ props }) =>
  new Response(await getMarkdown(props.id, props.language), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
