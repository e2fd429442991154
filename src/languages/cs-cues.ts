/** Czech cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  inflects: true,
  months: months('cs'),
  dayFirst: true,
  askers: list(`
    otázka, otázky, dotaz, dotazy, ot, q, novinář, novinářka, novináři, redaktor, redaktorka,
    reportér, reportérka, zpravodaj, zpravodajka, korespondent, korespondentka, média, tisk,
    doplňující otázka, doplňující dotaz, hlas, hlas ze sálu, ze sálu, dotaz ze sálu, otázka ze
    sálu, neznámý, neznámá, mimo mikrofon, řečník #, účastník #, mluvčí #, hlas #, tazatel,
    tazatelka
  `),
  askerEndings: [],
  answerers: list(`
    odpověď, odpovědi, o, odp, host
  `),
  helpers: list(`
    moderátor, moderátorka, moderující, tlumočník, tlumočnice, překladatel, překladatelka,
    překlad, hlasy, všichni, sál, publikum, operátor, hlasatel, předsedající
  `),
  honorifics: list(`
    pan, paní, slečna, p, dr, mudr, judr, ing, mgr, bc, phdr, rndr, doc, prof, gen, plk, pplk,
    mjr, kpt, por, brig. gen, jeho excelence, její excelence, vážený, vážená
  `),
  offices: list(`
    prezident republiky, prezident, prezidentka, viceprezident, předseda vlády, předsedkyně
    vlády, místopředseda vlády, místopředsedkyně vlády, první místopředseda vlády, premiér,
    premiérka, vicepremiér, vicepremiérka, ministr zahraničních věcí, ministryně zahraničních
    věcí, ministr zahraničí, ministr vnitra, ministr obrany, ministryně obrany, ministr financí,
    ministryně financí, ministr zdravotnictví, ministr spravedlnosti, ministr školství, ministr,
    ministryně, náměstek ministra, náměstkyně ministra, náměstek, náměstkyně, státní tajemník,
    generální tajemník, tajemník, tajemnice, mluvčí vlády, tiskový mluvčí, tisková mluvčí,
    mluvčí, vládní zmocněnec, kancléř, kancléřka, velvyslanec, velvyslankyně, konzul, komisař,
    komisařka, eurokomisař, vysoký představitel, hejtman, hejtmanka, primátor, primátorka,
    starosta, starostka, senátor, senátorka, poslanec, poslankyně, europoslanec, předseda
    senátu, předseda poslanecké sněmovny, předsedkyně poslanecké sněmovny, předseda,
    předsedkyně, místopředseda, místopředsedkyně, guvernér, generální ředitel, ředitel,
    ředitelka, hlavní hygienik, hlavní hygienička, generál, plukovník, major, kapitán, náčelník
    generálního štábu, policejní prezident, státní zástupce, soudce, král, královna, papež,
    trenér, poradce, vedoucí
  `),
  shortOffices: {},
  postnominals: list(`
    csc, phd, mba
  `),
  kinds: list(`
    společná tisková konference, společné tiskové konference, společné tiskové konferenci,
    tisková konference, tiskové konference, tiskové konferenci, tiskovou konferenci, tiskový
    brífink, tiskového brífinku, brífink, brífinku, briefing, briefingu, tiskové prohlášení,
    společné prohlášení, prohlášení, setkání s novináři, setkání s médii, rozhovor, rozhovoru,
    projev, projevu, vystoupení, přepis
  `),
  interviews: list(`
    rozhovor, rozhovoru, interview
  `),
  records: ['přepis', 'překlad', 'záznam'],
  openerInTitle: [
    '(?:tiskov(?:á|é|ou) konferenc[ei]|brífink[u]?|briefing[u]?|prohlášení|projev[u]?|vystoupení|rozhovor[u]?) (?:[^,]{1,80} )?{name}',
  ],
  guestInTitle: ['(?: s | se | spolu s | po jednání s )(?:[^,]{1,80} )?{name}'],
  furniture: list(`
    přejít k obsahu, přejít na obsah, přejít k hlavnímu obsahu, přejít na hlavní obsah,
    přeskočit na obsah, přejít k navigaci, přejít k menu, nacházíte se zde, jste zde, zde se
    nacházíte, drobečková navigace, úvod, úvodní stránka, domů, hlavní stránka, menu, hlavní
    menu, otevřít menu, zavřít menu, zavřít, hledat, vyhledat, vyhledávání, přihlásit, přihlásit
    se, přihlášení, registrace, odebírat, newsletter, jazyk, čeština, česky, english,
    přístupnost, vysoký kontrast, velikost písma, zvětšit písmo, poslechnout, vytisknout, tisk,
    verze pro tisk, odeslat e-mailem, sdílet, sdílet na facebooku, facebook, twitter, kopírovat
    odkaz, cookies, přijmout, souhlasím, ochrana osobních údajů, reklama, zpět, zpět na seznam,
    mapa stránek, mapa webu, pro média, tiskové zprávy, aktuality, zprávy, přehrát video
  `),
  endMatter: list(`
    viz také, viz též, čtěte také, čtěte dále, číst dále, více informací, související články,
    související zprávy, související dokumenty, související odkazy, dokumenty ke stažení, ke
    stažení, témata, štítky, klíčová slova, sdílet, kontakt pro média, fotogalerie, sledujte
    nás, další zprávy, poslední zprávy, předchozí článek, další článek, zpět nahoru, všechna
    práva vyhrazena
  `),
  questionHeadings: list(`
    otázky a odpovědi, dotazy, otázky, dotazy novinářů, otázky novinářů, dotazy a odpovědi
  `),
  summaryHeadings: list(`
    shrnutí, souhrn, stručně, hlavní body, klíčové body, nejdůležitější body
  `),
  headKeys: list(`
    téma, témata, místo, místo konání, datum, čas, účastníci, přítomni, hosté, host, zdroj,
    autor, publikováno, zveřejněno, vydáno, aktualizováno, poslední aktualizace, datum vydání,
    kategorie, typ, délka, jazyk, přepis, záznam, stenozáznam, foto, neautorizováno, platí
    mluvené slovo
  `),
  ends: list(`
    konec, konec tiskové konference, konec přepisu, konec záznamu, konec rozhovoru
  `),
  firstPerson: list(`
    já, my, můj, moje, nás, nám, náš, naše, mě, mně, vy, vás, vám, vážení, děkuji, děkujeme,
    dobrý, dámy, pánové, kolegové
  `),
  common: list(`
    a, je, se, v, na, že, to, s, i, o, ale, jsme, tak, jako, pro, jsem, které, který, za, by,
    jsou, také, není, bude, jak, si, ve, už, k, ze, od, před, po, velmi, nebo, podle, což, při,
    této
  `),
  sections: { opening: 'Úvodní slovo', questions: 'Otázky a odpovědi' },
};
