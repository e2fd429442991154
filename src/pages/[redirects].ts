/** `/_redirects`: where the address of an exchange leads that has no page of its own, for hosts that read such rules. */
import type { APIRoute } from 'astro';
import { getLanguages, getTranscripts } from '../archive.ts';
import { getEventsWithExchangePages } from '../event-pages.ts';
import { HOSTS, redirectRules } from '../hosts.ts';
import { settings } from '../site.ts';
import { path } from '../urls.ts';

export async function getStaticPaths() {
  const fit = await getEventsWithExchangePages();
  const events = await getTranscripts();
  const texts = await Promise.all(events.filter(({ id }) => !fit.has(id)).map(getLanguages));
  const leftOut = texts.flat().map(({ id, below }) => `${below}${id}`);
  const rules = redirectRules(HOSTS[settings.host], leftOut, path());
  return rules.length > 0 ? [{ params: { redirects: '_redirects' }, props: { rules } }] : [];
}

export const GET: APIRoute<{ rules: string[] }> = ({ props: { rules } }) =>
  new Response(rules.map((rule) => `${rule}\n`).join(''));
