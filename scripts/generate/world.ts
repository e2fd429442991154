/**
 * The invented world of a generated archive: countries, towns, matters of state, people and outlets, none of
 * which exists. Every noun comes in three languages, with the cases that the sentences ask for.
 */
export const LANGUAGES = ['en', 'ru', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
/** The same words in each language, in the order of LANGUAGES. */
export type Triple = readonly [en: string, ru: string, fr: string];

/** A noun in one language: its plain form, and with the small words that languages join to it. */
export interface Forms {
  plain: string;
  of: string;
  in: string;
  with: string;
  about: string;
}
export type Noun = Record<Language, Forms>;

/** A country: Вельмари|я, la Velmari|e. */
const country = (en: string, ru: string, fr: string): Noun => ({
  en: english(en),
  ru: {
    plain: `${ru}я`,
    of: `${ru}и`,
    in: `в ${ru}и`,
    with: `с ${ru}ей`,
    about: `о ${ru}и`,
  },
  fr: {
    plain: `la ${fr}`,
    of: `de la ${fr}`,
    in: `en ${fr}`,
    with: `avec la ${fr}`,
    about: `au sujet de la ${fr}`,
  },
});

/** A town: Тальмар, of no ending. */
const town = (en: string, ru: string): Noun => ({
  en: english(en),
  ru: { plain: ru, of: `${ru}а`, in: `в ${ru}е`, with: `с ${ru}ом`, about: `о ${ru}е` },
  fr: {
    plain: en,
    of: `de ${en}`,
    in: `à ${en}`,
    with: `avec ${en}`,
    about: `au sujet de ${en}`,
  },
});

/** A matter: its Russian cases (nominative, genitive, instrumental, "about"), its French plain form and genitive. */
const matter = (
  en: string,
  [nominative, genitive, instrumental, about]: readonly [string, string, string, string],
  [fr, ofFr]: readonly [string, string],
): Noun => ({
  en: english(en),
  ru: {
    plain: nominative,
    of: genitive,
    in: about.replace(/^об? /, 'в вопросе о '),
    with: `с ${instrumental}`,
    about,
  },
  fr: { plain: fr, of: ofFr, in: `dans ${fr}`, with: `avec ${fr}`, about: `au sujet ${ofFr}` },
});

function english(name: string): Forms {
  return {
    plain: name,
    of: `of ${name}`,
    in: `in ${name}`,
    with: `with ${name}`,
    about: `about ${name}`,
  };
}

export const COUNTRIES: Noun[] = [
  country('Velmaria', 'Вельмари', 'Velmarie'),
  country('Tarsonia', 'Тарсони', 'Tarsonie'),
  country('Cordavia', 'Кордави', 'Cordavie'),
  country('Lissonia', 'Лиссони', 'Lissonie'),
  country('Morvenia', 'Морвени', 'Morvénie'),
  country('Bravonia', 'Бравони', 'Bravonie'),
  country('Halvonia', 'Хальвони', 'Halvonie'),
  country('Peldoria', 'Пельдори', 'Peldorie'),
];

export const TOWNS: Noun[] = [
  town('Talmar', 'Тальмар'),
  town('Sedrin', 'Седрин'),
  town('Korvendal', 'Корвендал'),
  town('Bolten', 'Больтен'),
  town('Vastrum', 'Ваструм'),
  town('Morlen', 'Морлен'),
  town('Quarrin', 'Кваррин'),
  town('Dunhelm', 'Дунхельм'),
];

/** What is talked about; each has a topic file with the same name. */
export const MATTERS: Noun[] = [
  matter(
    'the northern railway',
    [
      'северная железная дорога',
      'северной железной дороги',
      'северной железной дорогой',
      'о северной железной дороге',
    ],
    ['la ligne du Nord', 'de la ligne du Nord'],
  ),
  matter(
    'the fisheries agreement',
    [
      'соглашение о рыболовстве',
      'соглашения о рыболовстве',
      'соглашением о рыболовстве',
      'о соглашении о рыболовстве',
    ],
    ['l’accord de pêche', 'de l’accord de pêche'],
  ),
  matter(
    'the border bridge',
    ['пограничный мост', 'пограничного моста', 'пограничным мостом', 'о пограничном мосте'],
    ['le pont frontalier', 'du pont frontalier'],
  ),
  matter(
    'the grain corridor',
    ['зерновой коридор', 'зернового коридора', 'зерновым коридором', 'о зерновом коридоре'],
    ['le couloir céréalier', 'du couloir céréalier'],
  ),
  matter(
    'the visa regime',
    ['визовый режим', 'визового режима', 'визовым режимом', 'о визовом режиме'],
    ['le régime des visas', 'du régime des visas'],
  ),
  matter(
    'the customs union',
    ['таможенный союз', 'таможенного союза', 'таможенным союзом', 'о таможенном союзе'],
    ['l’union douanière', 'de l’union douanière'],
  ),
  matter(
    'the power grid',
    ['единая энергосеть', 'единой энергосети', 'единой энергосетью', 'о единой энергосети'],
    ['le réseau électrique', 'du réseau électrique'],
  ),
  matter(
    'the river waters',
    ['раздел речных вод', 'раздела речных вод', 'разделом речных вод', 'о разделе речных вод'],
    ['le partage des eaux', 'du partage des eaux'],
  ),
  matter(
    'the air link',
    ['авиасообщение', 'авиасообщения', 'авиасообщением', 'об авиасообщении'],
    ['la liaison aérienne', 'de la liaison aérienne'],
  ),
  matter(
    'the student exchange',
    ['студенческий обмен', 'студенческого обмена', 'студенческим обменом', 'о студенческом обмене'],
    ['l’échange d’étudiants', 'de l’échange d’étudiants'],
  ),
  matter(
    'the port dues',
    ['портовый сбор', 'портового сбора', 'портовым сбором', 'о портовом сборе'],
    ['le droit de port', 'du droit de port'],
  ),
  matter(
    'the flood defences',
    ['защита от паводков', 'защиты от паводков', 'защитой от паводков', 'о защите от паводков'],
    ['la digue commune', 'de la digue commune'],
  ),
  matter(
    'the undersea cable',
    ['подводный кабель', 'подводного кабеля', 'подводным кабелем', 'о подводном кабеле'],
    ['le câble sous-marin', 'du câble sous-marin'],
  ),
  matter(
    'the mountain tunnel',
    ['горный тоннель', 'горного тоннеля', 'горным тоннелем', 'о горном тоннеле'],
    ['le tunnel de montagne', 'du tunnel de montagne'],
  ),
];

export const MONTHS: Triple[] = [
  ['January', 'январе', 'janvier'],
  ['February', 'феврале', 'février'],
  ['March', 'марте', 'mars'],
  ['April', 'апреле', 'avril'],
  ['May', 'мае', 'mai'],
  ['June', 'июне', 'juin'],
  ['July', 'июле', 'juillet'],
  ['August', 'августе', 'août'],
  ['September', 'сентябре', 'septembre'],
  ['October', 'октябре', 'octobre'],
  ['November', 'ноябре', 'novembre'],
  ['December', 'декабре', 'décembre'],
];

/** Given names and surnames, Latin and Cyrillic. */
export const GIVEN: [latin: string, cyrillic: string][] = [
  ['Ada', 'Ада'],
  ['Bruno', 'Бруно'],
  ['Celia', 'Целия'],
  ['Doran', 'Доран'],
  ['Edda', 'Эдда'],
  ['Florian', 'Флориан'],
  ['Greta', 'Грета'],
  ['Hugo', 'Хуго'],
  ['Ilse', 'Ильзе'],
  ['Jorin', 'Йорин'],
  ['Kasia', 'Кася'],
  ['Lorenz', 'Лоренц'],
  ['Mira', 'Мира'],
  ['Nestor', 'Нестор'],
  ['Odette', 'Одетта'],
  ['Piet', 'Пит'],
  ['Runa', 'Руна'],
  ['Silvan', 'Сильван'],
  ['Thea', 'Тея'],
  ['Ulrik', 'Ульрик'],
];
export const SURNAMES: [latin: string, cyrillic: string][] = [
  ['Quellin', 'Квеллин'],
  ['Marrow', 'Марроу'],
  ['Tessendorn', 'Тессендорн'],
  ['Ombreval', 'Омбреваль'],
  ['Lindqvar', 'Линдквар'],
  ['Sarn', 'Сарн'],
  ['Ketterby', 'Кеттерби'],
  ['Voskamp', 'Воскамп'],
  ['Irrin', 'Иррин'],
  ['Halloway-Strand', 'Халлоуэй-Странд'],
  ['Brask', 'Браск'],
  ['Dellaquor', 'Деллакуор'],
  ['Fenwright', 'Фенрайт'],
  ['Garrod', 'Гаррод'],
  ['Hestvik', 'Хествик'],
  ['Jessamin', 'Джессамин'],
  ['Kolmarr', 'Кольмарр'],
  ['Lutrand', 'Лютран'],
  ['Nordwael', 'Нордваль'],
  ['Orsolin', 'Орсолин'],
  ['Pelkhart', 'Пелкхарт'],
  ['Rosendrop', 'Розендроп'],
  ['Stavrin', 'Ставрин'],
  ['Ysterby', 'Истерби'],
];

/** News organisations that ask, with other spellings under which they are printed. */
export const OUTLETS: { name: string; aliases: string[] }[] = [
  { name: 'Talmar Herald', aliases: ['The Talmar Herald', 'Тальмарский вестник'] },
  { name: 'Sedrin Post', aliases: ['Седрин пост'] },
  { name: 'Northern Wire', aliases: ['NW', 'Северный телеграф'] },
  { name: 'Radio Korvendal', aliases: ['Радио «Корвендал»'] },
  { name: 'Le Courrier velmarien', aliases: ['Velmarian Courier', 'Вельмарский курьер'] },
  { name: 'Harbour Television', aliases: ['Harbour TV', 'ТВ «Гавань»'] },
  { name: 'The Morlen Ledger', aliases: ['Morlen Ledger', 'Морлен леджер'] },
  { name: 'Peldorian News Agency', aliases: ['PNA', 'Пельдорское агентство новостей'] },
];
