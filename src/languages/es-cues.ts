/** Spanish cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list } from './cues.ts';

export const cues: Cues = {
  months: [
    ['enero'],
    ['febrero'],
    ['marzo'],
    ['abril'],
    ['mayo'],
    ['junio'],
    ['julio'],
    ['agosto'],
    ['septiembre', 'setiembre'],
    ['octubre'],
    ['noviembre'],
    ['diciembre'],
  ],
  askers: list(`
    pregunta, p, periodista, prensa, reportero, reportera, interlocutor, interlocutora,
    intervención, corresponsal, entrevistador, entrevistadora, voz, no identificado,
    repregunta
  `),
  askerEndings: [],
  answerers: ['respuesta', 'r', 'contestación'],
  helpers: list(`
    moderador, moderadora, presentador, presentadora, conductor, conductora, intérprete,
    traductor, traductora, voces, coro, todos, operador, operadora
  `),
  honorifics: list(`
    sr, sra, srta, señor, señora, señorita, don, doña, dr, dra, lic, ing, el señor, la señora,
    el, la, excmo, gral, hon
  `),
  offices: list(`
    presidente del gobierno, presidenta del gobierno, presidente, presidenta, vicepresidente,
    vicepresidenta, primer ministro, primera ministra, ministro, ministra, canciller,
    secretario general, secretario, secretaria, subsecretario, subsecretaria, subjefe
    operativo, gobernador, gobernadora, jefe, jefa, director general, directora general,
    director, directora, coordinador, coordinadora, portavoz, vocero, vocera, senador,
    senadora, diputado, diputada, general, almirante, comisionado, embajador, embajadora,
    alcalde, alcaldesa, rey, reina
  `),
  shortOffices: {},
  postnominals: [],
  kinds: list(`
    conferencia de prensa conjunta, conferencia de prensa matutina, conferencia de prensa,
    rueda de prensa, comparecencia, declaración, declaraciones, entrevista, mensaje, discurso,
    versión estenográfica
  `),
  interviews: ['entrevista', 'conversación', 'conversatorio'],
  openerInTitle: [
    '(?:conferencia de prensa|rueda de prensa|comparecencia|declaraci[oó]n(?:es)?|mensaje|discurso|entrevista|palabras) (?:del?|a|encabezad[oa] por) (?:[^,]{1,80} )?{name}',
  ],
  guestInTitle: ['(?: con | junto (?:a|con) )(?:[^,]{1,80} )?{name}'],
  endMatter: list(`
    véase también, ver también, lea también, leer más, temas, etiquetas, compartir, contenido
    relacionado, documentos relacionados, contacto, imprimir, síguenos, galería, descargas,
    más información
  `),
  questionHeadings: ['preguntas y respuestas', 'sesión de preguntas y respuestas', 'preguntas'],
  summaryHeadings: ['puntos clave', 'resumen', 'en breve', 'claves'],
  headKeys: list(`
    tema, temas, asunto, lugar, fecha, hora, participantes, fuente
  `),
  ends: ['fin', 'fin de la transcripción', 'termina'],
  firstPerson: list(`
    yo, nosotros, mi, nos, nuestro, nuestra, ustedes, usted, buenos, buenas, gracias,
    estimados, señoras, queridos, hola
  `),
  common: list(`
    de, la, que, el, en, y, los, se, del, las, un, por, con, una
  `),
  sections: { opening: 'Palabras iniciales', questions: 'Preguntas y respuestas' },
};
