/** German cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  months: months('de, de-AT'),
  dayFirst: true,
  askers: list(`
    frage, fragen, zusatzfrage, zusatz, zusatzfragen, nachfrage, zwischenfrage, zwischenruf,
    anschlussfrage, rückfrage, verständnisfrage, weitere frage, zuruf, zurufe, fragesteller,
    fragestellerin, journalist, journalistin, reporter, reporterin, korrespondent,
    korrespondentin, presse, sprecher #, interviewer, interviewerin, f, q, unbekannt,
    unbekannter sprecher, unbekannte sprecherin, teilnehmer #, teilnehmerin #, stimme #, frage
    aus dem publikum, publikumsfrage, aus dem publikum, redaktion, medienvertreter,
    medienvertreterin
  `),
  askerEndings: [],
  answerers: list(`
    antwort, a, antworten, befragter, befragte, interviewpartner, interviewpartnerin
  `),
  helpers: list(`
    moderator, moderatorin, moderation, vorsitzender, vorsitzende, vors., vors,
    versammlungsleiter, sitzungsleiter, dolmetscher, dolmetscherin, übersetzer, übersetzerin,
    übersetzung, simultandolmetscher, sprecher, alle, stimmen, mehrere, gesprächsleitung,
    leitung, pressestelle, publikum
  `),
  honorifics: list(`
    herr, frau, dr, dr. h.c, prof, prof. dr, professor, professorin, mag, ing, dipl.-ing, s.e,
    i.e, seine exzellenz, ihre exzellenz, der, die, gen, lic. iur, ra, nationalrat,
    nationalrätin, ständerat, ständerätin
  `),
  offices: list(`
    stellvertretender bundeskanzler, bundeskanzler, bundeskanzlerin, vizekanzler, vizekanzlerin,
    bundespräsident, bundespräsidentin, vizepräsident, vizepräsidentin, präsident, präsidentin,
    premierminister, premierministerin, premier, ministerpräsident, ministerpräsidentin,
    landeshauptmann, landeshauptfrau, bundesrat, bundesrätin, regierungsrat, regierungsrätin,
    außenminister, außenministerin, innenminister, innenministerin, finanzminister,
    finanzministerin, verteidigungsminister, verteidigungsministerin, gesundheitsminister,
    gesundheitsministerin, wirtschaftsminister, wirtschaftsministerin, bundesaußenminister,
    bundesaußenministerin, bundesinnenminister, bundesinnenministerin, bundesfinanzminister,
    bundesfinanzministerin, bundesminister, bundesministerin, bm, bmin, staatsminister,
    staatsministerin, stm, stmin, minister, ministerin, staatssekretär, staatssekretärin, sts,
    stsin, sts’in, srs, srs’in, srsin, stellvertretender regierungssprecher, stellvertretende
    regierungssprecherin, regierungssprecher, regierungssprecherin, vizeregierungssprecher,
    pressesprecher, pressesprecherin, sprecher, sprecherin, bundesratssprecher, kanzler,
    kanzlerin, botschafter, botschafterin, generalsekretär, generalsekretärin,
    generalinspekteur, generalleutnant, generalmajor, general, oberst, admiral, kommissar,
    kommissarin, kommissionspräsident, kommissionspräsidentin, hohe vertreterin, hoher
    vertreter, bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin,
    regierender bürgermeister, senator, senatorin, landrat, landrätin, abgeordneter,
    abgeordnete, fraktionsvorsitzender, fraktionsvorsitzende, parteivorsitzender,
    parteivorsitzende, vorsitzender, vorsitzende, direktor, direktorin, amtsleiter, leiter,
    leiterin, beauftragter, beauftragte, könig, königin, papst, ministerialdirektor,
    ministerialdirigent, bundestrainer, trainer, verkehrsminister, verkehrsministerin,
    bundesverkehrsminister, bundesverteidigungsminister, bundesverteidigungsministerin,
    bundesgesundheitsminister, bundesgesundheitsministerin, bundeswirtschaftsminister,
    bundeswirtschaftsministerin, bundesumweltminister, bundesumweltministerin, umweltminister,
    umweltministerin, justizminister, justizministerin, bundesjustizminister,
    bundesjustizministerin, arbeitsminister, arbeitsministerin, bundesarbeitsminister,
    landwirtschaftsminister, landwirtschaftsministerin, bildungsminister, bildungsministerin,
    familienministerin, bundesfamilienministerin, entwicklungsministerin,
    bundesentwicklungsministerin, europaminister, europaministerin, kultusminister,
    kultusministerin, klubobmann, klubobfrau, sozialminister, sozialministerin
  `),
  shortOffices: { bk: 'bundeskanzler', mp: 'ministerpräsident' },
  postnominals: ['mdb', 'mdl', 'mep'],
  kinds: list(`
    gemeinsame pressekonferenz, gemeinsamen pressekonferenz, regierungspressekonferenz,
    bundespressekonferenz, sommerpressekonferenz, pressekonferenz, medienkonferenz,
    pressegespräch, mediengespräch, gemeinsame pressestatements, pressestatements,
    pressestatement, presseunterrichtung, pressebegegnung, pressebriefing, pressefoyer,
    pressetermin, erklärung vor der presse, presseerklärung, hintergrundgespräch, erklärung,
    statement, statements, interview, gespräch, rede, ansprache, befragung der bundesregierung,
    mitschrift
  `),
  interviews: list(`
    interview, gespräch, im gespräch, fragen an
  `),
  records: ['mitschrift', 'abschrift', 'wortlaut', 'übersetzung'],
  openerInTitle: [
    '(?:pressekonferenz|medienkonferenz|pressestatements?|statements?|rede|erklärung|interview|ansprache|mitschrift|pressegespräch|gespräch) (?:von|des|der|mit|durch) (?:[^,]{1,80} )?{name}',
    '^(?:[^,]{1,60} )?{name}(?: im gespräch| im interview| beantwortet| zu )',
  ],
  guestInTitle: ['(?: mit | und )(?:[^,]{1,80} )?{name}'],
  furniture: list(`
    zum inhalt, zum inhalt springen, direkt zum inhalt, zum hauptinhalt, zum hauptinhalt
    springen, springe zum inhalt, zum hauptmenü, zum hauptmenü springen, zur navigation, zur
    navigation springen, zur suche, zur suche springen, zum seitenanfang, sie sind hier, sie
    befinden sich hier, brotkrümelnavigation, startseite, start, menü, hauptmenü, navigation,
    navigation öffnen, navigation schließen, menü öffnen, menü schließen, schließen, suche,
    suchen, suchbegriff, anmelden, login, einloggen, registrieren, abonnieren, newsletter,
    sprache, deutsch, leichte sprache, gebärdensprache, barrierefreiheit, kontrast,
    schriftgröße, schrift vergrößern, schrift verkleinern, vorlesen, artikel vorlesen, drucken,
    druckversion, artikel drucken, per e-mail teilen, per mail versenden, teilen, auf facebook
    teilen, auf twitter teilen, facebook, twitter, whatsapp, link kopieren, cookies,
    cookie-einstellungen, alle akzeptieren, akzeptieren, datenschutz, datenschutzerklärung,
    impressum, anzeige, werbung, zurück, zurück zur übersicht, übersicht, inhaltsverzeichnis,
    presse, pressemitteilungen, aktuelles, service, mediathek, video abspielen
  `),
  endMatter: list(`
    siehe auch, lesen sie auch, lesen sie mehr, mehr lesen, weiterlesen, weitere informationen,
    mehr informationen, weiterführende links, weiterführende informationen, mehr zum thema, zur person,
    themen, schlagworte, schlagwörter, stichworte, teilen, drucken, kontakt, pressekontakt,
    ansprechpartner, rückfragen an, rückfragehinweis, download, downloads, bildergalerie, seite
    teilen, beitrag teilen, artikel teilen, nach oben, weitere meldungen, weitere beiträge,
    verwandte artikel, verwandte themen, ähnliche artikel, das könnte sie auch interessieren,
    folgen sie uns, folgen sie uns auf, vorheriger artikel, nächster artikel, alle rechte
    vorbehalten
  `),
  questionHeadings: list(`
    fragen und antworten, frage und antwort, fragerunde, fragen, fragen der presse, fragen der
    journalisten, journalistenfragen, im anschluss fragen
  `),
  summaryHeadings: list(`
    zusammenfassung, das wichtigste in kürze, in kürze, auf einen blick, kernpunkte,
    kernaussagen, wichtigste punkte, kurz gefasst, überblick, inhalt
  `),
  headKeys: list(`
    thema, themen, ort, datum, uhrzeit, zeit, beginn, teilnehmer, teilnehmende, anwesend,
    sprecher, sprecherinnen, sprecher und sprecherinnen, gesprächspartner, quelle, autor, von,
    veröffentlicht, veröffentlicht am, stand, aktualisiert, aktualisiert am, letzte
    aktualisierung, erscheinungsdatum, typ, kategorie, rubrik, dauer, sprache, mitschrift,
    wortlaut, im wortlaut, es gilt das gesprochene wort, sperrfrist, vorläufiges protokoll,
    unkorrigiertes manuskript, hinweis
  `),
  ends: list(`
    ende, ende der pressekonferenz, ende der mitschrift, ende des interviews, schluss, schluss
    der sitzung, schluss der pressekonferenz
  `),
  firstPerson: list(`
    ich, wir, mein, meine, unser, unsere, uns, sie, ihnen, damen, herren, guten, danke, vielen,
    liebe, willkommen
  `),
  common: list(`
    die, der, und, das, ist, in, wir, nicht, zu, den, dass, es, mit, auch, ich, sie, ein, eine,
    für, auf, von, dem, sich, haben, hat, sind, wird, werden, im, des, wie, noch, aber, als,
    dann, aus
  `),
  sections: { opening: 'Eingangsstatements', questions: 'Fragen und Antworten' },
};
