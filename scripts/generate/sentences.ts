/**
 * What is said, as a grammar: each row is one sentence in three languages, so that one event can be written
 * in several. `{topic.about}` takes a noun in a form, `{n}` a number; all begin in lower case and are written
 * with a capital where they open a sentence. Invented for this archive; nobody has ever said them.
 */
import type { Triple } from './world.ts';

export const GREETINGS: Triple[] = [
  [
    'ladies and gentlemen, good afternoon',
    'дамы и господа, добрый день',
    'mesdames et messieurs, bonjour',
  ],
  [
    'good morning, everyone, and thank you for coming',
    'доброе утро, спасибо, что пришли',
    'bonjour à tous, et merci d’être venus',
  ],
  ['colleagues, let us begin', 'коллеги, давайте начнём', 'chers collègues, commençons'],
];

/** What a statement consists of, and long answers too. */
export const STATEMENTS: Triple[] = [
  [
    'we have just finished talks that lasted longer than either side had planned',
    'мы только что завершили переговоры, которые длились дольше, чем планировали обе стороны',
    'nous venons d’achever des entretiens plus longs que ce que les deux parties avaient prévu',
  ],
  [
    'most of the time was spent on {topic}',
    'больше всего времени заняла тема «{topic}»',
    'l’essentiel du temps a été consacré au dossier suivant : {topic}',
  ],
  [
    'our ministries will exchange drafts before the end of {month}',
    'наши министерства обменяются проектами до конца года, первый обмен пройдёт в {month}',
    'nos ministères échangeront leurs projets avant la fin du mois de {month}',
  ],
  [
    'trade {other.with} grew by {n} per cent last year',
    'товарооборот {other.with} вырос за прошлый год на {n} процентов',
    'les échanges {other.with} ont progressé de {n} % l’an dernier',
  ],
  [
    'we agreed that experts should meet {city.in} before the summer',
    'мы договорились, что эксперты встретятся {city.in} до начала лета',
    'nous sommes convenus que les experts se réuniraient {city.in} avant l’été',
  ],
  [
    'I thanked my colleague for a frank conversation {topic.about}',
    'я поблагодарил коллег за откровенный разговор {topic.about}',
    'j’ai remercié mon homologue pour un échange franc {topic.about}',
  ],
  [
    'a joint working group has existed since {year}, and it will now have a mandate',
    'совместная рабочая группа существует с {year} года, и теперь у неё будет мандат',
    'un groupe de travail commun existe depuis {year}, et il aura désormais un mandat',
  ],
  [
    'the draft has {n} articles, of which all but two are agreed',
    'в проекте {n} статей, из них не согласованы только две',
    'le projet compte {n} articles, dont tous sauf deux sont acquis',
  ],
  [
    'we also spoke {other.about} and about the situation in the region as a whole',
    'мы говорили также {other.about} и о положении в регионе в целом',
    'nous avons parlé également {other.about} et de la situation de la région dans son ensemble',
  ],
  [
    'the people who live along the border have waited long enough',
    'люди, живущие у границы, ждали достаточно долго',
    'les riverains de la frontière ont assez attendu',
  ],
  [
    'nothing in the text changes the obligations that both sides already have',
    'ничто в этом тексте не меняет уже принятых обязательств обеих сторон',
    'rien dans ce texte ne modifie les obligations que les deux parties ont déjà souscrites',
  ],
  [
    'the first payment was made in {month} and the second is due in the spring',
    'первый платёж был сделан в {month}, второй ожидается весной',
    'le premier versement a été effectué en {month} et le second est prévu au printemps',
  ],
  [
    'cultural exchange remains a pillar of our relations, and it needs no new treaty',
    'культурный обмен остаётся опорой наших отношений, и новый договор для этого не нужен',
    'les échanges culturels restent un pilier de nos relations, et ils ne demandent pas de nouveau traité',
  ],
  [
    'the secretariat {city.in} will publish the full text tomorrow',
    'секретариат {city.in} завтра опубликует полный текст',
    'le secrétariat installé {city.in} publiera demain le texte intégral',
  ],
  [
    '{n} companies from both countries have applied to take part',
    'заявки на участие подали {n} компаний из обеих стран',
    '{n} entreprises des deux pays ont demandé à participer',
  ],
  [
    'this is the third round since {year}, and the first in which both sides came with figures',
    'это третий раунд с {year} года и первый, на который обе стороны приехали с цифрами',
    'c’est la troisième série depuis {year}, et la première où les deux parties sont venues avec des chiffres',
  ],
  [
    'I expect the parliaments to take up the matter in the autumn',
    'я рассчитываю, что парламенты займутся этим вопросом осенью',
    'j’attends des parlements qu’ils se saisissent de la question à l’automne',
  ],
  [
    'for our part, we have done what we promised {city.in}',
    'со своей стороны мы сделали то, что обещали {city.in}',
    'pour notre part, nous avons fait ce que nous avions promis {city.in}',
  ],
];
