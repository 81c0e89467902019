import type { AttributionLexicon, Phrase } from '../attribution';
import { cueVerbs } from './cue-verbs';
import { DOCUMENTS, PEOPLE } from './source-nouns';

const words = (list: string): string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));
const phrases = (list: string): Phrase[] =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(' '));

/** Sources of the lists: the verbs of speech of the RAE's grammar (43.4), and reading news pages. */
export const ATTRIBUTION: AttributionLexicon = {
  verbs: cueVerbs(),
  nounLike: set(`cuenta cuentan informe denuncia denuncias demanda demandas crítica críticas llama piensa apunte
    muestra muestras reclamo dicho anuncio sugerencia estima pregunta preguntas promesa juicio relato cita defensa
    considerado estimado esperado detalle apoyo supuesto temor duda dudas declara sabe critica responda puesto
    queja quejas jura escrito nombre nombra`),
  auxiliaries: set(`ha han había habían haber habrá habría es son fue fueron era eran ser sido está están estaba estaban
    puede pueden podía podría podrían debe deben debía debería va van iba se le les lo me nos te`),
  passive: set('es son fue fueron era eran ser sido'),
  adverbs: set(`no ya también además luego después entonces siempre nunca ayer hoy anoche ahora aún todavía sólo solo
    incluso asimismo así igualmente tampoco después mismo propio`),
  adverbEnding: /^\p{L}{3,}mente$/u,
  infinitiveEnding: /\p{L}{2,}[aeií]r(?:se|l[aeo]s?)?$/u,
  gerundEnding: /\p{L}{2,}[aeiy]ndo$/u,
  hearerVerbs: set('informar acusar'),
  carriers: set(`llegó llegaron quiso volvió volvieron evitó evitaron prefirió rechazó declinó suele suelen acaba acaban
    acababa`),
  infinitiveMarkers: set('a de por sin al'),
  pronouns: set('él ella ellos ellas este esta quien quienes que'),
  selves: set('yo nosotros nosotras tú usted ustedes vosotros'),
  objectPronouns: set('él ella ellos ellas'),
  reflexives: set('sí'),
  authors: set('yo nosotros'),
  partitives: set(
    'uno una algunos algunas muchos muchas varios varias mayoría par decenas cientos miles grupo coro serie puñado sinnúmero parte',
  ),
  times: set('día semana mes año noche tarde vez'),
  relatives: set('que quien quienes cual cuales cuyo cuya'),
  determiners: set(`el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis
    nuestro nuestra algunos algunas diversos diversas numerosos numerosas ciertos ciertas varios varias muchos muchas otros otras otro otra cada todo toda todos todas ambos
    ambas dos tres cuatro cinco seis siete ocho nueve diez más`),
  standalone: set('todos todas ambos ambas otro otra'),
  articles: set('el la los las un una unos unas su sus mi mis nuestro nuestra'),
  singular: new Set(),
  plural: set('gente'),
  baseIsPlural: false,
  headFirst: true,
  proDrop: true,
  finiteEnding: /\p{L}{2,}(?:ó|aron|ieron)$/u,
  deontic: set('debe deben debería deberían'),
  negations: set('no nunca jamás sin tampoco'),
  definite: set('el la los las este esta estos estas ese esa esos esas dicho dicha'),
  possessives: set('su sus'),
  prepositions:
    set(`de del en a al con por para sin sobre tras desde hasta hacia entre contra ante bajo durante mediante
    según como salvo excepto pese`),
  topicPrepositions: set('de sobre por con a contra como'),
  inner: set('de del en a al con para sobre contra por'),
  openers:
    set(`qué quién quiénes cómo cuándo dónde cuánto que porque aunque mientras cuando si donde como pero sino pues cuyo cuya quien quienes cual tras según
    ni o u`),
  conjunctions: set('y e o u pero ni'),
  complementizers: set('que'),
  questionWords: set('cómo qué quién quiénes cuándo dónde cuánto cuántos si por-qué'),
  agent: set('por'),
  sourcePhrases: phrases(`según
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
  asWords: set('como según'),
  putIt: phrases('lo expresa\n lo expresó\n lo resume\n lo resumió'),
  viewNouns: set('opinión juicio entender parecer palabras criterio ver'),
  viewPrepositions: set('en a según'),
  claimNouns: set(`afirmación afirmaciones acusación acusaciones denuncia denuncias alegación declaración declaraciones
    tesis idea argumento argumentos opinión promesa promesas temor temores sospecha sospechas versión versiones rumor
    rumores advertencia conclusión conclusiones propuesta anuncio hipótesis creencia esperanza críticas crítica
    pregunta teoría`),
  openClaims: set(
    'acusación acusaciones denuncia denuncias rumor rumores versión versiones temor temores sospecha sospechas',
  ),
  adjuncts: set('al tras sin'),
  claimLinks: set('de'),
  labelLinks: set('de como por un una'),
  plainPassives: set('llamar considerar ver tratar elogiar celebrar preguntar'),
  weak: set('mostrar querer esperar indicar señalar destacar subrayar sugerir exigir'),
  naming: set('llamar'),
  refusing: set('evitó evitaron declinó rechazó'),
  refusals: set('rehusar negarse rechazar'),
  plainAgents: set('ver escribir leer oír mantener encontrar hallar'),
  perfects: set('sido'),
  expletives: new Set(),
  objectMarkers: set('a al'),
  nonSources: set('plan planes calendario cronograma costumbre tradición edad'),
  authorNouns: set('analistas investigadores autores académicos científicos expertos economistas historiadores'),
  people: PEOPLE,
  documents: DOCUMENTS,
  persons: set('él ella ellos ellas quien quienes'),
  valuePrepositions: set('en'),
  continuations: phrases(`esto se debe a que
    ello se debe a que
    es decir
    por ejemplo
    en concreto
    en otras palabras
    porque`),
  interview: /\bentrevista|\bconvers(?:ó|amos|ación)\b/i,
  evidentials: set('supuestamente presuntamente aparentemente'),
  agentless: phrases(`al parecer
    por lo visto
    se dice
    se rumorea
    se rumoreaba
    se comenta
    se cree
    se creía
    se afirma
    se estima
    se calcula
    se asegura
    se sospecha
    se teme
    se espera que
    se considera
    se especula
    se habla de
    dicen que
    según dicen
    según cuentan
    en voz baja
    cuentan que
    ha trascendido
    trascendió que
    corre el rumor
    corren rumores
    han surgido informes
    han surgido rumores
    ha sido calificado
    ha sido calificada
    ha sido criticado
    ha sido criticada`),
  vague: set(`críticos crítico críticas analistas analista observadores expertos experto expertas fuentes fuente
    funcionarios funcionario opositores detractores otros muchos algunos varios comentaristas simpatizantes rumores
    economistas especialistas académicos científicos investigadores asesores abogados diplomáticos activistas
    vecinos testigos políticos líderes versiones informes partidarios portavoces voces gente`),
  vagueQuantifiers: set(
    'diversos diversas numerosos numerosas ciertos ciertas distintos distintas algunos algunas varios varias muchos muchas otros otras alguien nadie todos',
  ),
  examples: set('como incluido incluida incluidos incluidas'),
  linking: set('de del para'),
  calendar: set(`lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre setiembre octubre noviembre diciembre ayer hoy anoche mañana pasado semana mes año`),
  labels: set(
    'corrección actualización nota relacionado lea vea video vídeo foto fotos más exclusiva opinión análisis',
  ),
  stances: set('seguro segura convencido convencida convencidos preocupado preocupada consciente partidario'),
  stanceLinks: set('de'),
  ownerInner: set('de del'),
  verbLike: set(`es son fue fueron era eran está están estaba ha han había hay hubo hace hizo hicieron tiene tienen tuvo
    va van iba fue puede pueden podría debe deben llegó dio ganó perdió sigue siguió quedó salió pasó tomó`),
  hearsay: set('rumor rumores leyenda chisme chismes habladurías'),
  existentials: set('hay hubo había habrá falta faltan faltaba faltaban faltó faltaron existe existen'),
  existentialSubjects: new Set(),
  roleVerbs: set('renunció entró ingresó trabajó actuó empezó llegó'),
  clitics: set('lo la los las le les'),
  labelNouns: set(`palabra palabras frase término etiqueta nombre apodo mote epíteto descripción veredicto lema
    calificativo diagnóstico`),
  ownNames: set('nombre apodo mote epíteto'),
  labelFor: set('para'),
  having: set('tiene tienen tenía tenían usa usan usó emplea empleó'),
  receiving: set('recibió recibe ganó lleva llevó tiene tuvo tenía obtuvo'),
  particles: new Set(),
  phrasal: new Set(),
  perception: set('ver oír leer detectar percibir hallar encontrar reconocer'),
  perceptionLinks: set('en'),
  signs: set('señal señales signo signos patrón advertencia eco indicio indicios símbolo amenaza peligro'),
  predicators: set('tachar tildar calificar motejar acusar'),
  viewpoint: set('para'),
  impersonal: set('se'),
  anonymous: set('anónimo anónima anónimos anónimas'),
  corrections: set('sino'),
  midAdverbs: new Set(),
  titles: set('sr sra srta dr dra lic ing gral'),
};
