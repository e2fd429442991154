/** `/<id>/source.en.txt`: the original, byte for byte, so that every page can be checked against it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSource, getTranscripts } from '../../archive.ts';

export const getStaticPaths = (async () =>
  (await getTranscripts()).map(({ id, meta }) => ({
    params: { id, source: meta.source.file.replace(/\.txt$/, '') },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string; source: string }> = ({ params }) =>
  new Response(getSource(params.id, `${params.source}.txt`), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
