/** `/accent.css`: the maintainer's own colour, where the settings name one. The policy allows no inline style. */
import type { APIRoute } from 'astro';
import { settings } from '../site.ts';

export const GET: APIRoute = () => {
  const { accent } = settings;
  const rule = accent && `--color-accent: light-dark(${accent.day}, ${accent.night})`;
  // Paper is printed in ink alone.
  return new Response(
    rule ? `@media screen { :root:root { ${rule} } }\n` : '/* The settings name no accent. */\n',
    {
      headers: { 'content-type': 'text/css; charset=utf-8' },
    },
  );
};
