/** The elements of HTML, by what they do to text; everything else is inline. */

/** A word as a set of names. */
const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand on lines of their own. */
export const BLOCKS = names(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td textarea tfoot th thead tr ul',
);

/** Elements that show nothing, or nothing that is text of the page. */
export const SILENT = names(
  'script style template noscript noframes iframe object embed applet audio video canvas svg math map area base link meta head title datalist param source track img input',
);

const INLINE = names(
  'a abbr acronym b bdi bdo big br button caption cite code col colgroup data del dfn em font i ins kbd label mark marquee meter nobr output picture progress q rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr basefont blink strike',
);

export const isHtmlTag = (name: string): boolean => {
  const lower = name.toLowerCase();
  return BLOCKS.has(lower) || SILENT.has(lower) || INLINE.has(lower);
};
