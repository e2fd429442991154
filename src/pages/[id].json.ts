/** `/<id>.json`: the record of a transcript, for machines. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getRecord, getTranscripts } from '../archive.ts';

export const getStaticPaths = (async () =>
  (await getTranscripts()).map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = async ({ params }) =>
  new Response(`${JSON.stringify(await getRecord(params.id), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
