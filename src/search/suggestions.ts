/** What an empty search page offers of the reader's own: their recent queries. */
import { make, part } from './elements.ts';
import { searchUrl } from './here.ts';
import { forgetQueries, recentQueries } from './recent.ts';

export function showRecent(): void {
  const place = part('recent');
  const queries = recentQueries();
  place.hidden = !queries.length;
  place
    .querySelector('ul')
    ?.replaceChildren(
      ...queries.map((query) =>
        make('li', {}, make('a', { href: searchUrl(query), 'data-go': true }, query)),
      ),
    );
}

part('recent')
  .querySelector('button')
  ?.addEventListener('click', () => {
    forgetQueries();
    showRecent();
    part('input').focus();
  });
