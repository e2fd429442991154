/** `/<id>/source.en.txt`: the original, byte for byte, and its text where it is no plain text, so that every page can be checked against it. */
import type { APIRoute } from 'astro';
import { getSource } from '../../archive.ts';
import { pathsByEvent, sourcesOf } from '../../event-paths.ts';
import { servedName } from '../../urls.ts';

export const getStaticPaths = pathsByEvent((event) => sourcesOf(event, servedName));

export const GET: APIRoute<{ id: string; file: string }> = ({ props }) =>
  new Response(getSource(props.id, props.file), {
    headers: {
      'content-type': servedName(props.file).endsWith('.txt')
        ? 'text/plain; charset=utf-8'
        : 'application/octet-stream',
    },
  });
