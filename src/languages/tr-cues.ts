/** Turkish cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  months: months('tr'),
  dayFirst: true,
  askers: list(`
    soru, sorular, s, q, gazeteci, gazeteciler, bir gazeteci, muhabir, muhabiri, basın mensubu,
    basın, medya, temsilci, sunucu soru, soru soran, bilinmeyen, bilinmeyen konuşmacı, kimliği
    belirsiz, ek soru, ikinci soru, devam sorusu, salondan, salondan soru, salondan bir ses,
    mikrofonsuz soru, ses, kadın sesi, erkek sesi, konuşmacı #, katılımcı #, gazeteci #, soru #,
    röportajcı, izleyici, dinleyici
  `),
  askerEndings: [],
  answerers: list(`
    cevap, cevaplar, c, yanıt, yanıtlar, y, konuk, a
  `),
  helpers: list(`
    moderatör, sunucu, spiker, tercüman, çevirmen, mütercim, çeviri, simultane tercüme, salon,
    hep birlikte, hepsi, sesler, protokol, teşrifat, koordinatör, operatör, oturum başkanı
  `),
  honorifics: list(`
    sn, sayın, bay, bayan, bey, hanım, dr, doç, doç. dr, prof, prof. dr, av, yrd. doç. dr, op.
    dr, ekselansları, majesteleri, org, korg, tümg, alb, em
  `),
  offices: list(`
    cumhurbaşkanı yardımcısı, cumhurbaşkanı, başbakan yardımcısı, başbakan, dışişleri bakanı,
    dışişleri bakan yardımcısı, dışişleri bakanlığı sözcüsü, içişleri bakanı, milli savunma
    bakanı, millî savunma bakanı, savunma bakanı, hazine ve maliye bakanı, maliye bakanı, sağlık
    bakanı, adalet bakanı, milli eğitim bakanı, tarım ve orman bakanı, ulaştırma ve altyapı
    bakanı, çevre bakanı, bakan yardımcısı, sayın bakan, bakan, devlet bakanı, devlet başkanı,
    hükümet sözcüsü, parti sözcüsü, genel başkan yardımcısı, genel başkan, meclis başkanı, tbmm
    başkanı, iletişim başkanı, diyanet işleri başkanı, merkez bankası başkanı, komisyon başkanı,
    belediye başkanı, büyükşehir belediye başkanı, başkan yardımcısı, başkan vekili, başkan,
    başkanvekili, genel sekreter, genel sekreteri, sekreter, müsteşar, sözcü, sözcüsü, sözcü
    yardımcısı, basın sözcüsü, şansölye, büyükelçi, başkonsolos, konsolos, yüksek temsilci, özel
    temsilci, temsilcisi, vali, kaymakam, milletvekili, senatör, grup başkanvekili, genel müdür,
    müdür, genelkurmay başkanı, orgeneral, korgeneral, tümgeneral, general, albay, amiral,
    komutan, emniyet müdürü, başsavcı, savcı, hakim, hâkim, kral, kraliçe, papa, danışman,
    başdanışman, teknik direktör, rektör
  `),
  shortOffices: {},
  postnominals: [],
  kinds: list(`
    ortak basın toplantısı, ortak basın toplantısında, ortak basın toplantısının, haftalık basın
    toplantısı, basın toplantısı, basın toplantısında, basın toplantısının, basın toplantısına,
    basın bilgilendirme toplantısı, basın brifingi, basın açıklaması, basın açıklamasının, ortak
    basın açıklaması, ortak açıklama, basına açıklama, basın mensuplarının sorularına,
    soru-cevap, soru ve cevap, soruya cevabı, soruya verdiği cevap, brifing, mülakat, mülakatı,
    röportaj, söyleşi, söyleşisi, konuşma, konuşması, hitap, hitabı, demeç, açıklama, açıklaması
  `),
  interviews: list(`
    röportaj, mülakat, söyleşi, özel röportaj
  `),
  records: ['deşifre', 'tutanak', 'çeviri'],
  openerInTitle: [
    "{name}[’']?(?:[ıiuü]n|n[ıiuü]n)? (?:[^,]{1,100} )?(?:basın toplantısı|basın açıklaması|açıklama|konuşma|mülakat|röportaj|söyleşi|hitab|brifing|demec|demeç)",
  ],
  guestInTitle: ["{name}[’']?(?:y?l[ae])? (?:ile|birlikte|görüşme)"],
  furniture: list(`
    içeriğe geç, içeriğe atla, ana içeriğe geç, ana içeriğe atla, ana içerik, menüye geç,
    navigasyona geç, buradasınız, bulunduğunuz sayfa, şu an buradasınız, anasayfa, ana sayfa,
    menü, ana menü, menüyü aç, menüyü kapat, kapat, ara, arama, site içi arama, giriş, giriş
    yap, oturum aç, üye ol, kayıt ol, abone ol, e-bülten, bülten, dil, dil seçimi, türkçe,
    english, erişilebilirlik, yüksek kontrast, yazı boyutu, yazı tipi boyutu, büyüt, küçült,
    dinle, sesli dinle, yazdır, yazdırılabilir sayfa, e-posta gönder, gönder, paylaş,
    facebook'ta paylaş, twitter'da paylaş, facebook, twitter, whatsapp, bağlantıyı kopyala,
    çerezler, çerez politikası, kabul et, tümünü kabul et, reddet, gizlilik politikası, reklam,
    geri, geri dön, listeye dön, site haritası, basın odası, basın merkezi, haberler, duyurular,
    videoyu izle, tüm haberler
  `),
  endMatter: list(`
    ayrıca bakınız, bunları da okuyun, ilgili haberler, ilgili içerikler, ilgili belgeler,
    ilgili bağlantılar, benzer haberler, diğer haberler, son haberler, devamını oku, daha fazla
    bilgi, etiketler, anahtar kelimeler, basın iletişim, bize ulaşın, fotoğraf galerisi, bizi
    takip edin, takip edin, önceki haber, sonraki haber, yukarı çık, başa dön, sayfa başı, sayfa
    başına dön, tüm hakları saklıdır
  `),
  questionHeadings: list(`
    soru-cevap, soru cevap, soru ve cevap, sorular ve cevaplar, soru-yanıt, soru - cevap bölümü,
    soru-cevap bölümü, sorular, basın mensuplarının soruları, gazetecilerin soruları
  `),
  summaryHeadings: list(`
    özet, özetle, önemli noktalar, öne çıkanlar, satır başları, ana başlıklar, kısaca
  `),
  headKeys: list(`
    konu, konular, yer, tarih, saat, tarih ve saat, katılımcılar, katılanlar, konuşmacılar,
    konuklar, kaynak, yazar, yazan, yayın tarihi, yayınlanma tarihi, yayınlandı, güncelleme,
    güncellenme tarihi, güncellendi, son güncelleme, kategori, tür, süre, dil, metin, tam metin,
    deşifre, çözümleme, tutanak, fotoğraf
  `),
  ends: list(`
    son, bitti, toplantı sona erdi, basın toplantısının sonu, metnin sonu
  `),
  firstPerson: list(`
    ben, biz, benim, bizim, bize, bana, siz, size, sizin, sizler, sayın, değerli, kıymetli,
    teşekkür, teşekkürler, merhaba, hoş, günaydın, arkadaşlar
  `),
  common: list(`
    ve, bir, bu, da, de, için, ile, olarak, çok, var, ne, daha, olan, gibi, en, biz, kadar, ki,
    ama, değil, o, sonra, ya, her, bizim, şu, ben, mi, mı, olduğunu, ancak, dolayısıyla,
    ediyoruz, tüm, yok, şekilde
  `),
  sections: { opening: 'Açılış konuşmaları', questions: 'Sorular ve cevaplar' },
};
