/** Danish cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  articles: ['en', 'n', 'et', 't'],
  months: months('da'),
  dayFirst: true,
  askers: list(`
    spørgsmål, spm, s, q, journalist, journalisten, journalister, reporter, korrespondent,
    pressen, presse, medierne, spørger, interviewer, intervieweren, opfølgende spørgsmål,
    supplerende spørgsmål, ukendt, ukendt taler, ukendt stemme, stemme, stemme fra salen,
    spørgsmål fra salen, fra salen, uden mikrofon, taler #, deltager #, stemme #
  `),
  askerEndings: [],
  answerers: list(`
    svar, sv, a, gæst
  `),
  helpers: list(`
    ordstyrer, ordstyreren, mødeleder, vært, værten, studievært, moderator, tolk, tolken,
    oversætter, oversættelse, stemmer, alle, salen, publikum, operatør, pressechef
  `),
  honorifics: list(`
    hr, fru, frøken, herr, dr, prof, professor, gen, oberst, hans excellence, hendes excellence,
    hans majestæt, hendes majestæt
  `),
  offices: list(`
    statsminister, statsministeren, vicestatsminister, vicestatsministeren, udenrigsminister,
    udenrigsministeren, forsvarsminister, forsvarsministeren, finansminister, finansministeren,
    justitsminister, justitsministeren, sundhedsminister, sundhedsministeren, indenrigsminister,
    beskæftigelsesminister, erhvervsminister, klimaminister, undervisningsminister, minister,
    ministeren, statssekretær, departementschef, præsident, præsidenten, vicepræsident,
    forbundskansler, forbundskansleren, kansler, talsperson, talsmand, talskvinde, regeringens
    talsmand, politisk ordfører, generalsekretær, generalsekretæren, ambassadør, ambassadøren,
    konsul, eu-kommissær, kommissær, kommissionsformand, højtstående repræsentant, direktør,
    direktøren, vicedirektør, faglig direktør, styrelsesdirektør, kontorchef, afdelingschef,
    borgmester, borgmesteren, overborgmester, regionsformand, folketingsmedlem, folketingets
    formand, partiformand, partileder, formand, formanden, forkvinde, næstformand, forsvarschef,
    forsvarschefen, general, oberst, major, kaptajn, admiral, rigspolitichef, politidirektør,
    politiinspektør, chefpolitiinspektør, rigsadvokat, anklager, nationalbankdirektør, konge,
    kongen, dronning, dronningen, kronprinsen, paven, landstræner, træner, rådgiver, lagmand,
    landsstyreformand, transportminister, transportministeren, udlændinge- og
    integrationsminister, udlændinge- og integrationsministeren, skatteminister,
    skatteministeren, kulturminister, kulturministeren, miljøminister, miljøministeren,
    fødevareminister, fødevareministeren, børne- og undervisningsminister, børne- og
    undervisningsministeren, uddannelses- og forskningsminister, social- og boligminister,
    ældreminister, ældreministeren, kirkeminister, økonomiminister, økonomiministeren,
    europaminister, europaministeren, digitaliseringsminister, udviklingsminister,
    udviklingsministeren, beskæftigelsesministeren, erhvervsministeren, klimaministeren,
    indenrigsministeren, indenrigs- og sundhedsminister, premierminister, premierministeren
  `),
  shortOffices: {},
  postnominals: [],
  kinds: list(`
    fælles pressemøde, fælles pressekonference, doorstep, pressemøde, pressemødet,
    pressekonference, pressekonferencen, pressebriefing, briefing, fælles erklæring, erklæring,
    udtalelse, spørgetime, interview, interviewet, samtale, tale, indlæg, redegørelse, udskrift
  `),
  interviews: list(`
    interview, interviewet, samtale med
  `),
  records: ['udskrift', 'oversættelse'],
  openerInTitle: [
    '(?:pressemøde(?:t)?|pressekonference(?:n)?|udtalelse|erklæring|tale|interview|indlæg|doorstep) (?:af|med|ved|fra) (?:[^,]{1,80} )?{name}',
    '{name}s (?:pressemøde|tale|udtalelse|doorstep|indlæg)',
  ],
  guestInTitle: ['(?: sammen med | og | efter møde med )(?:[^,]{1,80} )?{name}'],
  furniture: list(`
    spring til indhold, spring til hovedindhold, gå til indhold, gå til hovedindhold, gå til
    hovedindholdet, gå direkte til indhold, til indholdet, spring navigation over, du er her,
    her er du, brødkrumme, hjem, forside, forsiden, startside, menu, hovedmenu, åbn menu, luk
    menu, luk, søg, søg på siden, søgning, log ind, login, tilmeld, abonner, nyhedsbrev, sprog,
    dansk, english, tilgængelighed, høj kontrast, tekststørrelse, lyt, læs op, udskriv, print,
    printvenlig version, send på e-mail, del, del på facebook, facebook, twitter, kopier link,
    cookies, accepter, acceptér, privatlivspolitik, annonce, tilbage, tilbage til listen,
    sitemap, presse, presserum, nyheder, pressemeddelelser, aktuelt, afspil video
  `),
  endMatter: list(`
    se også, læs også, læs mere, mere information, yderligere oplysninger, relateret indhold,
    relaterede artikler, relaterede nyheder, relaterede dokumenter, relevante links, tags,
    nøgleord, stikord, pressekontakt, download, følg os, følg os på, seneste nyt, seneste
    nyheder, flere nyheder, forrige artikel, næste artikel, til toppen, tilbage til toppen, alle
    rettigheder forbeholdes
  `),
  questionHeadings: list(`
    spørgsmål og svar, spørgsmål, spørgsmål fra pressen, spørgsmål fra journalister, spørgerunde
  `),
  summaryHeadings: list(`
    sammenfatning, opsummering, kort fortalt, hovedpunkter, resumé
  `),
  headKeys: list(`
    tema, emne, emner, sted, dato, tid, tidspunkt, klokkeslæt, deltagere, til stede,
    medvirkende, talere, kilde, forfatter, af, offentliggjort, udgivet, publiceret, opdateret,
    senest opdateret, sidst opdateret, udgivelsesdato, kategori, type, sprog, varighed,
    udskrift, transskription, det talte ord gælder, foto
  `),
  ends: list(`
    slut, slut på pressemødet, slut på udskrift, pressemødet er slut, slut på interviewet
  `),
  firstPerson: list(`
    jeg, vi, min, mit, vores, os, mig, i, du, jer, tak, hej, goddag, velkommen, kære
  `),
  common: list(`
    og, at, det, er, i, på, for, af, ikke, jeg, med, den, til, om, har, vi, men, et, en, de,
    var, så, også, fra, hvad, når, kan, skal, som, nu, mig, meget, noget, efter, hvor, dette,
    bliver, nogle, blive, ud, være, været, hvis, gøre, vil, der, kommer, have, selvfølgelig,
    end, sig, bare, mere, blev, mellem, flere, én, måtte, få, op, lidt, hvordan
  `),
  sections: { opening: 'Indledning', questions: 'Spørgsmål og svar' },
};
