/** How questions are answered: rows as in sentences.ts. */
import type { Triple } from './world.ts';

/** How an answer opens. */
export const REPLIES: Triple[] = [
  ['thank you for the question', 'спасибо за вопрос', 'merci pour cette question'],
  ['let me begin with the facts', 'начну с фактов', 'permettez-moi de commencer par les faits'],
  [
    'yes, we did discuss {topic}',
    'да, мы обсуждали и это: {topic}',
    'oui, nous avons bien évoqué ce dossier : {topic}',
  ],
  [
    'no, and I would not put it that way',
    'нет, и я бы так не сказал',
    'non, et je ne le formulerais pas ainsi',
  ],
  [
    'I have nothing to add to what was said {city.in}',
    'мне нечего добавить к тому, что было сказано {city.in}',
    'je n’ai rien à ajouter à ce qui a été dit {city.in}',
  ],
  [
    'there are two parts to your question, and I will take them in turn',
    'в вашем вопросе две части, отвечу по порядку',
    'votre question comporte deux volets, et je les prendrai l’un après l’autre',
  ],
  [
    'I read the same reports as you do',
    'я читаю те же сообщения, что и вы',
    'je lis les mêmes informations que vous',
  ],
  [
    'our position {topic.about} is known and has not changed',
    'наша позиция {topic.about} известна и не изменилась',
    'notre position {topic.about} est connue et n’a pas changé',
  ],
  [
    'I would be careful with that figure',
    'я бы осторожно относился к этой цифре',
    'je serais prudent avec ce chiffre',
  ],
  [
    'that is a fair question, and I can answer a part of it',
    'вопрос справедливый, на часть его я могу ответить',
    'la question est légitime, et je peux y répondre en partie',
  ],
];

