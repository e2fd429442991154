/** What scripts add to a page that is complete without them; each piece is a file beside this one. */
import { followContents } from './contents.ts';
import { findHere } from './find.ts';
import { keepTurn } from './language-switch.ts';
import { copyPermalinks } from './permalinks.ts';
import { openSearchByKey } from './search-key.ts';
import { switchTheme } from './theme.ts';

switchTheme();
openSearchByKey();
followContents();
copyPermalinks();
keepTurn();
findHere();

if (
  new URLSearchParams(location.search).has('q') &&
  !document.body.dataset['page']?.startsWith('search')
) {
  import('../search/mark.ts').then(({ markFromUrl }) => markFromUrl());
}
