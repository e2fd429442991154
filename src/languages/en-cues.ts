/** English cues: the words by which recognition finds dates, labels, titles and furniture. */
import type { Cues } from './cues.ts';

export const cues: Cues = {
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  askers: ['question', 'q', 'journalist', 'reporter', 'correspondent', 'media', 'press'],
  kinds: [
    'joint news conference',
    'joint press conference',
    'news conference',
    'press conference',
    'press briefing',
    'joint doorstop interview',
    'doorstop interview',
    'press statement',
    'briefing',
    'interview',
    'remarks',
    'speech',
  ],
  openerInTitle: [
    '{name}’s (?:opening )?(?:remarks|statement|speech|address|answers|briefing)',
    '(?:remarks|statement|speech|address|briefing) (?:by|of) (?:[^,]{1,80} )?{name}',
  ],
  endMatter: [
    'additional materials',
    'see also',
    'related',
    'read also',
    'publication status',
    'tags',
    'share',
  ],
  sections: { opening: 'Opening remarks', questions: 'Questions and answers' },
};
