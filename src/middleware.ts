/** Of the pages that Astro renders, the large ones go out with character references. */
import type { MiddlewareHandler } from 'astro';
import { withReferences } from './templates/references.ts';

export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  const response = await next();
  return locals.isLarge ? new Response(withReferences(await response.text()), response) : response;
};
