/** Events of the generated archive by what they are, for the tests that need one of a kind. */
import { readdirSync } from 'node:fs';
import { inject } from 'vitest';

const { generated } = inject('sites');
const names = readdirSync(generated.folder);
const ids = names.flatMap((name) => /^(\d{4}-\d{2}-\d{2}-.+)\.json$/.exec(name)?.[1] ?? []);

/** The address of an event, and the languages it has besides its first. */
function others(id: string): string[] {
  return readdirSync(`${generated.folder}/${id}`).flatMap(
    (name) => /^beside-([a-z]+)$/.exec(name)?.[1] ?? [],
  );
}

/** An event with questions in English and Russian. */
export const BOTH =
  ids.find(
    (id) => others(id).includes('ru') && readdirSync(`${generated.folder}/${id}`).includes('q3'),
  ) ?? '';
/** The briefing of two hundred questions. */
export const HUGE =
  ids.find((id) => readdirSync(`${generated.folder}/${id}`).includes('q200')) ?? '';
