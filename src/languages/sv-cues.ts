/** Swedish cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  articles: ['en', 'n', 'et', 't'],
  months: months('sv'),
  dayFirst: true,
  askers: list(`
    fråga, frågor, f, q, journalist, journalisten, journalister, reporter, reportern,
    korrespondent, press, media, frågeställare, utfrågare, intervjuare, följdfråga,
    kompletterande fråga, okänd, okänd talare, okänd röst, röst, röst från publiken, röst från
    salen, fråga från salen, fråga från publiken, utan mikrofon, talare #, deltagare #, röst #,
    lyssnare
  `),
  askerEndings: [],
  answerers: list(`
    svar, s, a, gäst
  `),
  helpers: list(`
    moderator, moderatorn, programledare, programledaren, mötesledare, tolk, tolken,
    översättare, översättning, röster, alla, publik, publiken, salen, operatör, presschef,
    pressekreterare
  `),
  honorifics: list(`
    herr, fru, fröken, hr, dr, prof, professor, gen, överste, hans excellens, hennes excellens,
    hans majestät, hennes majestät
  `),
  offices: list(`
    statsminister, statsministern, vice statsminister, vice statsministern, utrikesminister,
    utrikesministern, försvarsminister, försvarsministern, finansminister, finansministern,
    justitieminister, justitieministern, inrikesminister, socialminister, socialministern,
    utbildningsminister, eu-minister, biståndsminister, näringsminister, minister, ministern,
    statsråd, statsrådet, statssekreterare, statssekreteraren, pressekreterare,
    presstalesperson, talesperson, talesman, talman, talmannen, president, presidenten, vice
    president, vicepresident, förbundskansler, förbundskanslern, kansler, generalsekreterare,
    generalsekreteraren, generaldirektör, generaldirektören, direktör, eu-kommissionär,
    kommissionär, höga representanten, ambassadör, ambassadören, konsul, landshövding,
    landshövdingen, kommunalråd, borgmästare, regiondirektör, statsepidemiolog,
    statsepidemiologen, partiledare, partiledaren, ordförande, vice ordförande, riksdagsledamot,
    överbefälhavare, överbefälhavaren, öb, general, generalen, överste, major, kapten, amiral,
    rikspolischef, polischef, polismästare, åklagare, chefsåklagare, riksbankschef,
    riksbankschefen, kung, kungen, drottning, drottningen, kronprinsessan, påven,
    förbundskapten, avdelningschef, enhetschef, chef, samordnare, infrastrukturminister,
    infrastrukturministern, migrationsminister, klimatminister, klimat- och miljöminister,
    landsbygdsminister, kulturminister, skolminister, arbetsmarknadsminister, energiminister,
    civilminister, socialtjänstminister, sjukvårdsminister, äldreminister,
    jämställdhetsminister, bostadsminister, finansmarknadsminister, gymnasieminister,
    inrikesministern, näringsministern, utbildningsministern, energi- och näringsminister,
    utrikeshandelsminister, premiärminister, premiärministern
  `),
  shortOffices: { öb: 'överbefälhavare' },
  postnominals: [],
  kinds: list(`
    gemensam presskonferens, gemensamma presskonferens, pressträff, pressträffen,
    presskonferens, presskonferensen, pressbriefing, pressmöte, briefing, uttalande, uttalanden,
    pressuttalande, gemensamt uttalande, frågestund, intervju, intervjun, samtal, tal,
    anförande, utskrift
  `),
  interviews: list(`
    intervju, intervjun, samtal med
  `),
  records: ['utskrift', 'översättning'],
  openerInTitle: [
    '(?:presskonferens(?:en)?|pressträff(?:en)?|uttalande|anförande|tal|intervju|pressbriefing) (?:av|med|från) (?:[^,]{1,80} )?{name}',
    '{name}s (?:presskonferens|pressträff|tal|uttalande|anförande)',
  ],
  guestInTitle: ['(?: tillsammans med | och | efter möte med )(?:[^,]{1,80} )?{name}'],
  furniture: list(`
    hoppa till innehåll, hoppa till innehållet, hoppa till huvudinnehåll, hoppa till
    huvudinnehållet, gå till innehåll, gå till innehållet, gå direkt till innehåll, till
    innehållet, till sidans innehåll, hoppa till navigering, du är här, här är du, brödsmulor,
    hem, start, startsida, startsidan, meny, huvudmeny, öppna meny, stäng meny, stäng, sök,
    sökning, sök på webbplatsen, logga in, registrera, prenumerera, nyhetsbrev, språk, svenska,
    english, lättläst, teckenspråk, tillgänglighet, hög kontrast, textstorlek, lyssna, skriv ut,
    utskriftsvänlig version, skicka via e-post, dela, dela på facebook, facebook, twitter,
    kopiera länk, kakor, godkänn, acceptera, integritetspolicy, annons, tillbaka, tillbaka till
    listan, webbkarta, webbplatskarta, press, pressrum, nyheter, pressmeddelanden, spela video
  `),
  endMatter: list(`
    se även, läs även, läs också, läs mer, mer information, relaterat innehåll, relaterade
    artiklar, relaterade nyheter, relaterade dokument, genvägar, taggar, nyckelord, etiketter,
    presskontakt, kontaktpersoner, dokument att ladda ner, ladda ner, följ oss, följ oss på,
    senaste nytt, fler nyheter, föregående artikel, nästa artikel, till toppen, tillbaka till
    toppen, alla rättigheter förbehållna
  `),
  questionHeadings: list(`
    frågor och svar, frågor, frågestund, frågor från journalister, frågor från pressen, frågor
    från media
  `),
  summaryHeadings: list(`
    sammanfattning, i korthet, kortfattat, i sammandrag, huvudpunkter
  `),
  headKeys: list(`
    ämne, ämnen, tema, plats, lokal, datum, tid, klockslag, deltagare, medverkande, närvarande,
    talare, källa, författare, av, publicerad, publicerat, uppdaterad, senast uppdaterad,
    publiceringsdatum, kategori, typ, språk, längd, utskrift, transkribering, det talade ordet
    gäller, foto
  `),
  ends: list(`
    slut, slut på presskonferensen, slut på utskrift, presskonferensen avslutas, slut på
    intervjun
  `),
  firstPerson: list(`
    jag, vi, min, mitt, vår, vårt, våra, oss, mig, ni, du, er, tack, hej, god, välkomna, kära,
    mina
  `),
  common: list(`
    och, att, är, det, som, på, för, av, inte, jag, med, den, till, om, har, vi, men, ett, en,
    i, de, var, så, också, från, vad, när, kan, ska, sig, eller, nu, mycket, där, här, efter,
    hur, detta, blir, några, än, bara, mer, blev, mellan, fler, få, upp, bli
  `),
  sections: { opening: 'Inledande anföranden', questions: 'Frågor och svar' },
};
