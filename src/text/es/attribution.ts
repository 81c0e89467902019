import type { AttributionLexicon } from '../attribution';
import { phraseList, wordSet } from '../word-list';
import { AGENTLESS } from './agentless';
import { cueVerbs } from './cue-verbs';
import { DOCUMENTS, PEOPLE } from './source-nouns';

/** Sources of the lists: the verbs of speech of the RAE's grammar (43.4), and reading news pages. */
export const ATTRIBUTION: AttributionLexicon = {
  verbs: cueVerbs(),
  nounLike: wordSet(`cuenta cuentan informe denuncia denuncias demanda demandas crítica críticas llama piensa apunte
    muestra muestras reclamo dicho anuncio sugerencia estima pregunta preguntas promesa juicio relato cita defensa
    considerado estimado esperado detalle apoyo supuesto temor duda dudas declara sabe critica responda puesto
    queja quejas jura escrito nombre nombra`),
  auxiliaries:
    wordSet(`ha han había habían haber habrá habría es son fue fueron era eran ser sido está están estaba estaban
    puede pueden podía podría podrían debe deben debía debería va van iba se le les lo me nos te`),
  passive: wordSet('es son fue fueron era eran ser sido'),
  adverbs:
    wordSet(`no ya también además luego después entonces siempre nunca ayer hoy anoche ahora aún todavía sólo solo
    incluso asimismo así igualmente tampoco mismo propio`),
  adverbEnding: /^\p{L}{3,}mente$/u,
  infinitiveEnding: /\p{L}{2}[aeií]r(?:se|l[aeo]s?)?$/u,
  gerundEnding: /\p{L}{2}[aeiy]ndo$/u,
  hearerVerbs: wordSet('informar acusar'),
  carriers:
    wordSet(`llegó llegaron quiso volvió volvieron evitó evitaron prefirió rechazó declinó suele suelen acaba acaban
    acababa`),
  extents: [],
  infinitiveMarkers: wordSet('a de por sin al'),
  pronouns: wordSet('él ella ellos ellas este esta quien quienes que'),
  selves: wordSet('yo nosotros nosotras tú usted ustedes vosotros'),
  objectPronouns: wordSet('él ella ellos ellas'),
  undergoing: new Set(),
  reflexives: wordSet('sí'),
  authors: wordSet('yo nosotros'),
  partitives: wordSet(
    'uno una algunos algunas muchos muchas varios varias mayoría par decenas cientos miles grupo coro serie puñado sinnúmero parte',
  ),
  times: wordSet('día semana mes año noche tarde vez'),
  relatives: wordSet('que quien quienes cual cuales cuyo cuya'),
  determiners:
    wordSet(`el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis
    nuestro nuestra algunos algunas diversos diversas numerosos numerosas ciertos ciertas varios varias muchos muchas otros otras otro otra cada todo toda todos todas ambos
    ambas dos tres cuatro cinco seis siete ocho nueve diez más`),
  standalone: wordSet('todos todas ambos ambas otro otra'),
  articles: wordSet('el la los las un una unos unas su sus mi mis nuestro nuestra'),
  singular: new Set(),
  plural: wordSet('gente'),
  baseIsPlural: false,
  headFirst: true,
  proDrop: true,
  finiteEnding: /\p{L}{2}(?:ó|aron|ieron)$/u,
  deontic: wordSet('debe deben debería deberían'),
  negations: wordSet('no nunca jamás sin tampoco'),
  definite: wordSet('el la los las este esta estos estas ese esa esos esas dicho dicha'),
  possessives: wordSet('su sus'),
  prepositions:
    wordSet(`de del en a al con por para sin sobre tras desde hasta hacia entre contra ante bajo durante mediante
    según como salvo excepto pese`),
  topicPrepositions: wordSet('de sobre por a contra como'),
  inner: wordSet('de del en a al con para sobre contra por'),
  openers:
    wordSet(`qué quién quiénes cómo cuándo dónde cuánto que porque aunque mientras cuando si donde como pero sino pues cuyo cuya quien quienes cual tras según
    ni o u`),
  conjunctions: wordSet('y e o u pero ni'),
  complementizers: wordSet('que'),
  questionWords: wordSet('cómo qué quién quiénes cuándo dónde cuánto cuántos si por-qué'),
  agent: wordSet('por'),
  sourcePhrases: phraseList(`según
    de acuerdo con
    de acuerdo a
    en palabras de
    en opinión de
    a juicio de
    a juicio del
    en palabras del
    en opinión del
    de acuerdo al
    al decir del
    al decir de
    a decir de
    en voz de
    citando a
    conforme a`),
  weakSourcePhrases: new Set(),
  asWords: wordSet('como según'),
  putIt: phraseList('lo expresa\n lo expresó\n lo resume\n lo resumió'),
  coinages: wordSet('cifra frase expresión palabra palabras término etiqueta apodo mote fórmula descripción'),
  viewNouns: wordSet('opinión juicio entender parecer palabras criterio ver'),
  viewPrepositions: wordSet('en a según'),
  claimNouns:
    wordSet(`afirmación afirmaciones acusación acusaciones denuncia denuncias alegación declaración declaraciones
    tesis idea argumento argumentos opinión promesa promesas temor temores sospecha sospechas versión versiones rumor
    rumores advertencia conclusión conclusiones propuesta anuncio hipótesis creencia esperanza críticas crítica
    pregunta teoría`),
  openClaims: wordSet(
    'acusación acusaciones denuncia denuncias rumor rumores versión versiones temor temores sospecha sospechas',
  ),
  adjuncts: wordSet('al tras sin'),
  claimLinks: wordSet('de'),
  labelLinks: wordSet('de como por un una'),
  plainPassives: wordSet('llamar considerar ver tratar elogiar celebrar preguntar'),
  weak: wordSet('responder mostrar querer esperar indicar señalar destacar subrayar sugerir exigir'),
  naming: wordSet('llamar'),
  refusing: wordSet('evitó evitaron declinó rechazó'),
  refusals: wordSet('rehusar negarse rechazar'),
  plainAgents: wordSet('ver escribir leer oír mantener encontrar hallar'),
  perfects: wordSet('sido'),
  expletives: new Set(),
  objectMarkers: wordSet('a al'),
  nonSources: wordSet('plan planes calendario cronograma costumbre tradición edad'),
  authorNouns: wordSet('analistas investigadores autores académicos científicos expertos economistas historiadores'),
  people: PEOPLE,
  documents: DOCUMENTS,
  persons: wordSet('él ella ellos ellas quien quienes'),
  valuePrepositions: wordSet('en'),
  continuations: phraseList(`esto se debe a que
    ello se debe a que
    es decir
    por ejemplo
    en concreto
    en otras palabras
    porque`),
  interview: /\bentrevista|\bconvers(?:ó|amos|ación)\b/i,
  evidentials: wordSet('supuestamente presuntamente aparentemente'),
  evidentialAdjectives: wordSet(`presunto presunta presuntos presuntas rumoreado rumoreada rumoreados rumoreadas`),
  agentless: AGENTLESS,
  vague: wordSet(`críticos crítico críticas analistas analista observadores expertos experto expertas fuentes fuente
    funcionarios funcionario opositores detractores otros muchos algunos varios comentaristas simpatizantes rumores
    economistas especialistas académicos científicos investigadores asesores abogados diplomáticos activistas
    vecinos testigos políticos líderes versiones informes partidarios portavoces voces gente entendidos enterados
    conocedores lenguas malpensados suspicaces`),
  vagueQuantifiers: wordSet(
    'diversos diversas numerosos numerosas ciertos ciertas distintos distintas algunos algunas varios varias muchos muchas otros otras alguien nadie todos',
  ),
  examples: wordSet('como incluido incluida incluidos incluidas'),
  linking: wordSet('de del para'),
  calendar:
    wordSet(`lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre setiembre octubre noviembre diciembre ayer hoy anoche mañana pasado semana mes año
    día días semanas meses años horas minutos`),
  labels: wordSet(
    'corrección actualización nota relacionado lea vea video vídeo foto fotos más exclusiva opinión análisis',
  ),
  stances: wordSet('seguro segura convencido convencida convencidos preocupado preocupada consciente partidario'),
  stanceLinks: wordSet('de'),
  ownerInner: wordSet('de del'),
  verbLike:
    wordSet(`es son fue fueron era eran está están estaba ha han había hay hubo hace hizo hicieron tiene tienen tuvo
    va van iba puede pueden podría debe deben llegó dio ganó perdió sigue siguió quedó salió pasó tomó`),
  hearsay: wordSet('rumor rumores leyenda chisme chismes habladurías'),
  existentials: wordSet('hay hubo había habrá falta faltan faltaba faltaban faltó faltaron existe existen'),
  existentialSubjects: new Set(),
  roleVerbs: wordSet('renunció entró ingresó trabajó actuó empezó llegó'),
  clitics: wordSet('lo la los las le les'),
  labelNouns: wordSet(`palabra palabras frase término etiqueta nombre apodo mote epíteto descripción veredicto lema
    calificativo diagnóstico`),
  ownNames: wordSet('nombre apodo mote epíteto'),
  labelFor: wordSet('para'),
  having: wordSet('tiene tienen tenía tenían usa usan usó emplea empleó'),
  receiving: wordSet('recibió recibe ganó lleva llevó tiene tuvo tenía obtuvo'),
  particles: new Set(),
  phrasal: new Set(),
  perception: wordSet('ver oír leer detectar percibir hallar encontrar reconocer'),
  perceptionLinks: wordSet('en'),
  signs: wordSet('señal señales signo signos patrón advertencia eco indicio indicios símbolo amenaza peligro'),
  predicators: wordSet('tachar tildar calificar motejar acusar'),
  viewpoint: wordSet('para'),
  impersonal: wordSet('se'),
  advised: wordSet('bien mejor'),
  locatives: wordSet('en'),
  universals: wordSet('cualquiera todos todas quienquiera'),
  keepers: wordSet('mantener'),
  speechAgents: [['dores', 'r']],
  nobodies: wordSet('nadie pocos pocas ninguno ninguna'),
  doubts: wordSet('discutir negar dudar cuestionar poner'),
  mute: new Map([
    ['contar', 'con'],
    ['tratar', 'con'],
  ]),
  silences: wordSet('mencionar contar notar señalar reconocer admitir recordar advertir'),
  narrators: wordSet(
    'presentador presentadora conductor conductora locutor locutora corresponsal reportero reportera narrador narradora moderador moderadora estudio periodista el la',
  ),
  numerals: wordSet('dos tres cuatro'),
  anonymous: wordSet('anónimo anónima anónimos anónimas'),
  corrections: wordSet('sino'),
  midAdverbs: new Set(),
  titles: wordSet('sr sra srta dr dra lic ing gral'),
};
