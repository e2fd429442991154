/** What is asked, and what whoever leads a briefing says between: rows as in sentences.ts. */
import type { Triple } from './world.ts';

export const QUESTIONS: Triple[] = [
  [
    'what has been agreed {topic.about}, and when will it be signed',
    'о чём удалось договориться {topic.about} и когда документ будет подписан',
    'qu’est-ce qui a été convenu {topic.about}, et quand le texte sera-t-il signé',
  ],
  [
    'is it true that the talks {other.with} were broken off in {month}',
    'правда ли, что переговоры {other.with} были прерваны в {month}',
    'est-il vrai que les pourparlers {other.with} ont été rompus en {month}',
  ],
  [
    'could you say how much {topic} will cost, and who will pay',
    'могли бы вы сказать, сколько будет стоить {topic} и кто заплатит',
    'pourriez-vous dire combien coûtera le projet que voici : {topic}, et qui paiera',
  ],
  [
    'there are reports from {city} that work has stopped. Can you confirm that',
    'есть сообщения, что работы остановлены, речь о городе {city}. Можете ли вы это подтвердить',
    'selon des informations venues {city.of}, les travaux sont arrêtés. Le confirmez-vous',
  ],
  [
    'you said in {year} that this would take two years. What went wrong',
    'в {year} году вы говорили, что на это уйдёт два года. Что пошло не так',
    'vous disiez en {year} que cela prendrait deux ans. Que s’est-il passé',
  ],
  [
    'how do you see the role {other.of} in all this',
    'как вы видите в этом роль {other.of}',
    'quel rôle voyez-vous pour elle, je parle {other.of}, dans tout cela',
  ],
  [
    'will there be a meeting at the highest level before the summer',
    'будет ли до лета встреча на высшем уровне',
    'y aura-t-il une rencontre au sommet avant l’été',
  ],
  [
    'on another subject: what is your position {topic.about}',
    'другая тема: какова ваша позиция {topic.about}',
    'sur un autre sujet : quelle est votre position {topic.about}',
  ],
  [
    'do you still trust your partners {other.in} after what happened {city.in}',
    'доверяете ли вы партнёрам {other.in} после того, что произошло {city.in}',
    'faites-vous encore confiance à vos partenaires {other.in} après ce qui s’est passé {city.in}',
  ],
  [
    'some of your neighbours call the plan a threat. What do you say to them',
    'некоторые соседи называют этот план угрозой. Что вы им скажете',
    'certains de vos voisins parlent d’une menace. Que leur répondez-vous',
  ],
  [
    'how many people work on it now, {n} or fewer',
    'сколько людей сейчас над этим работает, {n} или меньше',
    'combien de personnes y travaillent aujourd’hui, {n} ou moins',
  ],
  [
    'can you rule out that the border will be closed again',
    'можете ли вы исключить, что границу снова закроют',
    'pouvez-vous exclure que la frontière soit de nouveau fermée',
  ],
  [
    'what do you expect from the conference {city.in}',
    'чего вы ждёте от конференции {city.in}',
    'qu’attendez-vous de la conférence qui se tiendra {city.in}',
  ],
  [
    'a follow-up, if I may: was {topic} mentioned at all',
    'если можно, уточню: упоминалась ли вообще тема «{topic}»',
    'une précision, si vous permettez : ce dossier a-t-il seulement été évoqué, {topic}',
  ],
  [
    'why are the papers of the commission not public',
    'почему документы комиссии не публикуются',
    'pourquoi les documents de la commission ne sont-ils pas publics',
  ],
  [
    'have you spoken to your colleague since the vote {other.in}',
    'говорили ли вы с коллегой после голосования {other.in}',
    'avez-vous parlé à votre homologue depuis le vote {other.in}',
  ],
];

/** What comes before a question in the mouths of those who like to explain. */
export const PREAMBLES: Triple[] = [
  ['thank you for taking my question', 'спасибо, что дали слово', 'merci de me donner la parole'],
  ['I have two short questions', 'у меня два коротких вопроса', 'j’ai deux brèves questions'],
  [
    'the newspapers have written a great deal {topic.about} this week',
    'на этой неделе газеты много писали {topic.about}',
    'les journaux ont beaucoup écrit cette semaine {topic.about}',
  ],
  [
    'our readers {city.in} ask the same thing every day',
    'наши читатели {city.in} каждый день спрашивают об одном и том же',
    'nos lecteurs {city.in} posent chaque jour la même question',
  ],
];

/** What whoever leads a briefing says between the questions. */
export const PROCEDURE: Triple[] = [
  [
    'the next question, please',
    'следующий вопрос, пожалуйста',
    'question suivante, s’il vous plaît',
  ],
  ['please, in the second row', 'пожалуйста, второй ряд', 'je vous en prie, au deuxième rang'],
  [
    'we have time for a few more',
    'у нас есть время ещё на несколько вопросов',
    'il nous reste du temps pour quelques questions',
  ],
  ['the microphone is on its way', 'микрофон сейчас передадут', 'le micro arrive'],
];

export const CLOSINGS: Triple[] = [
  [
    'thank you, that is all for today',
    'спасибо, на сегодня всё',
    'merci, ce sera tout pour aujourd’hui',
  ],
  ['I wish you a good evening', 'желаю вам хорошего вечера', 'je vous souhaite une bonne soirée'],
];

/** What happened in the room. */
export const SCENES: Triple[] = [
  ['(Laughter.)', '(Смех в зале.)', '(Rires.)'],
  ['(Applause.)', '(Аплодисменты.)', '(Applaudissements.)'],
  ['[inaudible]', '[неразборчиво]', '[inaudible]'],
];
