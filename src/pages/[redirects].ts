/** `/_redirects`: where the address of an exchange leads that has no page of its own, for hosts that read such rules. */
import type { APIRoute } from 'astro';
import { getLanguages, getTranscripts } from '../archive.ts';
import { getEventsWithExchangePages } from '../event-pages.ts';
import { HOSTS, redirectRules } from '../hosts.ts';
import { settings } from '../site.ts';
import { path } from '../urls.ts';

/** The rules; none where each exchange has its page, or the host reads none. */
async function getRules(): Promise<string[]> {
  const fit = await getEventsWithExchangePages();
  const events = await getTranscripts();
  const texts = await Promise.all(events.filter(({ id }) => !fit.has(id)).map(getLanguages));
  const leftOut = texts.flat().map(({ id, below }) => `${below}${id}`);
  return redirectRules(HOSTS[settings.host], leftOut, path());
}

export const getStaticPaths = async () =>
  (await getRules()).length > 0 ? [{ params: { redirects: '_redirects' } }] : [];

export const GET: APIRoute = async () =>
  new Response((await getRules()).map((rule) => `${rule}\n`).join(''));
