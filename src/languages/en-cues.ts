/** English cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list } from './cues.ts';

export const cues: Cues = {
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  askers: list(`
    question, questioner, q, journalist, reporter, correspondent, media, press, interviewer,
    unidentified, unidentified reporter, unidentified speaker, unidentified male, unidentified
    female, unknown, unknown speaker, remark, response, follow-up, follow-up question,
    supplementary question, male reporter, female reporter, speaker #, participant #, caller #, voice #
  `),
  askerEndings: [],
  answerers: ['answer', 'a', 'reply'],
  helpers: list(`
    moderator, operator, host, chair, facilitator, interpreter, translator, presenter,
    announcer, staff, aide, group, crowd, audience, voices, all, participants
  `),
  honorifics: list(`
    mr, mrs, ms, miss, dr, prof, professor, sir, dame, lord, lady, hon, the hon, the
    honourable, the honorable, rt hon, his excellency, her excellency, h.e, shri, smt, dato,
    datuk, gen, col, lt, maj, capt, adm, sen, rep, amb, the
  `),
  offices: list(`
    deputy prime minister, first deputy prime minister, prime minister, prime-minister, vice
    president, president-elect, president, deputy foreign minister, foreign minister, minister
    of foreign affairs, minister of state, minister, defense secretary, defence secretary,
    foreign secretary, press secretary, secretary of state, secretary-general, secretary
    general, deputy secretary, under secretary, assistant secretary, secretary, chancellor,
    chairman, chairwoman, chairperson, chair, vice chair, high representative, commissioner,
    ambassador, governor, senator, congressman, congresswoman, representative, speaker,
    premier, treasurer, attorney general, general, admiral, colonel, major, captain,
    director-general, director general, director, spokesperson, official spokesperson,
    spokesman, spokeswoman, deputy spokesperson, spox, mayor, king, queen, prince, princess,
    pope, national security advisor, national security adviser, adviser, advisor, state
    secretary, sheriff, coordinator, administrator
  `),
  shortOffices: { pm: 'prime minister', potus: 'president', sg: 'secretary-general' },
  postnominals: list(`
    mp, mep, jr, sr, ac, am, ao, kc, qc, sc, cbe, obe, phd, md
  `),
  kinds: list(`
    joint news conference, joint press conference, joint media availability, media
    availability, news conference, press conference, press briefing, media briefing, daily
    briefing, joint doorstop interview, doorstop interview, doorstop, press gaggle, gaggle,
    press statements, press statement, joint statement, answers to media questions, answered
    questions, briefing, interview, remarks, statement, speech, debate, hearing
  `),
  interviews: ['interview', 'conversation', 'q&a with', 'in discussion'],
  openerInTitle: [
    "{name}[’']s? (?:opening )?(?:remarks|statement|speech|address|answers|briefing|press|news|joint)",
    '(?:remarks|statement|speech|address|briefing|conference|interview|gaggle|doorstop|availability) (?:by|of) (?:[^,]{1,80} )?{name}',
    '^(?:[^,]{1,60} )?{name} (?:answer|speak|made|gave|held|meets|at )',
  ],
  guestInTitle: ['(?:with|following talks with|after meeting) (?:[^,]{1,80} )?{name}'],
  endMatter: list(`
    additional materials, additional, see also, read also, read more, read in full, related,
    related articles, related content, related documents, related links, more on this topic,
    publication status, publication date, geography, topics, persons, tags, share, share this,
    share this page, print, contact, contacts, media contact, media enquiries, photos,
    downloads, attachments, back to top, follow us, subscribe, latest news, previous, next
  `),
  questionHeadings: list(`
    q & a, q&a, questions and answers, questions & answers, question and answer session, from
    the q&a session, q&a session, media questions, questions
  `),
  summaryHeadings: [
    'key points',
    'key takeaways',
    'highlights',
    'summary',
    'in brief',
    'main points',
  ],
  headKeys: list(`
    subject, subjects, topic, topics, location, place, venue, date, time, speaker, speakers,
    participants, present, published, posted, updated, release date, source, author, event,
    type, category, transcript, language, reference, check against delivery, e&oe, proof only,
    for immediate release
  `),
  ends: [
    'end',
    'ends',
    'end of transcript',
    'end of document',
    'the end',
    'concluded',
    'adjourned',
  ],
  firstPerson: list(`
    i, we, my, our, me, us, you, your, ladies, dear, colleagues, thank, thanks, hello, good,
    welcome, let
  `),
  common: list(`
    the, of, and, to, that, is, in, for, it, this, you, with, on, are, was, have, we
  `),
  sections: { opening: 'Opening remarks', questions: 'Questions and answers' },
};
