/** English: what the search page says. `{name}` stands for a value; counted nouns by plural category. */

/** What its script says. */
export const searchStrings = {
  found: { one: '{turns} in {transcripts} contains', other: '{turns} in {transcripts} contain' },
  turns: { one: '{n} turn', other: '{n} turns' },
  transcripts: { one: '{n} transcript', other: '{n} transcripts' },
  none: 'No turn contains',
  onlyExcluded: 'Add a word to look for: there are only words to leave out.',
  noWords: 'There is no word in that to look for.',
  cut: 'Only the beginning of this long query was used.',
  page: 'Page {page} of {pages}.',
  previous: 'Previous page',
  next: 'Next page',
  searching: 'Searching …',
  loading: 'Loading {size} MB of the index …',
  failed: 'The search did not work.',
  kinds: { speech: 'Remarks', question: 'Question', answer: 'Answer' },
  wider: 'These are found:',
  title: '{query} — {page}',
};

/** What stands on the page itself. */
export const searchPageStrings = {
  title: 'Search',
  description: 'Search every word said, by word or by exact phrase.',
  label: 'Search every word said',
  submit: 'Search',
  results: 'Results',
  pages: 'Pages of results',
  retry: 'Try again',
  noScript: 'Searching needs JavaScript, which is off. The archive can be browsed:',
  help: 'How to ask',
  examples: 'For example',
  rules: [
    { typed: 'two words', means: 'turns that contain both, in any order' },
    { typed: '"two words"', means: 'exactly these words in a row' },
    { typed: '-word', means: 'turns without it' },
    { typed: '-"two words"', means: 'turns without these words in a row' },
  ],
  notes: [
    'From three letters on, a word also finds longer ones that begin with it; in quotation marks it stands for itself.',
    'Capitals, accents and punctuation make no difference.',
  ],
  browse: 'Browse instead',
  events: 'Events by year',
  people: 'People',
  allEvents: 'All events',
  allPeople: 'All people',
};
