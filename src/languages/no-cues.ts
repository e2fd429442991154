/** Norwegian cues: the words by which recognition finds dates, labels, titles and furniture. Bokmål and Nynorsk. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  articles: ['en', 'n', 'et', 'a'],
  months: months('nb, nn'),
  dayFirst: true,
  askers: list(`
    spørsmål, spm, s, q, journalist, journalisten, journalister, reporter, reporteren,
    korrespondent, pressen, presse, media, spørsmålsstiller, intervjuer, oppfølgingsspørsmål,
    tilleggsspørsmål, ukjent, ukjent stemme, ukjent taler, stemme, stemme fra salen, spørsmål
    fra salen, fra salen, uten mikrofon, taler #, deltaker #, stemme #, spurning, spørjar
  `),
  askerEndings: [],
  answerers: list(`
    svar, sv, a, gjest
  `),
  helpers: list(`
    ordstyrer, møteleder, programleder, moderator, tolk, tolken, oversetter, oversettelse,
    omsetting, stemmer, alle, salen, publikum, operatør, ordstyrar
  `),
  honorifics: list(`
    herr, fru, frøken, hr, dr, prof, professor, gen, oberst, hans eksellense, hennes eksellense,
    hans majestet, hennes majestet
  `),
  offices: list(`
    statsminister, statsministeren, utenriksminister, utenriksministeren, utanriksminister,
    forsvarsminister, forsvarsministeren, finansminister, finansministeren, justisminister,
    justisministeren, justis- og beredskapsminister, helseminister, helse- og omsorgsminister,
    klima- og miljøminister, næringsminister, olje- og energiminister, kunnskapsminister,
    minister, ministeren, statsråd, statsråden, statssekretær, statssekretæren, president,
    presidenten, stortingspresident, visepresident, forbundskansler, kansler, talsperson,
    talsmann, talskvinne, pressetalsmann, pressetalsperson, generalsekretær, generalsekretæren,
    ambassadør, ambassadøren, konsul, eu-kommissær, kommissær, høyrepresentant, helsedirektør,
    helsedirektøren, assisterende helsedirektør, direktør, direktøren, fagdirektør,
    avdelingsdirektør, avdelingsleder, byrådsleder, byråd, ordfører, ordføreren, fylkesmann,
    statsforvalter, stortingsrepresentant, partileder, leder, nestleder, forsvarssjef,
    forsvarssjefen, general, oberst, major, kaptein, admiral, politidirektør, politimester,
    politiinspektør, politiadvokat, statsadvokat, riksadvokat, sentralbanksjef,
    sentralbanksjefen, konge, kongen, dronning, dronningen, kronprinsen, paven, landslagssjef,
    trener, rådgiver, samferdselsminister, samferdselsministeren, helseministeren,
    næringsministeren, næringslivsminister, kulturminister, kultur- og likestillingsminister,
    energiminister, energiministeren, landbruksminister, landbruks- og matminister,
    fiskeriminister, fiskeri- og havminister, arbeidsminister, arbeids- og inkluderingsminister,
    utviklingsminister, digitaliseringsminister, kommunalminister, distriktsminister, barne- og
    familieminister, innvandringsminister, eøs-minister, miljøvernminister, forskningsminister,
    kunnskapsministeren, klimaminister, klimaministeren, innenriksminister
  `),
  shortOffices: {},
  postnominals: [],
  kinds: list(`
    felles pressekonferanse, felles pressemøte, pressekonferanse, pressekonferansen, pressemøte,
    pressebrif, pressebriefing, pressetreff, briefing, brifing, pressemelding, felles uttalelse,
    uttalelse, spørretime, spørjetime, intervju, intervjuet, samtale, tale, innlegg,
    redegjørelse, utskrift
  `),
  interviews: list(`
    intervju, intervjuet, samtale med
  `),
  records: ['utskrift', 'oversettelse'],
  openerInTitle: [
    '(?:pressekonferanse(?:n)?|pressemøte|uttalelse|tale|intervju|innlegg|pressebrif(?:ing)?) (?:av|med|ved|fra|til) (?:[^,]{1,80} )?{name}',
    '{name}s (?:pressekonferanse|tale|uttalelse|innlegg)',
  ],
  guestInTitle: ['(?: sammen med | og | etter møte med )(?:[^,]{1,80} )?{name}'],
  furniture: list(`
    hopp til innhold, hopp til innholdet, hopp til hovedinnhold, hopp til hovedinnholdet, hopp
    til hovudinnhald, gå til innhold, gå til innholdet, til innholdet, hopp til navigasjon, du
    er her, her er du, brødsmulesti, hjem, heim, forside, forsiden, startside, meny, hovedmeny,
    åpne meny, lukk meny, lukk, søk, søk på nettstedet, logg inn, registrer, abonner,
    nyhetsbrev, språk, norsk, bokmål, nynorsk, english, tilgjengelighet, høy kontrast,
    tekststørrelse, lytt, skriv ut, utskriftsvennlig versjon, send på e-post, del, del på
    facebook, facebook, twitter, kopier lenke, informasjonskapsler, godta, aksepter, personvern,
    annonse, tilbake, tilbake til listen, nettstedkart, presse, presserom, nyheter,
    pressemeldinger, aktuelt, spill av video
  `),
  endMatter: list(`
    se også, les også, les mer, les meir, mer informasjon, relatert innhold, relaterte artikler,
    relaterte saker, relaterte dokumenter, aktuelle lenker, emneord, stikkord, nøkkelord,
    pressekontakt, kontaktinformasjon, last ned, følg oss, følg oss på, siste nytt, flere
    nyheter, forrige artikkel, neste artikkel, til toppen, tilbake til toppen, alle rettigheter
    reservert
  `),
  questionHeadings: list(`
    spørsmål og svar, spørsmål, spørsmål fra pressen, spørsmål fra journalister, spørsmålsrunde
  `),
  summaryHeadings: list(`
    sammendrag, oppsummering, kort fortalt, hovedpunkter, samandrag, hovudpunkt
  `),
  headKeys: list(`
    tema, emne, emner, sted, stad, dato, tid, tidspunkt, klokkeslett, deltakere, til stede,
    medvirkende, talere, kilde, forfatter, av, publisert, oppdatert, sist oppdatert, sist
    endret, publiseringsdato, kategori, type, språk, varighet, utskrift, transkripsjon, det
    talte ord gjelder, sjekkes mot framføring, kontrolleres mot framføring, foto
  `),
  ends: list(`
    slutt, slutt på pressekonferansen, slutt på utskrift, pressekonferansen er slutt, slutt på
    intervjuet
  `),
  firstPerson: list(`
    jeg, eg, vi, me, min, mitt, vår, vårt, våre, oss, meg, dere, du, dykk, takk, hei, god,
    velkommen, kjære
  `),
  common: list(`
    og, å, det, er, i, på, for, av, ikke, jeg, med, den, til, om, har, vi, men, et, en, de, var,
    så, også, fra, hva, når, kan, skal, som, at, nå, meg, mye, noe, etter, hvor, dette, blir,
    noen, bli, ikkje, eg, ein, frå, ut, være, vært, veldig, hvis, gjøre, enn, seg, bare, mer,
    ble, mellom, flere, én, måtte, få, opp
  `),
  sections: { opening: 'Innledninger', questions: 'Spørsmål og svar' },
};