/** What an answer goes on to say. */
export const ANSWERS: Triple[] = [
  [
    'the talks {other.with} continue, and I will not run ahead of them',
    'переговоры {other.with} продолжаются, и я не буду забегать вперёд',
    'les pourparlers {other.with} se poursuivent, et je n’anticiperai pas',
  ],
  [
    'what matters to us {topic.in} is that nobody is presented with a fact',
    'для нас {topic.in} важно, чтобы никого не ставили перед фактом',
    'ce qui compte pour nous {topic.in}, c’est que personne ne soit mis devant le fait accompli',
  ],
  [
    'the commission has met {n} times since {year}',
    'с {year} года комиссия собиралась {n} раз',
    'la commission s’est réunie {n} fois depuis {year}',
  ],
  [
    'the last meeting took place {city.in} in {month}',
    'последняя встреча прошла {city.in} в {month}',
    'la dernière réunion s’est tenue {city.in} en {month}',
  ],
  [
    'we have asked for clarification and have not yet received it',
    'мы запросили разъяснения и пока их не получили',
    'nous avons demandé des éclaircissements et ne les avons pas encore reçus',
  ],
  [
    'this is a matter for experts first and for ministers afterwards',
    'это вопрос прежде всего для экспертов и лишь затем для министров',
    'c’est l’affaire des experts d’abord, des ministres ensuite',
  ],
  [
    'the costs {topic.of} will be shared in the proportion that was agreed',
    'расходы {topic.of} распределят в согласованной пропорции',
    'les frais {topic.of} seront partagés dans la proportion convenue',
  ],
  [
    'I cannot confirm the date, but it will be before the end of the year',
    'дату я подтвердить не могу, но это будет до конца года',
    'je ne peux pas confirmer la date, mais ce sera avant la fin de l’année',
  ],
  [
    'if the other side is ready, we can sign within {n} days',
    'если другая сторона готова, мы можем подписать документ за {n} дней',
    'si l’autre partie est prête, nous pouvons signer sous {n} jours',
  ],
  [
    'there is no link between this and the vote {other.in}',
    'это никак не связано с голосованием {other.in}',
    'il n’y a aucun lien entre cela et le vote {other.in}',
  ],
  [
    'the figures will be published together with the budget',
    'цифры будут опубликованы вместе с бюджетом',
    'les chiffres seront publiés avec le budget',
  ],
  [
    'in {year} nobody believed that it could be done at all',
    'в {year} году никто не верил, что это вообще возможно',
    'en {year}, personne ne croyait que ce fût possible',
  ],
  [
    'we hear the concerns of the towns, {city} among them',
    'мы слышим обеспокоенность городов, среди них {city}',
    'nous entendons les inquiétudes des communes, {city} entre autres',
  ],
  [
    'a lawyer would say that the text is binding, and a neighbour would say that it is sensible',
    'юрист сказал бы, что текст обязывает, а сосед сказал бы, что он разумен',
    'un juriste dirait que le texte oblige, un voisin dirait qu’il est raisonnable',
  ],
  [
    'I would ask you to read the second article before the first',
    'я бы попросил вас прочитать вторую статью прежде первой',
    'je vous invite à lire le deuxième article avant le premier',
  ],
  [
    'the inspectors have been there {n} times and found nothing that would stop the work',
    'инспекторы были там {n} раз и не нашли ничего, что остановило бы работу',
    'les inspecteurs s’y sont rendus {n} fois et n’ont rien trouvé qui arrête les travaux',
  ],
  [
    'we are talking {topic.about}, not about those who dislike it',
    'мы говорим {topic.about}, а не о тех, кому это не нравится',
    'nous parlons {topic.about}, et non de ceux que cela dérange',
  ],
  [
    'I said the same {city.in}, and I will say it {other.in}',
    'я говорил то же самое {city.in} и скажу это {other.in}',
    'je l’ai dit {city.in}, et je le redirai {other.in}',
  ],
  [
    'the ministry of finance has the last word on that',
    'последнее слово здесь за министерством финансов',
    'le ministère des finances a le dernier mot là-dessus',
  ],
  [
    'from {month} on, the rules will be the same on both banks of the river',
    'правила станут одинаковыми на обоих берегах реки, первые вступят в силу в {month}',
    'à partir du mois de {month}, les règles seront les mêmes sur les deux rives',
  ],
  [
    'it would be wrong to call this a crisis',
    'неправильно называть это кризисом',
    'on aurait tort de parler de crise',
  ],
  [
    'we do not comment on papers that we have not seen',
    'мы не комментируем бумаги, которых не видели',
    'nous ne commentons pas des documents que nous n’avons pas vus',
  ],
  [
    'about {n} per cent of the work is done',
    'сделано около {n} процентов работы',
    'environ {n} % des travaux sont achevés',
  ],
  [
    'the door remains open, and everybody knows where it is',
    'дверь остаётся открытой, и все знают, где она',
    'la porte reste ouverte, et chacun sait où elle se trouve',
  ],
  [
    'our partners {other.in} understand this as well as we do',
    'наши партнёры {other.in} понимают это не хуже нас',
    'nos partenaires {other.in} le comprennent aussi bien que nous',
  ],
  [
    'I can tell you that {topic} will be on the agenda again',
    'могу сказать, что на повестке дня снова будет {topic}',
    'je peux vous dire que le dossier reviendra à l’ordre du jour : {topic}',
  ],
  [
    'this was proposed by our side in {year} and declined at the time',
    'мы предлагали это в {year} году, тогда предложение отклонили',
    'nous l’avions proposé en {year}, et cela avait été refusé',
  ],
  [
    'the mayor of the town invited us, and we accepted',
    'мэр города пригласил нас, и мы приняли приглашение',
    'le maire de la ville nous a invités, et nous avons accepté',
  ],
  [
    'what you quote was said before the floods, and the floods changed the sums',
    'то, что вы цитируете, было сказано до паводка, а паводок изменил расчёты',
    'ce que vous citez a été dit avant les crues, et les crues ont changé les comptes',
  ],
  [
    'let us wait for the court, which will rule in {month}',
    'подождём решения суда, он вынесет его в {month}',
    'attendons le tribunal, qui se prononcera en {month}',
  ],
];
