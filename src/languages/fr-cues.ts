/** French cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list } from './cues.ts';

export const cues: Cues = {
  months: [
    ['janvier'],
    ['février', 'fevrier'],
    ['mars'],
    ['avril'],
    ['mai'],
    ['juin'],
    ['juillet'],
    ['août', 'aout'],
    ['septembre'],
    ['octobre'],
    ['novembre'],
    ['décembre', 'decembre'],
  ],
  askers: list(`
    question, q, journaliste, journalistes, presse, reporter, correspondant, correspondante,
    intervieweur, intervieweuse, intervenant, intervenante, non identifié, inconnu, relance
  `),
  askerEndings: [],
  answerers: ['réponse', 'r'],
  helpers: list(`
    modérateur, modératrice, animateur, animatrice, interprète, traducteur, traductrice,
    opérateur, présentateur, présentatrice, voix, salle, tous
  `),
  honorifics: list(`
    m, mm, mme, mlle, monsieur, madame, mademoiselle, dr, pr, me, le, la, s.e, gal
  `),
  offices: list(`
    président de la république, présidente de la république, président, présidente,
    vice-président, vice-présidente, premier ministre, première ministre, ministre des
    affaires étrangères, ministre, secrétaire général, secrétaire générale, secrétaire d’état,
    secrétaire d'état, secrétaire, chancelier, chancelière, porte-parole, gouverneur,
    gouverneure, ambassadeur, ambassadrice, député, députée, sénateur, sénatrice, commissaire,
    général, directeur, directrice, maire, roi, reine
  `),
  shortOffices: { pr: 'président de la république', pm: 'premier ministre' },
  postnominals: [],
  kinds: list(`
    conférence de presse conjointe, conférence de presse, point de presse, point presse,
    déclaration conjointe, déclaration, entretien, interview, allocution, discours, propos
    liminaires
  `),
  interviews: ['interview', 'entretien'],
  openerInTitle: [
    "(?:conférence de presse|point de presse|déclaration|entretien|interview|allocution|discours|propos) (?:de|du|d’|d')(?: ?[^,]{1,80} )?{name}",
  ],
  guestInTitle: ['(?: avec | et de | aux côtés de )(?:[^,]{1,80} )?{name}'],
  endMatter: list(`
    voir aussi, à lire aussi, lire aussi, lire la suite, partager, mots-clés, thèmes, sur le
    même sujet, documents associés, contact, contact presse, imprimer, suivez-nous,
    télécharger, en savoir plus, à consulter
  `),
  questionHeadings: [
    'questions et réponses',
    'questions-réponses',
    'questions',
    'échange avec la presse',
  ],
  summaryHeadings: ['points clés', 'résumé', 'en bref', 'l’essentiel', "l'essentiel"],
  headKeys: list(`
    sujet, sujets, lieu, date, heure, participants, source, publié le, seul le prononcé fait
    foi
  `),
  ends: ['fin', 'fin de la transcription'],
  firstPerson: list(`
    je, j, nous, mon, ma, mes, notre, nos, vous, votre, mesdames, messieurs, bonjour, bonsoir,
    merci, chers, cher
  `),
  common: list(`
    de, la, le, et, les, des, en, que, est, du, une, pour, dans, qui
  `),
  sections: { opening: 'Propos liminaires', questions: 'Questions et réponses' },
};
