/** German cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list } from './cues.ts';

export const cues: Cues = {
  months: [
    ['januar', 'jänner'],
    ['februar'],
    ['märz'],
    ['april'],
    ['mai'],
    ['juni'],
    ['juli'],
    ['august'],
    ['september'],
    ['oktober'],
    ['november'],
    ['dezember'],
  ],
  askers: list(`
    frage, zusatzfrage, zusatz, nachfrage, zuruf, journalist, journalistin, reporter,
    reporterin, korrespondent, korrespondentin, presse, sprecher #, interviewer, interviewerin, f,
    unbekannt
  `),
  askerEndings: [],
  answerers: ['antwort', 'a'],
  helpers: list(`
    moderator, moderatorin, moderation, vorsitzender, vorsitzende, vors., dolmetscher,
    dolmetscherin, sprecher, alle, stimmen
  `),
  honorifics: list(`
    herr, frau, dr, prof, s.e, i.e, der, die, gen
  `),
  offices: list(`
    bundeskanzler, bundeskanzlerin, bundespräsident, bundespräsidentin, präsident,
    präsidentin, premierminister, premierministerin, ministerpräsident, ministerpräsidentin,
    außenminister, außenministerin, bundesminister, bundesministerin, bm, bmin, minister,
    ministerin, staatssekretär, staatssekretärin, sts, srs, srs’in, regierungssprecher,
    regierungssprecherin, sprecher, sprecherin, kanzler, kanzlerin, botschafter,
    botschafterin, generalsekretär, general, kommissar, bürgermeister, vorsitzender,
    vorsitzende, könig, königin
  `),
  shortOffices: { bk: 'bundeskanzler', mp: 'ministerpräsident' },
  postnominals: ['mdb', 'mdl', 'mep'],
  kinds: list(`
    gemeinsame pressekonferenz, regierungspressekonferenz, bundespressekonferenz,
    pressekonferenz, pressestatements, pressestatement, pressebegegnung, pressebriefing,
    erklärung, statement, interview, rede, ansprache, mitschrift
  `),
  interviews: ['interview', 'gespräch'],
  openerInTitle: [
    '(?:pressekonferenz|pressestatements?|statement|rede|erklärung|interview|ansprache|mitschrift) (?:von|des|der|mit) (?:[^,]{1,80} )?{name}',
  ],
  guestInTitle: ['(?: mit | und )(?:[^,]{1,80} )?{name}'],
  endMatter: list(`
    siehe auch, lesen sie auch, weitere informationen, weiterführende links, mehr zum thema,
    themen, schlagworte, teilen, drucken, kontakt, pressekontakt, download, seite teilen,
    beitrag teilen, nach oben, zum thema
  `),
  questionHeadings: ['fragen und antworten', 'fragerunde', 'fragen'],
  summaryHeadings: ['zusammenfassung', 'das wichtigste in kürze', 'auf einen blick', 'kernpunkte'],
  headKeys: list(`
    thema, themen, ort, datum, uhrzeit, zeit, teilnehmer, sprecher, quelle, es gilt das
    gesprochene wort
  `),
  ends: ['ende', 'ende der pressekonferenz', 'schluss'],
  firstPerson: list(`
    ich, wir, mein, meine, unser, unsere, uns, sie, ihnen, damen, herren, guten, danke,
    vielen, liebe, willkommen
  `),
  common: list(`
    die, der, und, das, ist, in, wir, nicht, zu, den, dass, es, mit, auch
  `),
  sections: { opening: 'Eingangsstatements', questions: 'Fragen und Antworten' },
};
