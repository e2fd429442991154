/** `/<id>/source.en.txt`: the original, byte for byte, and its text where it is no plain text, so that every page can be checked against it. */
import type { APIRoute } from 'astro';
import { getSource } from '../../archive.ts';
import { type BodyOf, pathsByEvent, sourcesOf } from '../../event-paths.ts';
import { servedName } from '../../urls.ts';

export const getStaticPaths = pathsByEvent((event) => sourcesOf(event, servedName));

interface SourceProps {
  id: string;
  file: string;
}

export const bodyOf: BodyOf<SourceProps> = ({ props }) => getSource(props.id, props.file);

export const GET: APIRoute<SourceProps> = async (asked) =>
  new Response(await bodyOf(asked), {
    headers: {
      'content-type': servedName(asked.props.file).endsWith('.txt')
        ? 'text/plain; charset=utf-8'
        : 'application/octet-stream',
    },
  });
