/** Spanish cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  months: months('es, es-MX', { 9: 'setiembre, set, sep' }),
  dayFirst: true,
  askers: list(`
    pregunta, preguntas, p, q, periodista, periodistas, prensa, medios, medio, medio de
    comunicación, medios de comunicación, reportero, reportera, comunicador, comunicadora,
    interlocutor, interlocutora, intervención, intervención no identificada, interviniente,
    corresponsal, entrevistador, entrevistadora, voz, una voz, voz de mujer, voz de hombre, voz
    femenina, voz masculina, voz no identificada, no identificado, no identificada, sin
    identificar, desconocido, repregunta, contrapregunta, pregunta sin micrófono, pregunta
    inaudible, pregunta del público, pregunta de la prensa, pregunta periodista, orador #,
    participante #, hablante #
  `),
  askerEndings: [],
  answerers: list(`
    respuesta, respuestas, r, contestación, contesta, entrevistado, entrevistada, c
  `),
  helpers: list(`
    moderador, moderadora, moderación, presentador, presentadora, conductor, conductora,
    intérprete, interpretación, traductor, traductora, traducción, voces, voces a coro, coro,
    todos, operador, operadora, maestro de ceremonias, maestra de ceremonias, maestro de
    ceremonia, maestra de ceremonia, locutor, locutora, animador, animadora, asistentes,
    público, varios, narrador, narradora, coordinador de prensa
  `),
  honorifics: list(`
    sr, sra, srta, sres, señor, señora, señorita, don, doña, d, dª, dr, dra, lic, licda, ing,
    arq, mtro, mtra, mtr, prof, profesor, profesora, abg, el señor, la señora, el sr, la sra, el
    ciudadano, la ciudadana, c, el, la, excmo, excma, excmo. sr, su excelencia, su majestad,
    s.m, gral, gral. div, cnel, cor, cap, tte, alm, hon, mons, monseñor
  `),
  offices: list(`
    presidente de la república, presidenta de la república, presidente de la nación, presidenta
    de la nación, presidente del gobierno, presidenta del gobierno, presidente del consejo de
    ministros, presidente, presidenta, expresidente, vicepresidente primera, vicepresidenta
    primera, vicepresidente, vicepresidenta, primer ministro, primera ministra, jefe de gabinete
    de ministros, jefe de gabinete, jefa de gabinete, jefe de gobierno, jefa de gobierno, jefe
    de estado, ministro de relaciones exteriores, ministra de relaciones exteriores, ministro de
    asuntos exteriores, ministra portavoz, ministro portavoz, ministro, ministra, viceministro,
    viceministra, canciller, vicecanciller, secretario general, secretaria general, secretario
    de estado, secretaria de estado, secretario de prensa, secretaria de prensa, secretario de
    comunicación, secretaria de comunicación, secretario, secretaria, subsecretario,
    subsecretaria, subjefe operativo, gobernador, gobernadora, intendente, intendenta, delegado,
    delegada, delegado presidencial, jefe, jefa, director general, directora general, director,
    directora, subdirector, subdirectora, coordinador, coordinadora, portavoz, vocero, vocera,
    vocero de gobierno, vocera de gobierno, senador, senadora, diputado, diputada, congresista,
    representante, parlamentario, parlamentaria, concejal, concejala, edil, consejero,
    consejera, general, general de división, general de brigada, almirante, vicealmirante,
    contraalmirante, coronel, comandante, capitán, teniente, comisario, comisaria, comisionado,
    comisionada, embajador, embajadora, cónsul, alcalde, alcaldesa, rey, reina, príncipe,
    princesa, papa, fiscal general, fiscal, procurador, procuradora, contralor, contralora,
    juez, jueza, magistrado, magistrada, rector, rectora, gerente, asesor, asesora, alto
    representante, relator, seleccionador, entrenador
  `),
  shortOffices: {},
  postnominals: [],
  kinds: list(`
    conferencia de prensa conjunta, rueda de prensa conjunta, conferencia de prensa matutina,
    conferencia de prensa, rueda de prensa, comparecencia conjunta, comparecencia ante los
    medios, comparecencia, declaración conjunta, declaración institucional, declaración a la
    prensa, declaraciones a la prensa, declaraciones a los medios, declaración, declaraciones,
    punto de prensa, vocería, contacto con la prensa, encuentro con la prensa, preguntas y
    respuestas, entrevista, mensaje, discurso, palabras, alocución, intervención, versión
    estenográfica, versión taquigráfica, versión preliminar
  `),
  interviews: list(`
    entrevista, conversación, conversatorio, diálogo con
  `),
  records: ['transcripción', 'traducción', 'versión estenográfica'],
  openerInTitle: [
    '(?:prensa|comparecencia|declaraci[oó]n|declaraciones|mensaje|discurso|entrevista|palabras|alocuci[oó]n|intervenci[oó]n|vocer[ií]a) (?:del?|a|por|al|encabezad[oa] por) (?:[^,]{1,80} )?{name}',
    '(?:prensa|comparecencia|declaraci[oó]n|entrevista) (?:conjunta|matutina|institucional|concedida|ofrecida) (?:del?|al?|por) (?:[^,]{1,80} )?{name}',
    '(?:prensa|comparecencia|declaraci[oó]n|declaraciones|mensaje|discurso|entrevista|palabras|intervenci[oó]n) (?:del|de la|al|a la) [^,]{1,80}, {name}',
    '^(?:[^,]{1,60} )?{name}(?: en | responde| ofrece| habla|:)',
  ],
  guestInTitle: ['(?: con | junto (?:a|con) )(?:[^,]{1,80} |(?:el|la) [^,]{1,80}, )?{name}'],
  furniture: list(`
    saltar al contenido, saltar al contenido principal, ir al contenido, ir al contenido
    principal, pasar al contenido principal, saltar a navegación, saltar navegación, usted está
    aquí, se encuentra usted aquí, se encuentra en, estás en, está en, inicio, página de inicio,
    portada, menú, menú principal, navegación principal, abrir menú, cerrar menú, cerrar,
    buscar, buscador, búsqueda, iniciar sesión, acceder, registrarse, suscribirse, suscríbete,
    boletín, idioma, idiomas, español, castellano, accesibilidad, alto contraste, tamaño de
    letra, tamaño del texto, aumentar tamaño, reducir tamaño, escuchar, imprimir, versión para
    imprimir, enviar por correo, enviar, compartir, compartir en facebook, compartir en twitter,
    facebook, twitter, whatsapp, copiar enlace, cookies, aceptar cookies, aceptar, política de
    privacidad, publicidad, volver, volver al listado, mapa web, mapa del sitio, sala de prensa,
    noticias, transmisión en vivo, ver video
  `),
  endMatter: list(`
    véase también, ver también, vea también, lea también, leer más, temas, etiquetas, compartir,
    contenido relacionado, contenidos relacionados, noticias relacionadas, documentos
    relacionados, enlaces relacionados, artículos relacionados, contacto, contacto de prensa,
    contáctenos, imprimir, síguenos, síganos, síguenos en, galería, galería de imágenes, galería
    fotográfica, descargas, más información, más noticias, otras noticias, últimas noticias,
    noticias recientes, volver arriba, todos los derechos reservados
  `),
  questionHeadings: list(`
    preguntas y respuestas, sesión de preguntas y respuestas, turno de preguntas, ronda de
    preguntas, preguntas de los medios, preguntas de la prensa, preguntas, preguntas de
    periodistas
  `),
  summaryHeadings: list(`
    puntos clave, resumen, en breve, en resumen, claves, lo más destacado, destacados, ideas
    principales, sumario
  `),
  headKeys: list(`
    tema, temas, asunto, lugar, fecha, hora, participantes, asistentes, intervienen,
    intervinientes, oradores, fuente, autor, por, publicado, publicado el, publicado por, fecha
    de publicación, última actualización, actualizado, última modificación, duración, tipo,
    categoría, transcripción, versión estenográfica, foto, fotografía, programa, medio, conduce,
    prevalece lo pronunciado, sujeto a cambios
  `),
  ends: list(`
    fin, fin de la transcripción, fin de la conferencia de prensa, fin de la entrevista, fin de
    la versión estenográfica, termina, finaliza, final, ooo, oo0oo, 000
  `),
  firstPerson: list(`
    yo, nosotros, mi, nos, nuestro, nuestra, ustedes, usted, buenos, buenas, gracias, estimados,
    señoras, queridos, hola
  `),
  common: list(`
    de, la, que, el, en, y, los, se, del, las, un, por, con, una, es, no, lo, para, al, más,
    como, pero, su, muy, ha, hay, está, este, esta, también, yo, nos, ustedes, han, sobre, son
  `),
  sections: { opening: 'Palabras iniciales', questions: 'Preguntas y respuestas' },
};
