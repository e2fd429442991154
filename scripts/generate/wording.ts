/** Labels, kinds and titles of the generated archive, in its three languages. */
import type { Triple } from './world.ts';

export type Shape = 'briefing' | 'joint' | 'gaggle' | 'interview' | 'statement';

export const KINDS: Record<Shape, Triple> = {
  briefing: ['press briefing', 'брифинг', 'point de presse'],
  joint: [
    'joint news conference',
    'совместная пресс-конференция',
    'conférence de presse conjointe',
  ],
  gaggle: ['answers to questions', 'ответы на вопросы', 'réponses à la presse'],
  interview: ['interview', 'интервью', 'entretien'],
  statement: ['statement', 'заявление', 'déclaration'],
};

/** Titles of the event; `{name}` spoke, `{topic}` was its first matter. */
export const TITLES: Record<Shape, Triple> = {
  briefing: [
    'Briefing by {office} {name}',
    '{office}: брифинг, {name}',
    'Point de presse : {name}, {office}',
  ],
  joint: [
    '{office} {name}’s remarks and answers to questions following talks {topic.about}, a joint news conference {other.with}',
    '{office} {name}: выступление и ответы на вопросы по итогам переговоров {topic.about}, совместная пресс-конференция {other.with}',
    'Déclaration et réponses aux questions : {name}, {office}, à l’issue des entretiens {topic.about}, conférence de presse conjointe {other.with}',
  ],
  gaggle: [
    '{name} answers questions {topic.about}',
    '{name} отвечает на вопросы {topic.about}',
    '{name} répond aux questions {topic.about}',
  ],
  interview: [
    '{name}’s interview {topic.about}',
    'Интервью {topic.about}: {name}',
    'Entretien {topic.about} : {name}',
  ],
  statement: [
    'Statement by {office} {name} {topic.about}',
    'Заявление {topic.about}: {office} {name}',
    'Déclaration {topic.about} : {name}, {office}',
  ],
};

/** Offices; `{home.of}` is the country. */
export const OFFICES: Triple[] = [
  [
    'Foreign Minister {home.of}',
    'министр иностранных дел {home.of}',
    'ministre des affaires étrangères {home.of}',
  ],
  [
    'Minister of Transport {home.of}',
    'министр транспорта {home.of}',
    'ministre des transports {home.of}',
  ],
  ['Prime Minister {home.of}', 'премьер-министр {home.of}', 'premier ministre {home.of}'],
  [
    'Spokesperson of the Government {home.of}',
    'официальный представитель правительства {home.of}',
    'porte-parole du gouvernement {home.of}',
  ],
];

export const QUESTION: Triple = ['Question', 'Вопрос', 'Question'];
export const MODERATOR: Triple = ['Moderator', 'Ведущий', 'Modérateur'];
export const ASIDES: Triple[] = [
  ['via interpreter', 'через переводчика', 'par l’interprète'],
  ['by telephone', 'по телефону', 'par téléphone'],
];
export const TO_BOTH: Triple = ['to both', 'обоим', 'aux deux'];
export const OPENING: Triple = ['Opening remarks', 'Вступительное слово', 'Propos liminaires'];
export const QUESTIONS_AND_ANSWERS: Triple = [
  'Questions and answers',
  'Вопросы и ответы',
  'Questions et réponses',
];
export const PUBLISHER: Triple = [
  'Press Office {home.of}',
  'Пресс-служба {home.of}',
  'Service de presse {home.of}',
];
