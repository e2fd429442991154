/** French cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  months: months('fr'),
  dayFirst: true,
  askers: list(`
    question, questions, q, journaliste, journalistes, un journaliste, une journaliste, le
    journaliste, la journaliste, presse, reporter, correspondant, correspondante, intervieweur,
    intervieweuse, intervenant, intervenante, intervenant non identifié, intervenante non
    identifiée, intervenant #, non identifié, inconnu, inconnue, relance, question
    complémentaire, autre question, sous-question, voix off, une voix, voix non identifiée,
    participant #, orateur #, voix #, auditeur, auditrice, question de la salle, question d’un
    journaliste, question d'un journaliste, question inaudible, média
  `),
  askerEndings: [],
  answerers: list(`
    réponse, réponses, r, interviewé, interviewée, invité, invitée
  `),
  helpers: list(`
    modérateur, modératrice, le modérateur, la modératrice, animateur, animatrice, interprète,
    l’interprète, l'interprète, traducteur, traductrice, traduction, opérateur, opératrice,
    présentateur, présentatrice, voix, des voix, salle, tous, maître de cérémonie, standardiste,
    public, la salle, assistance, attaché de presse, attachée de presse
  `),
  honorifics: list(`
    m, mm, mme, mmes, mlle, monsieur, madame, mademoiselle, monsieur le, madame la, madame le,
    dr, docteur, pr, professeur, me, maître, l’honorable, l'honorable, son excellence, s.e,
    s.e.m, s.e.mme, sa majesté, mgr, monseigneur, le, la, gal, col, cdt
  `),
  offices: list(`
    président de la république, présidente de la république, président du conseil, président de
    la commission, président, présidente, vice-président, vice-présidente, premier ministre,
    première ministre, premier vice-président, vice-premier ministre, vice-première ministre,
    ministre d’état, ministre d'état, ministre des affaires étrangères, ministre de l’europe et
    des affaires étrangères, ministre délégué, ministre déléguée, ministre, secrétaire général,
    secrétaire générale, secrétaire d’état, secrétaire d'état, secrétaire, sous-secrétaire,
    chancelier, chancelière, chef de l’état, chef de l'état, chef du gouvernement, chef
    d’état-major, porte-parole du gouvernement, porte-parole adjoint, porte-parole adjointe,
    porte-parole, le porte-parole, la porte-parole, haut représentant, haute représentante,
    gouverneur, gouverneure, gouverneur général, ambassadeur, ambassadrice, consul général,
    député, députée, eurodéputé, eurodéputée, sénateur, sénatrice, commissaire, conseiller,
    conseillère, général, colonel, commandant, capitaine, lieutenant, amiral, directeur général,
    directrice générale, directeur, directrice, directeur de cabinet, préfet, préfète,
    procureur, procureure, procureur de la république, juge, maire, mairesse, bourgmestre,
    échevin, échevine, roi, reine, prince, princesse, pape, rapporteur, rapporteure,
    sélectionneur, entraîneur
  `),
  shortOffices: { pr: 'président de la république', pm: 'premier ministre' },
  postnominals: [],
  kinds: list(`
    conférence de presse conjointe, conférence de presse, point de presse conjoint, point de
    presse, point presse, mêlée de presse, rencontre avec la presse, déclaration conjointe,
    déclaration à la presse, déclaration, entretien, interview, allocution, discours, propos
    liminaires, intervention, questions au gouvernement, échange avec la presse, briefing,
    audition
  `),
  interviews: list(`
    interview, entretien, l’invité, l'invité, l’invitée, dialogue avec
  `),
  records: ['transcription', 'traduction', 'verbatim'],
  openerInTitle: [
    "(?:presse|déclaration|entretien|interview|allocution|discours|propos|liminaires|intervention|réponses) (?:de|du|d’|d'|par) ?(?:[^,]{1,80} )?{name}",
    "(?:presse|déclaration) (?:conjointe?|à la presse) (?:de|du|d’|d'|par) ?(?:[^,]{1,80} )?{name}",
    '(?:presse|déclaration|entretien|interview|allocution|discours|propos|liminaires|intervention) (?:du|de la|par le|par la) [^,]{1,80}, {name}',
    '^(?:[^,]{1,60} )?{name}(?: répond| s’exprime| :)',
  ],
  guestInTitle: ['(?: avec | et de | aux côtés de )(?:[^,]{1,80} |(?:le|la) [^,]{1,80}, )?{name}'],
  furniture: list(`
    aller au contenu, aller au contenu principal, aller directement au contenu, aller à la
    navigation, aller au menu, aller au menu principal, aller à la recherche, aller au pied de
    page, passer au contenu, passer au contenu principal, accéder au contenu, contenu principal,
    vous êtes ici, fil d’ariane, fil d'ariane, accueil, page d’accueil, page d'accueil, menu,
    menu principal, navigation principale, ouvrir le menu, fermer le menu, fermer, rechercher,
    recherche, se connecter, connexion, mon compte, s’inscrire, s'inscrire, s’abonner,
    s'abonner, lettre d’information, lettre d'information, newsletter, langue, français,
    accessibilité, contraste, contraste renforcé, taille du texte, agrandir le texte, réduire le
    texte, écouter, lire la vidéo, imprimer, version imprimable, version imprimable et
    téléchargeable, envoyer par courriel, envoyer par mail, partager, partager la page, partager
    sur facebook, partager sur twitter, facebook, twitter, whatsapp, copier le lien, cookies,
    gestion des cookies, tout accepter, accepter, refuser, politique de confidentialité,
    publicité, retour, retour à la liste, plan du site, espace presse, salle de presse,
    actualités, mentions légales
  `),
  endMatter: list(`
    voir aussi, voir également, à lire aussi, lire aussi, à lire également, lire la suite, en
    lire plus, partager, mots-clés, mots clés, thèmes, sur le même sujet, sur le même thème,
    dans la même rubrique, documents associés, documents liés, documents à télécharger, contenus
    associés, articles liés, liens utiles, à voir aussi, contact, contact presse, contacts
    presse, imprimer, suivez-nous, suivez-nous sur, télécharger, téléchargements, en savoir
    plus, pour en savoir plus, à consulter, dernières actualités, autres actualités, article
    précédent, article suivant, haut de page, retour en haut de page, retour en haut, tous
    droits réservés
  `),
  questionHeadings: list(`
    questions et réponses, questions-réponses, questions / réponses, questions, échange avec la
    presse, échanges avec la presse, période de questions, séance de questions, séance de
    questions et réponses, questions de la presse, questions des journalistes
  `),
  summaryHeadings: list(`
    points clés, résumé, en bref, l’essentiel, l'essentiel, à retenir, en résumé, sommaire,
    chapeau
  `),
  headKeys: list(`
    sujet, sujets, thème, thèmes, objet, lieu, date, heure, participants, intervenants,
    intervenant, source, auteur, auteurs, par, publié le, publié, mis à jour le, mise à jour,
    dernière mise à jour, modifié le, date de publication, date d’intervention, personnalité,
    fonction, circonstance, type, type de document, mots-clés, durée, langue, média, radio,
    émission, seul le prononcé fait foi, le prononcé fait foi, sous embargo, texte intégral,
    verbatim, transcription, version finale, version préliminaire
  `),
  ends: list(`
    fin, fin de la transcription, fin de la conférence de presse, fin du point de presse, fin de
    l’entretien, fin de l'entretien, fin de l’interview
  `),
  firstPerson: list(`
    je, j, nous, mon, ma, mes, notre, nos, vous, votre, mesdames, messieurs, bonjour, bonsoir,
    merci, chers, cher
  `),
  common: list(`
    de, la, le, et, les, des, en, que, est, du, une, pour, dans, qui, un, pas, nous, vous, je,
    ce, il, sur, au, avec, sont, mais, cette, plus, ne, aussi, c, d, l, qu, été, même, être
  `),
  sections: { opening: 'Propos liminaires', questions: 'Questions et réponses' },
};
