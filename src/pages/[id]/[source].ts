/** `/<id>/source.en.txt`: the original, byte for byte, and its text where it is no plain text, so that every page can be checked against it. */
import type { APIRoute } from 'astro';
import { getSource } from '../../archive.ts';
import { textPaths } from '../../text-pages.ts';
import { servedName } from '../../urls.ts';

export const getStaticPaths = async () =>
  (await textPaths()).flatMap(({ props: { id, sources } }) =>
    sources.map((file) => ({ params: { id, source: servedName(file) }, props: { id, file } })),
  );

export const GET: APIRoute<{ id: string; file: string }> = ({ props }) =>
  new Response(getSource(props.id, props.file), {
    headers: {
      'content-type': servedName(props.file).endsWith('.txt')
        ? 'text/plain; charset=utf-8'
        : 'application/octet-stream',
    },
  });
