/** Romanian cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  articles: ['ul', 'l', 'le'],
  months: months('ro', { 1: 'ian', 6: 'iun', 7: 'iul', 11: 'noi' }),
  dayFirst: true,
  askers: list(`
    întrebare, întrebări, întrebarea, î, q, jurnalist, jurnalistă, jurnalista, jurnaliști,
    ziarist, ziaristă, reporter, reporteră, corespondent, corespondentă, presă, presa, voce,
    voce din sală, din sală, întrebare din sală, întrebare suplimentară, altă întrebare,
    neidentificat, necunoscut, voce neidentificată, în afara microfonului, realizator,
    realizatoare, vorbitor #, participant #, ascultător
  `),
  askerEndings: [],
  answerers: list(`
    răspuns, răspunsuri, răspunsul, r, invitat, invitată
  `),
  helpers: list(`
    moderator, moderatoare, moderatorul, prezentator, prezentatoare, interpret, interpretă,
    traducător, traducătoare, traducere, voci, toți, sala, public, operator, crainic
  `),
  honorifics: list(`
    dl, d-l, dna, d-na, dnă, domnul, doamna, domnule, doamnă, domnișoara, dr, ing, av, prof,
    prof. dr, acad, gen, col, excelența sa, majestatea sa, alteța sa, pr, părintele,
    preafericitul
  `),
  offices: list(`
    președintele româniei, președinte, președinta, președintele, preşedinte, preşedintele,
    vicepreședinte, vicepreședintele, prim-ministru, prim-ministrul, premier, premierul,
    viceprim-ministru, viceprim-ministrul, vicepremier, vicepremierul, ministrul afacerilor
    externe, ministrul de externe, ministrul apărării, ministrul finanțelor, ministrul
    sănătății, ministrul justiției, ministrul de interne, ministru, ministrul, ministra,
    secretar de stat, secretarul de stat, secretar general, secretarul general, secretar,
    purtător de cuvânt, purtătorul de cuvânt, purtătoarea de cuvânt, cancelar, cancelarul,
    consilier prezidențial, consilier, ambasador, ambasadorul, consul, comisar european,
    comisar, înaltul reprezentant, guvernator, guvernatorul, prefect, prefectul, primar,
    primarul, primarul general, deputat, deputatul, senator, senatorul, europarlamentar, șeful
    statului, șef, șeful, director general, director, directorul, directoarea, general,
    generalul, colonel, colonelul, căpitan, amiral, procuror general, procuror, judecător, rege,
    regele, regina, principesa, papa, patriarhul, antrenor, antrenorul, coordonator, rector
  `),
  shortOffices: {},
  postnominals: [],
  kinds: list(`
    conferință de presă comună, conferința de presă comună, conferinței de presă comune,
    conferință de presă, conferința de presă, conferinței de presă, conferinţă de presă,
    declarații de presă comune, declarații de presă, declaraţii de presă, declarație de presă,
    declarații comune, declarații susținute, briefing de presă, briefing, briefingul, întâlnire
    cu presa, interviu, interviul, alocuțiune, alocuțiunea, discurs, discursul, mesaj,
    intervenția, declarații, declarație, stenogramă, stenograma, transcript
  `),
  interviews: list(`
    interviu, interviul, dialog cu
  `),
  records: ['transcriere', 'stenogramă', 'traducere'],
  openerInTitle: [
    '(?:presă|presei|briefing|briefingul|declarație|declarații|alocuțiune|alocuțiunea|discurs|discursul|interviu|interviul|mesajul|intervenția) (?:al?|ale|de|lui) (?:[^,]{1,80} )?{name}',
    '(?:presă|comună|comune|declarații|interviu) (?:susținut[ăe]|acordat[ăe]?) de (?:[^,]{1,80} )?{name}',
    '(?:presă|comună|declarații|interviu) (?:susținut[ăe] |acordat )?de (?:ministr|președint|premier|prim|purtăt)[^,]{1,80}, {name}',
  ],
  guestInTitle: ['(?: cu | împreună cu | alături de )(?:[^,]{1,80} )?{name}'],
  furniture: list(`
    sari la conținut, sari la conținutul principal, mergi la conținut, mergi la conținutul
    principal, salt la conținut, treci la conținut, sari la navigare, vă aflați aici, sunteți
    aici, te afli aici, ești aici, acasă, prima pagină, pagina principală, meniu, meniu
    principal, deschide meniul, închide meniul, închide, caută, căutare, autentificare,
    conectare, înregistrare, abonare, abonează-te, newsletter, limba, română, english,
    accesibilitate, contrast ridicat, dimensiune text, mărește textul, ascultă, tipărește,
    printează, imprimă, versiune pentru tipărire, trimite pe e-mail, distribuie, partajează,
    distribuie pe facebook, facebook, twitter, copiază linkul, cookie-uri, acceptă, accept,
    politica de confidențialitate, publicitate, înapoi, înapoi la listă, harta site-ului,
    centrul de presă, presă, comunicate de presă, știri, noutăți, vezi video
  `),
  endMatter: list(`
    vezi și, vezi și alte, citește și, citește mai mult, citeşte şi, mai multe informații,
    articole similare, articole asociate, știri similare, știri asociate, documente asociate,
    linkuri utile, documente atașate, fișiere atașate, descarcă, descărcări, cuvinte cheie,
    contact de presă, contact presă, galerie foto, urmărește-ne, urmăriți-ne, ultimele știri,
    alte știri, articolul anterior, articolul următor, înapoi sus, toate drepturile rezervate
  `),
  questionHeadings: list(`
    întrebări și răspunsuri, întrebări, sesiune de întrebări și răspunsuri, întrebările
    jurnaliștilor, întrebări din partea presei, întrebări ale jurnaliștilor
  `),
  summaryHeadings: list(`
    rezumat, pe scurt, în sinteză, puncte cheie, principalele idei, sinteză
  `),
  headKeys: list(`
    temă, tema, teme, subiect, subiecte, loc, locul, locație, data, dată, ora, participanți,
    prezenți, invitați, sursa, sursă, autor, publicat, publicat la, data publicării, actualizat,
    ultima actualizare, categorie, tip, durata, limba, transcriere, stenogramă, text integral,
    foto, embargo
  `),
  ends: list(`
    sfârșit, sfârșitul conferinței de presă, sfârșitul transcrierii, sfârșitul stenogramei,
    final, încheiere
  `),
  firstPerson: list(`
    eu, noi, meu, mea, nostru, noastră, ne, îmi, voi, dumneavoastră, vă, doamnelor, domnilor,
    mulțumesc, mulțumim, bună, dragi, stimați, stimate
  `),
  common: list(`
    și, şi, în, de, la, cu, că, a, pe, nu, este, sunt, pentru, din, am, să, care, un, o, mai,
    ce, fost, au, ca, dar, sau, prin, vom, avem, foarte, această, acest, dacă, cum, ne, se, îl,
    al, ai, ale, fi, cele, astfel
  `),
  sections: { opening: 'Declarații inițiale', questions: 'Întrebări și răspunsuri' },
};
