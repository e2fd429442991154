/** English cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  months: months('en', { 9: 'sept' }),
  dayFirst: false,
  askers: list(`
    question, questions, questioner, q, journalist, reporter, correspondent, media, press,
    interviewer, unidentified, unidentified reporter, unidentified journalist, unidentified
    questioner, unidentified speaker, unidentified male, unidentified female, unknown, unknown
    speaker, unknown reporter, remark, response, follow-up, follow up, follow-up question,
    supplementary question, supplementary, male reporter, female reporter, reporter off mic,
    question off mic, off mic, member of the media, member of the press, audience member,
    audience question, question from the audience, question from the floor, from the floor,
    speaker #, participant #, caller #, voice #, journalist #, male voice, female voice, anchor
  `),
  askerEndings: [],
  answerers: list(`
    answer, a, reply, respondent, interviewee
  `),
  helpers: list(`
    moderator, operator, host, chair, facilitator, interpreter, translator, presenter,
    announcer, staff, aide, group, crowd, audience, voices, all, participants, master of
    ceremonies, mc, emcee, coordinator, press officer, narrator, multiple speakers,
    interpretation, translation, english interpreter
  `),
  honorifics: list(`
    mr, mrs, ms, miss, mx, dr, prof, professor, sir, dame, lord, lady, hon, the hon, the
    honourable, the honorable, rt hon, the rt hon, the right honourable, his excellency, her
    excellency, h.e, his majesty, her majesty, his royal highness, her royal highness, his
    holiness, shri, smt, dato, datuk, tan sri, tun, gen, lt gen, maj gen, brig gen, brig, col,
    lt col, lt, maj, capt, cdr, cmdr, adm, vice adm, rear adm, sgt, sen, rep, sec, usec, asec, amb, gov, rev, fr,
    archbishop, bishop, cardinal, sheikh, the
  `),
  offices: list(`
    deputy, deputy prime minister, first deputy prime minister, prime minister, prime-minister, vice
    president, vice-president, president-elect, president, first minister, deputy first
    minister, taoiseach, tánaiste, deputy foreign minister, foreign minister, finance minister,
    defence minister, defense minister, health minister, interior minister, minister of foreign
    affairs, minister for foreign affairs, minister of state, minister, chief minister, defense
    secretary, defence secretary, foreign secretary, home secretary, health secretary, press
    secretary, deputy press secretary, principal deputy press secretary, secretary of state,
    secretary of defense, secretary of the treasury, secretary-general, secretary general,
    deputy secretary-general, deputy secretary, under secretary, under-secretary-general,
    assistant secretary, permanent secretary, secretary, chancellor of the exchequer, vice
    chancellor, chancellor, chairman, chairwoman, chairperson, chair, vice chair, vice chairman,
    high representative, high commissioner, commissioner, ambassador, chargé d'affaires, consul
    general, consul, governor-general, governor, lieutenant governor, senator, congressman,
    congresswoman, representative, speaker, premier, treasurer, attorney general, solicitor
    general, general, lieutenant general, major general, brigadier general, brigadier, admiral,
    vice admiral, rear admiral, colonel, lieutenant colonel, lieutenant, major, captain,
    commander, sergeant, chief constable, superintendent, inspector, director-general, director
    general, executive director, managing director, director, spokesperson, official
    spokesperson, spokesman, spokeswoman, deputy spokesperson, deputy spokesman, deputy
    spokeswoman, spox, mayor, deputy mayor, king, queen, prince, princess, pope, national
    security advisor, national security adviser, chief of staff, chief executive, chief medical
    officer, chief health officer, chief scientist, adviser, advisor, state secretary, sheriff,
    coordinator, administrator, surgeon general, judge, justice, chief justice, prosecutor,
    councillor, alderman, delegate, envoy, special envoy, leader of the opposition, opposition
    leader, head coach, coach
  `),
  shortOffices: {
    pm: 'prime minister',
    dpm: 'deputy prime minister',
    fm: 'foreign minister',
    potus: 'president',
    vp: 'vice president',
    sg: 'secretary-general',
  },
  postnominals: list(`
    mp, mep, jr, sr, ac, am, ao, kc, qc, sc, cbe, obe, phd, md
  `),
  kinds: list(`
    joint news conference, joint press conference, joint press availability, joint media
    availability, media availability, press availability, news conference, press conference,
    press briefing, media briefing, noon briefing, daily briefing, weekly briefing, joint
    doorstop interview, doorstop interview, doorstop, doorstep, press gaggle, gaggle, press
    statements, press statement, joint statement, answers to media questions, answers to
    questions, answered questions, press point, media stakeout, stakeout, press encounter, press
    roundtable, roundtable, background call, conference call, press call, townhall, town hall,
    briefing, interview, remarks, statement, speech, address, debate, hearing
  `),
  interviews: list(`
    interview, conversation, q&a with, in discussion, talks to, speaks to
  `),
  records: ['transcript', 'translation', 'verbatim'],
  openerInTitle: [
    "{name}[’']s? (?:opening )?(?:remarks|statement|speech|address|answers|briefing|press|news|joint)",
    '(?:remarks|statement|speech|address|briefing|conference|interview|gaggle|doorstop|availability) (?:by|of) (?:[^,]{1,80} |the [^,]{1,80}, )?{name}',
    '^(?:[^,]{1,60} )?{name} (?:answer|speak|made|gave|held|meets|at )',
  ],
  guestInTitle: [
    '(?:with|following talks with|after meeting) (?:[^,]{1,80} |the [^,]{1,80}, )?{name}',
  ],
  furniture: list(`
    skip to main content, skip to content, skip to navigation, skip navigation, jump to content,
    jump to navigation, skip to search, you are here, breadcrumb, breadcrumbs, home, homepage,
    menu, main menu, site menu, toggle navigation, toggle menu, open menu, close menu, close,
    search, search this site, site search, login, log in, sign in, sign up, register, subscribe,
    newsletter, language, select language, change language, english, accessibility,
    accessibility options, high contrast, text size, font size, increase font size, decrease
    font size, larger text, smaller text, listen, print, print version, printer-friendly
    version, print this page, save as pdf, email, email this page, share, share this page, share
    on facebook, share on twitter, tweet, facebook, twitter, whatsapp, telegram, linkedin, copy
    link, cookies, cookie settings, accept all cookies, accept cookies, accept, privacy policy,
    an official website of the government, advertisement, back, back to list, go back, site map,
    contact us, media centre, media center, newsroom, news, watch live, play video
  `),
  endMatter: list(`
    additional materials, additional, see also, read also, read more, read in full, related,
    related articles, related content, related documents, related links, related news, related
    stories, more on this topic, more news, most read, publication status, publication date,
    geography, topics, persons, tags, share, share this, share this page, share this article,
    print, contact, contacts, media contact, media contacts, press contact, media enquiries, for
    more information, for media inquiries, photos, downloads, attachments, back to top, top of
    page, return to top, follow us, follow us on, subscribe, sign up for updates, latest news,
    recent posts, previous, next, previous article, next article, all rights reserved
  `),
  questionHeadings: list(`
    q & a, q&a, q and a, questions and answers, questions & answers, question and answer,
    question and answer session, question-and-answer session, from the q&a session, q&a session,
    media questions, questions, questions from the media, questions from the press
  `),
  summaryHeadings: list(`
    key points, key takeaways, key messages, highlights, summary, in brief, in short, main
    points, at a glance, overview
  `),
  headKeys: list(`
    subject, subjects, topic, topics, location, place, venue, date, time, speaker, speakers,
    participants, attendees, present, moderator and speakers, briefers, published, posted,
    updated, last updated, last modified, release date, published on, publication date, source,
    author, by, event, type, document type, category, transcript, transcript of, language,
    original language, duration, reference, check against delivery, e&oe, proof only, proof
    copy, embargoed, for immediate release, press release, delivered on, recorded
  `),
  ends: list(`
    end, ends, end of transcript, end transcript, transcript ends, end of document, end of press
    conference, conclusion of press conference, conclusion, end of interview, end of briefing, the end, concluded, adjourned, press
    conference ends, interview ends
  `),
  firstPerson: list(`
    i, we, my, our, me, us, you, your, ladies, dear, colleagues, thank, thanks, hello, good,
    welcome, let
  `),
  common: list(`
    the, of, and, to, that, is, in, for, it, this, you, with, on, are, was, have, we, be, as,
    not, they, at, but, what, from, which, will, there, i, has, would, about, been, our, by, an,
    were, do, can, if, so, how, when, who, where, before, after, during, following
  `),
  sections: { opening: 'Opening remarks', questions: 'Questions and answers' },
};
