/** Portuguese cues: the words by which recognition finds dates, labels, titles and furniture. Of Brazil and of Portugal. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  months: months('pt, pt-BR, pt-PT'),
  dayFirst: true,
  askers: list(`
    pergunta, perguntas, p, jornalista, jornalistas, repórter, reporter, repórteres, imprensa,
    mídia, média, correspondente, entrevistador, entrevistadora, interlocutor, interlocutora,
    interveniente, intervenção, orador não identificado, oradora não identificada, não
    identificado, não identificada, participante não identificado, desconhecido, voz, uma voz,
    voz masculina, voz feminina, voz não identificada, fora do microfone, pergunta fora do
    microfone, pergunta inaudível, pergunta da plateia, réplica, outra pergunta, ouvinte,
    participante #, orador #, oradora #, locutor #, falante #, q
  `),
  askerEndings: [],
  answerers: list(`
    resposta, respostas, r, entrevistado, entrevistada, convidado, convidada
  `),
  helpers: list(`
    moderador, moderadora, mediador, mediadora, apresentador, apresentadora, âncora, mestre de
    cerimônias, mestre de cerimónias, mestre-de-cerimônias, cerimonialista, cerimonial, locutor,
    locutora, intérprete, tradutor, tradutora, tradução, tradução simultânea, vozes, todos,
    coro, plateia, público, operador, operadora, assessor de imprensa, assessora de imprensa,
    assessoria, narrador
  `),
  honorifics: list(`
    sr, sra, srs, srª, srta, senhor, senhora, senhorita, o senhor, a senhora, o sr, a sra, o, a,
    dom, dona, d, dr, dra, doutor, doutora, prof, profa, professor, professora, eng, engenheiro,
    exmo, exma, exmo. sr, exma. sra, sua excelência, v. exa, s. exa, sua santidade, gen, cel,
    ten, cap, des, min, dep, sen, padre, frei, bispo, cardeal
  `),
  offices: list(`
    presidente da república, presidenta da república, presidente do conselho de ministros,
    presidente do conselho, presidente da câmara dos deputados, presidente da câmara, presidente
    do senado, presidente da assembleia da república, presidente da comissão, presidente em
    exercício, presidente eleito, presidente, presidenta, ex-presidente, vice-presidente da
    república, vice-presidente, vice-presidenta, primeiro-ministro, primeiro ministro,
    primeira-ministra, primeira ministra, vice-primeiro-ministro, ministro de estado, ministra
    de estado, ministro das relações exteriores, ministra das relações exteriores, ministro dos
    negócios estrangeiros, ministra dos negócios estrangeiros, ministro da fazenda, ministro das
    finanças, ministra das finanças, ministro da defesa, ministra da defesa, ministro da saúde,
    ministra da saúde, ministro da justiça, ministro da educação, ministro-chefe,
    ministra-chefe, ministro, ministra, vice-ministro, secretário de estado, secretária de
    estado, secretário-geral, secretária-geral, secretário-executivo, secretária-executiva,
    secretário de imprensa, secretária de imprensa, secretário especial, secretário, secretária,
    subsecretário, subsecretária, chanceler, porta-voz, governador, governadora,
    vice-governador, prefeito, prefeita, vice-prefeito, autarca, senador, senadora, deputado
    federal, deputada federal, deputado, deputada, eurodeputado, eurodeputada, vereador,
    vereadora, embaixador, embaixadora, cônsul, comissário, comissária, alto representante,
    general, almirante, brigadeiro, coronel, major, capitão, tenente, comandante, delegado,
    delegada, delegado-geral, superintendente, diretor-geral, diretora-geral, diretor-executivo,
    diretor, diretora, coordenador, coordenadora, procurador-geral, procuradora-geral,
    procurador, procuradora, juiz, juíza, desembargador, desembargadora, provedor, provedora,
    reitor, reitora, bastonário, rei, rainha, papa, técnico, treinador, selecionador, relator,
    relatora
  `),
  shortOffices: {},
  postnominals: [],
  kinds: list(`
    coletiva de imprensa conjunta, conferência de imprensa conjunta, entrevista coletiva,
    coletiva de imprensa, coletiva à imprensa, conferência de imprensa, declaração conjunta,
    declaração à imprensa, declarações à imprensa, encontro com a imprensa, encontro com
    jornalistas, café da manhã com jornalistas, quebra-queixo, coletiva, briefing,
    pronunciamento, comunicação ao país, entrevista, declarações, declaração, discurso,
    intervenção, alocução, mensagem, sabatina, audição
  `),
  interviews: list(`
    entrevista à, entrevista a, entrevista ao, entrevista exclusiva, entrevista concedida à,
    entrevista concedida ao, conversa com, entrevista
  `),
  records: ['transcrição', 'tradução'],
  openerInTitle: [
    '(?:coletiva|imprensa|entrevista|declaração|declarações|pronunciamento|discurso|palavras|intervenção|fala|briefing|mensagem|alocução) (?:d[aeo]s?|pel[ao]) (?:[^,]{1,80} )?{name}',
    '(?:coletiva|imprensa|entrevista|declaração) (?:conjunta|à imprensa|concedida) (?:d[aeo]|pel[ao]) (?:[^,]{1,80} )?{name}',
    '(?:coletiva|imprensa|entrevista|declaração|pronunciamento|discurso|palavras|intervenção|fala|mensagem) (?:d[ao]|pel[ao]) [^,]{1,80}, {name}',
    '^(?:[^,]{1,60} )?{name}(?: responde| fala|:)',
  ],
  guestInTitle: ['(?: com | junto (?:a|com) | ao lado d[aeo] )(?:[^,]{1,80} )?{name}'],
  furniture: list(`
    ir para o conteúdo, ir para o conteúdo 1, ir para o menu, ir para o menu 2, ir para a busca,
    ir para o rodapé, ir para o conteúdo principal, pular para o conteúdo, pular para o conteúdo
    principal, saltar para o conteúdo, saltar para o conteúdo principal, saltar para a
    navegação, avançar para o conteúdo, ir diretamente para o conteúdo, você está aqui, voce
    esta aqui, está aqui, encontra-se em, encontra-se aqui, início, página inicial, página
    principal, home, menu, menu principal, abrir menu, fechar menu, fechar, buscar, busca,
    buscar no site, buscar no portal, pesquisar, pesquisa, entrar, fazer login, iniciar sessão,
    cadastre-se, registar, registrar, assine, subscrever, newsletter, idioma, português,
    acessibilidade, alto contraste, vlibras, tamanho da letra, tamanho do texto, aumentar texto,
    diminuir texto, ouvir, imprimir, versão para impressão, enviar por e-mail, enviar,
    partilhar, compartilhe, compartilhar, compartilhar no facebook, facebook, twitter, whatsapp,
    copiar link, copiar para área de transferência, link, cookies, aceitar, aceitar cookies,
    aceitar todos, rejeitar, política de privacidade, publicidade, voltar, voltar à lista, mapa
    do site, sala de imprensa, notícias, comunicados, agenda, ver vídeo, assistir ao vídeo, ouça
    o áudio, ouça a íntegra
  `),
  endMatter: list(`
    veja também, ver também, leia também, leia mais, ler mais, saiba mais, mais informações,
    conteúdo relacionado, conteúdos relacionados, notícias relacionadas, documentos
    relacionados, artigos relacionados, tags, palavras-chave, registrado em, registado em,
    compartilhe, contato para imprensa, assessoria de imprensa, siga-nos, siga-nos nas redes
    sociais, galeria de imagens, galeria de fotos, últimas notícias, mais notícias, outras
    notícias, mais lidas, artigo anterior, próximo artigo, voltar ao topo, todos os direitos
    reservados, reportar erro
  `),
  questionHeadings: list(`
    perguntas e respostas, sessão de perguntas e respostas, perguntas, perguntas dos
    jornalistas, perguntas da imprensa, período de perguntas, pergunta e resposta
  `),
  summaryHeadings: list(`
    pontos-chave, pontos principais, resumo, em resumo, em síntese, síntese, destaques,
    principais pontos, sumário
  `),
  headKeys: list(`
    tema, temas, assunto, assuntos, local, lugar, data, hora, horário, participantes, presentes,
    intervenientes, oradores, fonte, autor, por, publicado, publicado em, publicado por, última
    modificação, última atualização, atualizado em, modificado em, data de publicação, tipo,
    categoria, duração, idioma, transcrição, íntegra, texto integral, degravação, foto, só faz
    fé a versão proferida, só faz fé o texto proferido, sob embargo
  `),
  ends: list(`
    fim, fim da transcrição, fim da entrevista, fim da coletiva, fim da conferência de imprensa,
    término
  `),
  firstPerson: list(`
    eu, nós, meu, minha, nosso, nossa, nossos, nos, me, vocês, você, senhores, senhoras,
    obrigado, obrigada, bom, boa, olá, caros, caras, prezados, gente
  `),
  common: list(`
    de, a, o, que, e, do, da, em, um, uma, para, é, com, não, os, as, no, na, por, mais, dos,
    das, se, ao, como, mas, foi, ele, tem, à, seu, sua, ou, ser, também, isso, nós, eu, está,
    muito, já, são, pelo, pela, até
  `),
  sections: { opening: 'Declarações iniciais', questions: 'Perguntas e respostas' },
};
