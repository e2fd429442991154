/** Dutch cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  months: months('nl, nl-BE'),
  dayFirst: true,
  askers: list(`
    vraag, vragen, v, q, journalist, journaliste, journalisten, verslaggever, verslaggeefster,
    reporter, correspondent, correspondente, interviewer, interviewster, vragensteller,
    vraagsteller, pers, media, onbekend, onbekende spreker, onbekende stem, vervolgvraag,
    aanvullende vraag, stem, stem uit de zaal, uit de zaal, vrouwenstem, mannenstem, vraag uit
    de zaal, vraag uit het publiek, spreker #, deelnemer #, stem #, luisteraar, buiten de
    microfoon
  `),
  askerEndings: [],
  answerers: list(`
    antwoord, antwoorden, a, gast, geïnterviewde
  `),
  helpers: list(`
    moderator, presentator, presentatrice, gespreksleider, gespreksleidster, voorzitter van de
    vergadering, dagvoorzitter, tolk, vertaler, vertaling, stemmen, allen, iedereen, publiek,
    zaal, operator, omroeper, voorlichter, persvoorlichter
  `),
  honorifics: list(`
    dhr, de heer, heer, heren, mevr, mw, mevrouw, mevrouw de, meneer, dr, drs, mr, ir, ing,
    prof, prof. dr, professor, jhr, gen, kol, lt, z.e, zijne excellentie, hare excellentie,
    zijne majesteit, hare majesteit, de, het, ds
  `),
  offices: list(`
    minister-president, vice-minister-president, viceminister-president, vicepremier,
    vice-premier, eerste minister, vice-eersteminister, vice-eerste minister, premier, minister
    van buitenlandse zaken, minister van defensie, minister van financiën, minister van
    volksgezondheid, minister van justitie en veiligheid, minister, staatssecretaris,
    secretaris-generaal, secretaris, president, vicepresident, vice-president, bondskanselier,
    kanselier, woordvoerder, woordvoerster, regeringswoordvoerder, hoge vertegenwoordiger,
    eurocommissaris, commissaris van de koning, commissaris, ambassadeur, consul, gouverneur,
    burgemeester, wethouder, schepen, gedeputeerde, kamerlid, kamervoorzitter, tweede kamerlid,
    senator, europarlementariër, fractievoorzitter, fractieleider, partijleider, voorzitter,
    vice-voorzitter, directeur-generaal, algemeen directeur, directeur, viroloog, hoofdofficier
    van justitie, officier van justitie, procureur-generaal, procureur, rechter, generaal,
    kolonel, majoor, kapitein, admiraal, commandant der strijdkrachten, commandant, korpschef,
    hoofdcommissaris, koning, koningin, prins, prinses, paus, bondscoach, coach, coördinator,
    adviseur, minister van infrastructuur en waterstaat, minister van economische zaken,
    minister van binnenlandse zaken, minister van onderwijs, minister van landbouw, minister van
    sociale zaken, minister van asiel en migratie, minister van klimaat
  `),
  shortOffices: { mp: 'minister-president' },
  postnominals: [],
  kinds: list(`
    gezamenlijke persconferentie, persconferentie na afloop van de ministerraad, persconferentie
    na de ministerraad, persconferentie na ministerraad, wekelijkse persconferentie,
    persconferentie, persgesprek, persmoment, perstoelichting, persverklaring, gezamenlijke
    verklaring, verklaring, toelichting, gesprek met de minister-president, vraaggesprek,
    interview, toespraak, speech, verklaring voor de pers, briefing, debat, hoorzitting
  `),
  interviews: list(`
    interview, vraaggesprek, gesprek met, in gesprek met
  `),
  records: ['transcriptie', 'letterlijke tekst', 'vertaling'],
  openerInTitle: [
    '(?:persconferentie|persgesprek|persmoment|persverklaring|verklaring|toespraak|speech|interview|gesprek|toelichting|ministerraad) (?:van|door|met) (?:[^,]{1,80} )?{name}',
    '^(?:[^,]{1,60} )?{name}(?: beantwoordt| geeft|:)',
  ],
  guestInTitle: ['(?: met | samen met | en )(?:[^,]{1,80} )?{name}'],
  furniture: list(`
    ga naar inhoud, ga naar de inhoud, naar de inhoud, direct naar inhoud, direct naar de
    inhoud, direct naar hoofdinhoud, overslaan en naar de inhoud gaan, spring naar inhoud,
    spring naar content, naar hoofdinhoud, naar hoofdnavigatie, ga naar navigatie, ga naar
    zoeken, u bent hier, je bent hier, u bevindt zich hier, kruimelpad, home, startpagina, menu,
    hoofdmenu, hoofdnavigatie, menu openen, menu sluiten, sluiten, zoeken, zoek, zoekterm,
    inloggen, aanmelden, registreren, abonneren, nieuwsbrief, taal, nederlands,
    toegankelijkheid, hoog contrast, tekstgrootte, lettergrootte, tekst vergroten, voorlezen,
    luister, printen, afdrukken, printversie, e-mailen, mailen, delen, deel deze pagina, deel op
    facebook, facebook, twitter, whatsapp, link kopiëren, cookies, cookies accepteren,
    accepteren, weigeren, privacy, privacyverklaring, advertentie, terug, terug naar overzicht,
    sitemap, actueel, nieuws, persberichten, pers, documenten, video afspelen, bekijk de video
  `),
  endMatter: list(`
    zie ook, lees ook, lees meer, lees verder, meer informatie, meer nieuws, meer over dit
    onderwerp, gerelateerde artikelen, gerelateerde documenten, onderwerpen, thema's,
    trefwoorden, tags, deel deze pagina, perscontact, contact voor de pers, downloads, bijlagen,
    foto's, volg ons, volg ons op, laatste nieuws, ander nieuws, vorig artikel, volgend artikel,
    naar boven, terug naar boven, alle rechten voorbehouden, over deze site
  `),
  questionHeadings: list(`
    vragen en antwoorden, vraag en antwoord, vragen, vragen van journalisten, vragen van de
    pers, vragen uit de zaal
  `),
  summaryHeadings: list(`
    samenvatting, in het kort, kernpunten, hoofdpunten, belangrijkste punten, kort samengevat
  `),
  headKeys: list(`
    onderwerp, onderwerpen, thema, locatie, plaats, datum, tijd, tijdstip, aanwezig, aanwezigen,
    deelnemers, sprekers, bron, auteur, door, gepubliceerd, gepubliceerd op, laatst gewijzigd,
    laatste update, bijgewerkt, publicatiedatum, type, soort, categorie, duur, taal, letterlijke
    tekst, mediatekst, transcript, uitgeschreven tekst, alleen de uitgesproken tekst telt,
    alleen het gesproken woord geldt, onder embargo
  `),
  ends: list(`
    einde, einde persconferentie, einde van de persconferentie, einde transcript, einde
    letterlijke tekst, einde gesprek, einde interview
  `),
  firstPerson: list(`
    ik, wij, we, mijn, onze, ons, mij, u, uw, jullie, jij, je, dames, heren, goedemiddag,
    goedenavond, goedemorgen, dank, bedankt, welkom, beste, collega's
  `),
  common: list(`
    de, het, een, van, en, dat, is, in, te, niet, op, we, voor, met, zijn, die, er, aan, ook,
    ik, om, wat, maar, als, naar, dan, heeft, hebben, bij, wordt, nog, dit, was, wel, zo,
    worden, moeten, kunnen, over, deze, uit
  `),
  sections: { opening: 'Inleidende verklaring', questions: 'Vragen en antwoorden' },
};
