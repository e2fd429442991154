/** Serbian cues: the words by which recognition finds dates, labels, titles and furniture. In both scripts. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  inflects: true,
  months: months('sr, sr-Latn, sr-ME', {
    1: 'јануара, januara',
    2: 'фебруара, februara',
    3: 'марта, marta',
    4: 'априла, aprila',
    5: 'маја, maja',
    6: 'јуна, juna',
    7: 'јула, jula',
    8: 'августа, avgusta',
    9: 'септембра, septembra',
    10: 'октобра, oktobra',
    11: 'новембра, novembra',
    12: 'децембра, decembra',
  }),
  dayFirst: true,
  askers: list(`
    питање, pitanje, питања, pitanja, п, p, новинар, novinar, новинарка, novinarka, новинари,
    novinari, репортер, reporter, репортерка, reporterka, дописник, dopisnik, дописница,
    dopisnica, водитељ интервјуа, медији, mediji, потпитање, potpitanje, глас из сале, glas iz
    sale, из сале, iz sale, глас, glas, непознат, nepoznat, непозната, nepoznata, ван микрофона,
    van mikrofona, говорник #, govornik #, учесник #, učesnik #, q
  `),
  askerEndings: [],
  answerers: list(`
    одговор, odgovor, одговори, odgovori, о, o, гост, gost, гошћа, gošća, саговорник, sagovornik
  `),
  helpers: list(`
    модератор, moderator, модераторка, moderatorka, водитељ, voditelj, водитељка, voditeljka,
    преводилац, prevodilac, превод, prevod, гласови, glasovi, сви, svi, сала, sala, публика,
    publika, оператер, operater
  `),
  honorifics: list(`
    господин, gospodin, госпођа, gospođa, госпођица, г, g, г-ђа, g-đa, гђа, gđa, др, dr, проф,
    prof, проф. др, prof. dr, академик, akademik, ген, gen, пук, puk, његова екселенција, њено,
    патријарх, владика
  `),
  offices: list(`
    председник републике, predsednik republike, председник владе, predsednik vlade, председница
    владе, predsednica vlade, председник, predsednik, председница, predsednica, потпредседник
    владе, potpredsednik vlade, потпредседник, potpredsednik, потпредседница, potpredsednica,
    премијер, premijer, премијерка, premijerka, министар спољних послова, ministar spoljnih
    poslova, министар одбране, ministar odbrane, министар финансија, ministar finansija,
    министар здравља, ministar zdravlja, министар унутрашњих послова, ministar unutrašnjih
    poslova, министар, ministar, министарка, ministarka, државни секретар, državni sekretar,
    генерални секретар, generalni sekretar, секретар, sekretar, портпарол, portparol,
    портпаролка, portparolka, портпаролка владе, гласноговорник, glasnogovornik, канцелар,
    kancelar, канцеларка, kancelarka, амбасадор, ambasador, амбасадорка, ambasadorka, комесар,
    komesar, високи представник, visoki predstavnik, гувернер, guverner, гувернерка, guvernerka,
    градоначелник, gradonačelnik, градоначелница, gradonačelnica, посланик, poslanik, посланица,
    poslanica, директор, direktor, директорка, direktorka, генерал, general, пуковник, pukovnik,
    начелник генералштаба, načelnik generalštaba, командант, komandant, тужилац, tužilac,
    судија, sudija, саветник, savetnik, саветница, savetnica, краљ, kralj, краљица, kraljica,
    папа, papa, селектор, selektor, тренер, trener
  `),
  shortOffices: {},
  postnominals: [],
  kinds: list(`
    заједничка конференција за новинаре, zajednička konferencija za novinare, заједничке
    конференције за новинаре, zajedničke konferencije za novinare, заједничкој конференцији за
    новинаре, конференција за новинаре, konferencija za novinare, конференције за новинаре,
    konferencije za novinare, конференцији за новинаре, konferenciji za novinare, конференција
    за медије, konferencija za medije, konferencija za štampu, конференција за штампу, обраћање
    медијима, obraćanje medijima, обраћања медијима, изјава за медије, izjava za medije, изјаве
    за медије, izjave za medije, брифинг, brifing, заједничка изјава, саопштење, интервју,
    intervju, разговор, razgovor, говор, govor, обраћање, obraćanje, транскрипт, transkript
  `),
  interviews: list(`
    интервју, intervju, разговор, razgovor, гостовање
  `),
  records: ['транскрипт', 'превод', 'transkript', 'prevod'],
  openerInTitle: [
    '(?:конференциј[аеу] за (?:новинаре|медије|штампу)|konferencij[aeu] za (?:novinare|medije|štampu)|обраћањ[еа]|obraćanj[ea]|изјав[ае]|izjav[ae]|интервју|intervju|брифинг|brifing|говор|govor)(?: [^,]{1,80})? {name}',
  ],
  guestInTitle: ['(?: са | sa | с | s | заједно са | zajedno sa )(?:[^,]{1,80} )?{name}'],
  furniture: list(`
    пређи на садржај, pređi na sadržaj, пређи на главни садржај, pređi na glavni sadržaj,
    прескочи на садржај, preskoči na sadržaj, налазите се овде, nalazite se ovde, овде сте, ovde
    ste, почетна, početna, почетна страна, početna strana, насловна, naslovna, мени, meni,
    главни мени, glavni meni, затвори, zatvori, претрага, pretraga, тражи, traži, пријава,
    prijava, пријави се, prijavi se, регистрација, registracija, језик, jezik, ћирилица,
    ćirilica, латиница, latinica, srpski, српски, english, штампај, štampaj, штампа, verzija za
    štampu, пошаљи, pošalji, подели, podeli, facebook, twitter, колачићи, прихвати, prihvati,
    назад, nazad, мапа сајта, mapa sajta, прес центар, вести, vesti, саопштења, saopštenja
  `),
  endMatter: list(`
    види још, vidi još, погледајте још, pogledajte još, погледајте и, pogledajte i, прочитајте
    још, pročitajte još, прочитајте и, pročitajte i, више информација, više informacija,
    повезане вести, povezane vesti, слични чланци, slični članci, документа за преузимање,
    тагови, tagovi, кључне речи, ključne reči, контакт за медије, пратите нас, pratite nas,
    најновије вести, najnovije vesti, претходна вест, наредна вест, сва права задржана, sva
    prava zadržana
  `),
  questionHeadings: list(`
    питања и одговори, pitanja i odgovori, питања, pitanja, питања новинара, pitanja novinara
  `),
  summaryHeadings: list(`
    укратко, ukratko, сажетак, sažetak, најважније, najvažnije, кључне тачке, ključne tačke
  `),
  headKeys: list(`
    тема, tema, теме, teme, место, mesto, датум, datum, време, vreme, учесници, učesnici,
    присутни, prisutni, гости, gosti, извор, izvor, аутор, autor, објављено, objavljeno, датум
    објаве, ажурирано, ažurirano, последња измена, категорија, kategorija, језик, транскрипт,
    transkript, фото, foto
  `),
  ends: list(`
    крај, kraj, крај конференције, kraj konferencije, крај транскрипта, kraj transkripta
  `),
  firstPerson: list(`
    ја, ja, ми, mi, мој, moj, моја, moja, нас, nas, нам, nam, наш, naš, вас, vas, вам, vam,
    поштовани, poštovani, хвала, hvala, добар, dobar, даме, господо, драги, dragi
  `),
  common: list(`
    и, је, у, да, се, на, су, за, не, смо, са, од, који, што, као, то, али, сам, о, ће, све,
    ово, бити, како, није, i, je, u, da, se, na, su, za, ne, smo, sa, od, koji, što, kao, to,
    ali, sam, će, sve, ovo, biti, kako, nije, koje, već, ovde, uvek
  `),
  sections: { opening: 'Уводна реч', questions: 'Питања и одговори' },
};
