/** The commonest small words of languages without cues that would else be taken for a neighbour with cues. Pure data. */
import { list } from './cues.ts';

export const neighbours: Readonly<Record<string, string[]>> = {
  af: list(`
    die, en, van, is, in, dat, nie, om, te, het, vir, ons, met, op, wat, ook, hulle, sal, kan, maar, was, wees, word, baie,
    daar, aan, hierdie, jy, ek, by, as, na, uit, nog, moet, so, deur, gaan
  `),
  be: list(`
    і, у, на, што, не, з, да, гэта, як, мы, для, я, але, яго, ад, за, якія, ёсць, каб, пра, вельмі, таксама, быў, можа, ці,
    калі, толькі, яны, гэтага, нас, будзе, дзе, ў
  `),
  bg: list(`
    и, на, да, е, се, в, за, от, не, са, с, по, че, това, ще, как, ние, аз, има, но, като, бъде, който, която, което, тази,
    този, много, също, сме, до, към, няма, какво, защото, вече, беше, тук
  `),
  bs: list(`
    i, je, u, da, se, na, su, za, ne, smo, sa, od, koji, što, kao, to, ali, će, sve, ovo, biti, kako, nije, također, gdje,
    ovdje, prije, vrijeme, uvijek, sam, šta, bi
  `),
  ca: list(`
    de, la, i, el, que, a, en, els, les, un, una, per, amb, del, no, és, al, és, com, més, però, aquest, aquesta, hem, són, això,
    perquè, molt, també, ha, han, nosaltres, jo, què, seva, fer, estem, hi, dels
  `),
  et: list(`
    ja, on, ei, et, see, kui, ka, oli, mis, aga, ma, meie, me, oma, ning, kas, siis, või, mida, ta, nad, selle, väga, seda,
    mitte, nii, oleme, ole, peab, saab, olla, veel, nüüd, kõik
  `),
  eu: list(`
    eta, da, ez, du, bat, dute, ere, dira, egin, izan, hori, baina, egiten, dugu, gure, honetan, dela, beste, bere, behar, oso,
    hau, guk, zer, dago, naiz, nola
  `),
  ga: list(`
    an, na, agus, go, ar, a, is, i, le, tá, sé, ag, ní, do, bhí, atá, sin, seo, mar, leis, ach, muid, ó, faoi, bhfuil, chun, don
  `),
  gl: list(`
    de, que, a, o, e, do, da, en, un, unha, os, as, para, con, non, por, é, no, na, máis, pero, como, moi, tamén, está, son, ten,
    hai, iso, nós, eu, dos, das, ao, esta, este, isto, xa, temos
  `),
  hr: list(`
    i, je, u, da, se, na, su, za, ne, smo, s, od, koji, što, kao, to, ali, će, sve, ovo, biti, kako, nije, također, gdje, ovdje,
    prije, vrijeme, uvijek, sam, bi, te, tko, a, li, bio, samo
  `),
  hu: list(`
    a, az, és, hogy, nem, is, egy, ez, van, mi, de, ha, már, csak, meg, azt, ezt, volt, lesz, nagyon, kell, mint, vagy, amely,
    ami, még, el, én, akkor, itt, most, ezért, vagyunk
  `),
  is: list(`
    og, að, er, í, það, á, sem, við, ekki, til, ég, en, um, var, með, af, fyrir, eru, hefur, þessu, þetta, svo, hafa, því, þá,
    okkur, mjög, verið, hvað
  `),
  lt: list(`
    ir, yra, kad, į, tai, su, iš, ne, bet, mes, kaip, šiandien, labai, apie, buvo, bus, nuo, už, jau, taip, dėl, turime, ar, aš,
    kurie, mūsų, šios, šis, o, tik, dar, būti
  `),
  lv: list(`
    un, ir, ka, par, no, uz, ar, mēs, ne, bet, kas, arī, ļoti, šodien, kā, lai, tas, bija, būs, vai, es, to, jau, mums, mūsu, šo,
    šis, ja, pie, tikai, nav
  `),
  mk: list(`
    и, на, да, се, во, за, од, не, со, е, што, ќе, го, како, ние, јас, ова, кои, има, но, дека, ги, тоа, сме, беше, сите, многу,
    исто, оваа, овој, треба, по, ја
  `),
  ms: list(`
    yang, dan, di, ini, untuk, dengan, itu, tidak, dari, dalam, pada, ke, akan, juga, adalah, kita, saya, bahawa, kami,
    telah, oleh, atau, boleh, kerana, lebih, seperti, tersebut, sebagai, perlu, iaitu, ialah, kepada, daripada, mereka, beliau
  `),
  mr: list(`
    आहे, आणि, या, हे, की, ही, तर, आम्ही, नाही, मी, आपण, होते, त्यांनी, आहेत, एक, केले, करून, असे, त्या, काही, साठी, मध्ये, पण
  `),
  ne: list(`
    छ, र, को, मा, ले, यो, हामी, पनि, हो, छन्, भने, गर्न, लागि, एक, हुन्छ, थियो, के, गरेको, नै, तर, हामीले, भएको, सबै
  `),
  sk: list(`
    a, je, sa, v, na, že, to, s, aj, o, ale, sme, tak, ako, pre, som, ktoré, ktorý, za, by, sú, tiež, nie, bude, si, vo, už, k,
    zo, od, pred, po, veľmi, alebo, podľa, čo, pri, táto, môže, bol, iba, keď
  `),
  sl: list(`
    in, je, v, da, na, se, za, ne, smo, so, ki, to, pa, s, z, tudi, ali, kot, bo, po, ker, kaj, zelo, bi, lahko, sem, od, pri,
    če, bil, ta, tega, še, samo, zdaj
  `),
  sq: list(`
    të, e, në, dhe, për, me, që, një, nga, më, se, është, i, do, nuk, si, kemi, ka, ne, por, janë, këtë, kjo, shumë, edhe, kanë,
    duke, unë, tonë, ky, ishte, mund
  `),
  sw: list(`
    na, ya, wa, kwa, ni, katika, za, la, hii, hiyo, kuwa, sisi, yetu, hapa, cha, kama, lakini, pia, huo, sana, tuna, watu, hili
  `),
  tl: list(`
    ang, ng, sa, isang, na, at, mga, ay, po, ito, natin, namin, para, hindi, kung, ko, siya, pa, lang, din, yung, ni, si, kami, tayo
  `),
  ur: list(`
    ہے, کے, میں, کی, اور, سے, کا, کو, ہیں, یہ, پر, کہ, اس, نے, ایک, بھی, نہیں, جو, تو, ہم, لیے, ہو, کر, تھا, یا, ساتھ, آپ
  `),
};
