/** Finnish cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  inflects: true,
  months: months('fi'),
  dayFirst: true,
  askers: list(`
    kysymys, kysymyksiä, k, q, toimittaja, toimittajat, reportteri, kirjeenvaihtaja, media,
    lehdistö, haastattelija, kysyjä, jatkokysymys, lisäkysymys, tarkentava kysymys, tuntematon,
    tuntematon puhuja, tuntematon ääni, ääni, ääni salista, ääni yleisöstä, kysymys salista,
    kysymys yleisöstä, salista, ilman mikrofonia, puhuja #, osallistuja #, ääni #
  `),
  askerEndings: [],
  answerers: list(`
    vastaus, v, a, vieras, haastateltava
  `),
  helpers: list(`
    juontaja, puheenjohtaja, moderaattori, tulkki, kääntäjä, käännös, tulkkaus, ääniä, kaikki,
    sali, yleisö, operaattori, kuuluttaja, viestintäjohtaja, tiedottaja
  `),
  honorifics: list(`
    herra, rouva, neiti, hra, rva, nti, tri, tohtori, prof, professori, kenraali, eversti, hänen
    ylhäisyytensä
  `),
  offices: list(`
    tasavallan presidentti, presidentti, varapresidentti, pääministeri, varapääministeri,
    ulkoministeri, puolustusministeri, sisäministeri, valtiovarainministeri, oikeusministeri,
    opetusministeri, sosiaali- ja terveysministeri, elinkeinoministeri, eurooppaministeri,
    eurooppa- ja omistajaohjausministeri, ulkomaankauppa- ja kehitysministeri, perhe- ja
    peruspalveluministeri, ministeri, valtiosihteeri, kansliapäällikkö, erityisavustaja,
    liittokansleri, kansleri, oikeuskansleri, tiedottaja, puhemies, varapuhemies, edustaja,
    pääsihteeri, komissaari, korkea edustaja, suurlähettiläs, konsuli, maaherra, pormestari,
    kaupunginjohtaja, kansanedustaja, europarlamentaarikko, eduskuntaryhmän puheenjohtaja,
    puheenjohtaja, varapuheenjohtaja, puolustusvoimain komentaja, komentaja, kenraali, eversti,
    majuri, kapteeni, amiraali, poliisiylijohtaja, poliisipäällikkö, rikoskomisario, komisario,
    syyttäjä, valtakunnansyyttäjä, pääjohtaja, ylijohtaja, johtaja, osastopäällikkö, ylilääkäri,
    johtava ylilääkäri, strategiajohtaja, kuningas, kuningatar, paavi, päävalmentaja,
    valmentaja, neuvonantaja, asiantuntija, liikenneministeri, liikenne- ja viestintäministeri,
    ympäristöministeri, ympäristö- ja ilmastoministeri, maa- ja metsätalousministeri,
    työministeri, kuntaministeri, kunta- ja alueministeri, kulttuuriministeri, tiede- ja
    kulttuuriministeri, sosiaaliturvaministeri, kehitysministeri, sisäasiainministeri,
    ulkoasiainministeri
  `),
  shortOffices: {},
  postnominals: [],
  kinds: list(`
    yhteinen tiedotustilaisuus, yhteisessä tiedotustilaisuudessa, yhteinen lehdistötilaisuus,
    tiedotustilaisuus, tiedotustilaisuuden, tiedotustilaisuudessa, lehdistötilaisuus,
    lehdistötilaisuuden, lehdistötilaisuudessa, lehdistökonferenssi, mediatilaisuus,
    mediatapaaminen, infotilaisuus, taustatilaisuus, kyselytunti, yhteinen lausunto, lausunto,
    haastattelu, haastattelun, keskustelu, puhe, puheenvuoro, avauspuheenvuoro, ilmoitus
  `),
  interviews: list(`
    haastattelu, haastattelun, haastattelussa, keskustelu
  `),
  records: ['puhtaaksikirjoitus', 'käännös'],
  openerInTitle: [
    '{name}(?:n|in)? (?:[^,]{1,60} )?(?:tiedotustilaisuus|lehdistötilaisuus|puhe|puheenvuoro|haastattelu|lausunto)',
    '(?:tiedotustilaisuus|lehdistötilaisuus|haastattelu|puhe)[:,–-]? (?:[^,]{1,80} )?{name}',
  ],
  guestInTitle: ['{name}(?:n|in)? kanssa'],
  furniture: list(`
    siirry sisältöön, siirry suoraan sisältöön, siirry pääsisältöön, hyppää sisältöön, hyppää
    pääsisältöön, siirry sivun sisältöön, siirry navigaatioon, olet tässä, olet täällä,
    murupolku, sijaintisi, etusivu, koti, valikko, päävalikko, avaa valikko, sulje valikko,
    sulje, haku, hae, hae sivustolta, etsi, kirjaudu, kirjaudu sisään, rekisteröidy, tilaa,
    tilaa uutiskirje, uutiskirje, kieli, suomi, suomeksi, svenska, english, selkokieli,
    viittomakieli, saavutettavuus, suuri kontrasti, tekstin koko, kuuntele, tulosta,
    tulostettava versio, lähetä sähköpostilla, jaa, jaa facebookissa, facebook, twitter, kopioi
    linkki, evästeet, hyväksy, hyväksy kaikki, tietosuoja, mainos, takaisin, takaisin
    luetteloon, sivukartta, medialle, uutiset, tiedotteet, ajankohtaista, toista video
  `),
  endMatter: list(`
    katso myös, lue myös, lue lisää, lisätietoja, lisätietoa, aiheesta lisää, aiheeseen
    liittyvää, aiheeseen liittyvät, liittyvät artikkelit, liittyvät asiakirjat, avainsanat,
    asiasanat, tunnisteet, yhteystiedot, yhteyshenkilöt, mediayhteydet, seuraa meitä,
    viimeisimmät uutiset, lisää uutisia, edellinen artikkeli, seuraava artikkeli, sivun alkuun,
    takaisin ylös, kaikki oikeudet pidätetään
  `),
  questionHeadings: list(`
    kysymykset ja vastaukset, kysymyksiä ja vastauksia, kysymykset, toimittajien kysymykset,
    median kysymykset, kyselyosuus
  `),
  summaryHeadings: list(`
    tiivistelmä, yhteenveto, lyhyesti, pääkohdat, keskeiset kohdat
  `),
  headKeys: list(`
    aihe, aiheet, teema, paikka, päivä, päivämäärä, pvm, aika, ajankohta, kellonaika,
    osallistujat, läsnä, paikalla, puhujat, lähde, kirjoittaja, tekijä, julkaistu, päivitetty,
    viimeksi päivitetty, julkaisupäivä, luokka, tyyppi, kieli, kesto, litterointi,
    muutosvarauksin, muutokset mahdollisia, kuva
  `),
  ends: list(`
    loppu, tilaisuus päättyy, tiedotustilaisuus päättyi, litteroinnin loppu, haastattelu päättyy
  `),
  firstPerson: list(`
    minä, me, minun, meidän, meille, meitä, minua, te, teidän, teille, sinä, hyvät, arvoisat,
    kiitos, kiitoksia, hei, tervetuloa, huomenta, päivää
  `),
  common: list(`
    ja, on, ei, että, se, oli, mutta, myös, kun, niin, ovat, hän, tai, joka, sen, ole, tämä,
    mitä, nyt, kuin, olemme, siitä, jos, tässä, sitä, meidän, vielä, tätä, mukaan, olla, voi,
    jo, ne, sekä, tämän, kanssa, voidaan, hyvin, siis, asia
  `),
  sections: { opening: 'Avauspuheenvuorot', questions: 'Kysymykset ja vastaukset' },
};
