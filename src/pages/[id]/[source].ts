/** `/<id>/source.en.txt`: the original, byte for byte, and its text where it is no plain text, so that every page can be checked against it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSource, getTranscripts } from '../../archive.ts';
import { servedName } from '../../urls.ts';

export const getStaticPaths = (async () =>
  (await getTranscripts()).flatMap(({ id, meta }) => {
    const files = new Set([meta.source.file, `source.${meta.language}.txt`]);
    return [...files].map((file) => ({
      params: { id, source: servedName(file) },
      props: { file },
    }));
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }, { id: string }> = ({ params, props }) =>
  new Response(getSource(params.id, props.file), {
    headers: {
      'content-type': servedName(props.file).endsWith('.txt')
        ? 'text/plain; charset=utf-8'
        : 'application/octet-stream',
    },
  });
