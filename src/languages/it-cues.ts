/** Italian cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  months: months('it'),
  dayFirst: true,
  askers: list(`
    domanda, domande, d, giornalista, giornalisti, una giornalista, un giornalista, cronista,
    reporter, corrispondente, inviato, inviata, intervistatore, intervistatrice, stampa, media,
    voce, una voce, voce maschile, voce femminile, voce dalla sala, voce fuori campo, dalla
    sala, non identificato, non identificata, sconosciuto, fuori microfono, domanda fuori
    microfono, domanda inaudibile, altra domanda, ulteriore domanda, domanda di, replica,
    interlocutore, interlocutrice, oratore #, partecipante #, ascoltatore, ascoltatrice, q
  `),
  askerEndings: [],
  answerers: list(`
    risposta, risposte, r, intervistato, intervistata, ospite
  `),
  helpers: list(`
    moderatore, moderatrice, conduttore, conduttrice, presentatore, presentatrice, speaker,
    interprete, traduttore, traduttrice, traduzione, voci, tutti, coro, pubblico, sala,
    operatore, portavoce della sala, cerimoniere, capo ufficio stampa, ufficio stampa
  `),
  honorifics: list(`
    sig, sig.ra, sigg, signor, signora, signorina, il signor, la signora, dott, dott.ssa,
    dottor, dottore, dottoressa, prof, prof.ssa, professor, professore, professoressa, avv,
    avvocato, ing, on, onorevole, l’on, l'on, sen, cav, gen, col, cap, amm, s.e, sua eccellenza,
    sua santità, santo padre, mons, monsignor, card, cardinale, don, padre, suor, il, la, dr
  `),
  offices: list(`
    presidente della repubblica, presidente del consiglio dei ministri, presidente del
    consiglio, presidente della commissione, presidente della regione, presidente della camera,
    presidente del senato, presidente, vicepresidente del consiglio, vicepresidente, vice
    presidente, primo ministro, vice primo ministro, premier, vicepremier, ministro degli affari
    esteri, ministro degli esteri, ministro dell’economia, ministro dell'economia, ministro
    della difesa, ministro dell’interno, ministro dell'interno, ministro della salute, ministro,
    ministra, viceministro, viceministra, sottosegretario di stato, sottosegretario,
    sottosegretaria, segretario di stato, segretario generale, segretario, segretaria,
    cancelliere, cancelliera, portavoce, direttore della sala stampa, capo della protezione
    civile, capo dello stato, capo del governo, capo dipartimento, capo di gabinetto, capo,
    commissario europeo, commissario straordinario, commissario, commissaria, alto
    rappresentante, ambasciatore, ambasciatrice, console, governatore, governatrice, sindaco,
    sindaca, assessore, assessora, consigliere, consigliera, deputato, deputata, senatore,
    senatrice, onorevole, prefetto, questore, procuratore, procuratrice, magistrato, generale,
    colonnello, capitano, comandante, ammiraglio, direttore generale, direttore, direttrice, re,
    regina, principe, papa, pontefice, cardinale, vescovo, allenatore, commissario tecnico,
    coordinatore, coordinatrice, relatore, relatrice
  `),
  shortOffices: {},
  postnominals: [],
  kinds: list(`
    conferenza stampa congiunta, conferenza stampa, dichiarazioni congiunte, dichiarazioni alla
    stampa, dichiarazione alla stampa, incontro con la stampa, incontro con i giornalisti, punto
    stampa, briefing, question time, intervista, conversazione con i giornalisti, comunicazioni,
    dichiarazioni, dichiarazione, intervento, discorso, messaggio, videomessaggio, informativa,
    audizione, saluto, udienza
  `),
  interviews: list(`
    intervista, colloquio, conversazione, dialogo con
  `),
  records: ['trascrizione', 'traduzione'],
  openerInTitle: [
    "(?:stampa|dichiarazion[ei]|intervento|discorso|intervista|messaggio|briefing|saluto|informativa|audizione) (?:di|del|della|dell[’']|al) ?(?:[^,]{1,80} )?{name}",
    "(?:stampa|dichiarazioni) (?:congiunt[ae]|alla stampa) (?:di|del|della|dell[’']) ?(?:[^,]{1,80} )?{name}",
    '(?:stampa|dichiarazion[ei]|intervento|discorso|intervista|messaggio|briefing|saluto) (?:del|della|al|alla) [^,]{1,80}, {name}',
    '^(?:[^,]{1,60} )?{name}(?: risponde| incontra|:)',
  ],
  guestInTitle: ['(?: con | insieme (?:a|con) )(?:[^,]{1,80} )?{name}'],
  furniture: list(`
    vai al contenuto, vai al contenuto principale, salta al contenuto, salta al contenuto
    principale, passa al contenuto, vai alla navigazione, vai al menu, vai al footer, salta la
    navigazione, sei in, ti trovi in, tu sei qui, sei qui, percorso, home, homepage, pagina
    iniziale, menu, menù, menu principale, apri menu, chiudi menu, chiudi, cerca, ricerca, cerca
    nel sito, accedi, entra, login, registrati, iscriviti, abbonati, newsletter, lingua,
    italiano, accessibilità, alto contrasto, dimensione testo, ingrandisci testo, riduci testo,
    ascolta, stampa, versione stampabile, stampa questa pagina, invia per email, invia,
    condividi, condividi su facebook, facebook, twitter, whatsapp, copia link, cookie, accetta,
    accetta tutti, rifiuta, informativa privacy, privacy, pubblicità, indietro, torna indietro,
    torna alla lista, mappa del sito, sala stampa, notizie, comunicati stampa, comunicati,
    guarda il video
  `),
  endMatter: list(`
    vedi anche, leggi anche, leggi tutto, leggi di più, continua a leggere, approfondimenti, per
    approfondire, correlati, contenuti correlati, articoli correlati, notizie correlate,
    documenti correlati, link utili, link correlati, tag, parole chiave, contatti stampa,
    ufficio stampa, documenti allegati, galleria fotografica, seguici, seguici su, ultime
    notizie, altre notizie, articolo precedente, articolo successivo, torna su, torna
    all’inizio, torna all'inizio, tutti i diritti riservati
  `),
  questionHeadings: list(`
    domande e risposte, domande, domande dei giornalisti, le domande dei giornalisti, domande
    della stampa, sessione di domande e risposte
  `),
  summaryHeadings: list(`
    punti chiave, in sintesi, sintesi, in breve, riassunto, sommario, punti principali
  `),
  headKeys: list(`
    tema, temi, argomento, argomenti, oggetto, luogo, sede, data, ora, orario, partecipanti,
    intervengono, relatori, presenti, fonte, autore, a cura di, pubblicato, pubblicato il,
    aggiornato il, ultimo aggiornamento, ultima modifica, data di pubblicazione, tipologia,
    categoria, durata, lingua, trascrizione, testo integrale, resoconto stenografico, resoconto,
    bozza non corretta, fa fede il testo pronunciato, embargo
  `),
  ends: list(`
    fine, fine della trascrizione, fine della conferenza stampa, fine dell’intervista, fine
    dell'intervista, termine, la seduta è tolta
  `),
  firstPerson: list(`
    io, noi, mio, mia, nostro, nostra, nostri, ci, mi, voi, vi, lei, vostra, signore, signori,
    grazie, buongiorno, buonasera, cari, care, colleghi
  `),
  common: list(`
    di, e, che, il, la, è, per, un, una, in, non, del, della, i, le, con, si, da, sono, dei, al,
    anche, come, più, ma, ha, questo, questa, nel, gli, alla, abbiamo, ci, lo, delle, molto, io,
    perché, noi, stato
  `),
  sections: { opening: 'Dichiarazioni introduttive', questions: 'Domande e risposte' },
};
