/** The search files: manifest, index and texts, made with the site. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getTranscript, getTranscripts } from '../../archive.ts';
import { buildSearch } from '../../search/build.ts';
import { records } from '../../search/record.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const entries = await getTranscripts();
  const turns = await Promise.all(
    entries.map(async (entry) => records(entry, (await getTranscript(entry.id)).transcript)),
  );
  const files = buildSearch(turns.flat());
  return [...files].map(([file, content]) => ({
    params: { file: file.replace(/\.json$/, '') },
    props: { content },
  }));
};

export const GET: APIRoute<{ content: string }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'application/json' } });
