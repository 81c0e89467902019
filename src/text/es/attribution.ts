import type { AttributionLexicon, CueForm, CueKind, Phrase } from '../attribution';

const words = (list: string): string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));
const phrases = (list: string): Phrase[] =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(' '));

/**
 * Forms in which news reports somebody's words: third person singular and plural of present, preterite, imperfect,
 * future, conditional and subjunctive, infinitive, gerund, participle. `e>ie` in a lemma's note is its stressed stem.
 */
const VERBS: Record<CueKind, string> = {
  say: `afirmar señalar indicar asegurar explicar declarar comentar manifestar sostener/sostien subrayar recalcar
    destacar precisar advertir/adviert informar reportar anunciar alegar argumentar aducir/aduc
    admitir reconocer/reconoc negar/nieg confesar/confies contar/cuent relatar narrar contestar
    insistir reiterar repetir/repit puntualizar aclarar detallar remarcar enfatizar resaltar opinar
    considerar creer pensar/piens estimar confirmar desmentir/desmient revelar denunciar lamentar aseverar
    expresar exclamar preguntar sugerir/sugier exponer matizar espetar ironizar bromear
    escribir tuitear predecir/predic vaticinar pronosticar prometer jurar proclamar testificar mencionar acotar
    reivindicar sentenciar`,
  remark: `agregar añadir apuntar responder replicar mantener abundar recordar/recuerd zanjar`,
  show: `mostrar/muestr demostrar/demuestr encontrar/encuentr hallar descubrir concluir/concluy calcular determinar
    constatar documentar evidenciar saber/sab dudar sospechar suponer temer esperar desear creer prever
    entender/entiend comprobar/comprueb detectar proyectar advertir/adviert recoger arrojar interpretar juzgar`,
  judge: `acusar culpar criticar elogiar condenar denunciar calificar tildar tachar describir llamar defender/defiend
    rechazar cuestionar exigir pedir/pid reclamar solicitar demandar alabar celebrar aplaudir tachar censurar
    responsabilizar atribuir/atribuy señalar desmentir/desmient negar/nieg anunciar definir presentar comparar
    cifrar situar valorar lamentar apoyar respaldar proponer mencionar citar`,
  intend: `prometer querer/quier esperar pretender amenazar desear planear exigir pedir/pid rogar/rueg jurar
    proponer aceptar rehusar negarse asegurar afirmar`,
  for: `hablar advertir/adviert quejar quejarse hablar opinar bromear insistir dudar apostar/apuest abogar llamar
    informar alertar`,
  utter: 'continuar comenzar/comienz empezar/empiez concluir/concluy reír interrumpir gritar',
};

const IRREGULAR = new Map<string, string>([
  [
    'decir',
    'dice dicen dijo dijeron decía decían dirá dirán diría dirían diga digan diciendo+ dicho* decir= ha-dicho dijera',
  ],
  ['sostener', 'sostiene sostienen sostuvo sostuvieron sostenía sostenían sosteniendo+ sostenido* sostener='],
  ['mantener', 'mantiene mantienen mantuvo mantuvieron mantenía mantenían manteniendo+ mantenido* mantener='],
  ['exponer', 'expone exponen expuso expusieron exponía exponiendo+ expuesto* exponer='],
  ['proponer', 'propone proponen propuso propusieron proponía proponiendo+ propuesto* propuesta* proponer='],
  ['predecir', 'predice predicen predijo predijeron prediciendo+ predicho* predecir='],
  ['prever', 'prevé prevén previó previeron preveía previsto* prever='],
  ['escribir', 'escribe escriben escribió escribieron escribía escribiendo+ escrito* escribir='],
  ['describir', 'describe describen describió describieron describía describiendo+ descrito* descrita* describir='],
  ['saber', 'sabe saben supo supieron sabía sabían sabiendo+ sabido* saber='],
  ['querer', 'quiere quieren quiso quisieron quería querían queriendo+ querido* querer='],
  ['creer', 'cree creen creyó creyeron creía creían creyendo+ creído* creer='],
  ['suponer', 'supone suponen supuso supusieron suponía suponiendo+ supuesto* suponer='],
  ['aducir', 'aduce aducen adujo adujeron aducía aduciendo+ aducido* aducir='],
  ['poner', 'pone ponen puso pusieron poniendo+ puesto* poner='],
]);

/** Marks in the lists: `+` gerund, `*` participle, `=` infinitive, nothing: finite. */
function inflect(entry: string): [lemma: string, forms: string[]] {
  const [lemma = '', strong] = entry.split('/');
  const known = IRREGULAR.get(lemma);
  if (known) return [lemma, words(known)];
  const stem = lemma.replace(/(?:ar|er|ir)(?:se)?$/, '');
  const stressed = strong ?? stem;
  const past = strong && lemma.endsWith('ir') ? strong.replace(/ie(?=[^aeiou]+$)/, 'i') : stem;
  const soft = (form: string): string =>
    form
      .replace(/c(?=[eé])/, 'qu')
      .replace(/g(?=[eé])/, 'gu')
      .replace(/z(?=[eé])/, 'c');
  if (/ar(?:se)?$/.test(lemma))
    return [
      lemma,
      words(
        `${stressed}a ${stressed}an ${stem}ó ${stem}aron ${stem}aba ${stem}aban ${stem}ará ${stem}arán ${stem}aría
        ${soft(`${stressed}e`)} ${soft(`${stressed}en`)} ${stem}ando+ ${stem}ado* ${stem}ada* ${stem}ados* ${stem}adas*
        ${stem}ar=`,
      ),
    ];
  const base = `${stem}${lemma.endsWith('er') ? 'er' : 'ir'}`;
  return [
    lemma,
    words(
      `${stressed}e ${stressed}en ${past}ió ${past}ieron ${stem}ía ${stem}ían ${base}á ${base}án ${base}ía
      ${past}iendo+ ${stem}ido* ${stem}ida* ${stem}idos* ${stem}idas* ${base}=`,
    ),
  ];
}

function verbForms(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [kind, list] of Object.entries({ ...VERBS, say: `decir ${VERBS.say}` }) as [CueKind, string][])
    for (const entry of words(list)) {
      const [lemma, marked] = inflect(entry);
      for (const mark of marked) {
        const form = mark.replace(/[+*=]$/, '');
        const known = forms.get(form);
        if (known && known.lemma === lemma) {
          if (!known.kinds.includes(kind)) known.kinds = [...known.kinds, kind];
          continue;
        }
        if (known) continue;
        forms.set(form, {
          lemma,
          kinds: [kind],
          finite: !/[+*=]$/.test(mark),
          participle: mark.endsWith('*'),
          gerund: mark.endsWith('+'),
          base: mark.endsWith('='),
        });
      }
    }
  return forms;
}

/** Sources of the lists: the verbs of speech of the RAE's grammar (43.4), and reading news pages. */
export const ATTRIBUTION: AttributionLexicon = {
  verbs: verbForms(),
  nounLike: set(`cuenta cuentan informe denuncia denuncias demanda demandas crítica críticas llama piensa apunte
    muestra muestras reclamo dicho anuncio sugerencia estima pregunta preguntas promesa juicio relato cita defensa
    considerado estimado esperado detalle apoyo supuesto temor duda dudas declara sabe critica responda puesto
    queja quejas jura escrito`),
  auxiliaries: set(`ha han había habían haber habrá habría es son fue fueron era eran ser sido está están estaba estaban
    puede pueden podía podría podrían debe deben debía debería va van iba se le les lo la los las me nos te`),
  passive: set('es son fue fueron era eran ser sido'),
  adverbs: set(`no ya también además luego después entonces siempre nunca ayer hoy anoche ahora aún todavía sólo solo
    incluso asimismo así igualmente tampoco después mismo propio`),
  adverbEnding: /^\p{L}{3,}mente$/u,
  gerundEnding: /\p{L}{2,}[aeiy]ndo$/u,
  hearerVerbs: set('informar acusar'),
  carriers: set(`llegó llegaron quiso volvió volvieron evitó evitaron prefirió rechazó declinó suele suelen acaba acaban
    acababa`),
  infinitiveMarkers: set('a de por sin al'),
  pronouns: set('él ella ellos ellas este esta quien quienes que'),
  selves: set('yo nosotros nosotras tú usted ustedes vosotros'),
  relatives: set('que quien quienes cual cuales cuyo cuya'),
  determiners: set(`el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis
    nuestro nuestra algunos algunas varios varias muchos muchas otros otras otro otra cada todo toda todos todas ambos
    ambas dos tres cuatro cinco seis siete ocho nueve diez más`),
  articles: set('el la los las un una unos unas su sus mi mis nuestro nuestra'),
  singular: set(''),
  plural: set('gente'),
  baseIsPlural: false,
  negations: set('no nunca jamás sin tampoco'),
  definite: set('el la los las este esta estos estas ese esa esos esas dicho dicha'),
  possessives: set('su sus'),
  prepositions:
    set(`de del en a al con por para sin sobre tras desde hasta hacia entre contra ante bajo durante mediante
    según como salvo excepto pese`),
  topicPrepositions: set('de sobre por con a contra como'),
  inner: set('de del en a al con para sobre contra por'),
  openers: set(`que porque aunque mientras cuando si donde como pero sino pues cuyo cuya quien quienes cual tras según
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
    al decir de
    a decir de
    en voz de
    citando a
    conforme a`),
  weakSourcePhrases: set(''),
  asWords: set('como según'),
  putIt: phrases('lo expresa\n lo expresó\n lo resume\n lo resumió'),
  viewNouns: set('opinión juicio entender parecer palabras criterio ver'),
  viewPrepositions: set('en a según'),
  claimNouns: set(`afirmación afirmaciones acusación acusaciones denuncia denuncias alegación declaración declaraciones
    tesis idea argumento argumentos opinión promesa promesas temor temores sospecha sospechas versión versiones rumor
    rumores advertencia conclusión conclusiones propuesta anuncio hipótesis creencia esperanza críticas crítica
    pregunta teoría`),
  claimLinks: set('de'),
  labelLinks: set('de como por un una'),
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
  vagueQuantifiers: set('algunos algunas varios varias muchos muchas otros otras alguien nadie todos'),
  examples: set('como incluido incluida incluidos incluidas'),
  linking: set('de del para'),
  calendar: set(`lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre setiembre octubre noviembre diciembre ayer hoy anoche mañana pasado semana mes año`),
  documents: set('encuesta informe estudio sondeo análisis fuentes policía expertos'),
  labels: set(
    'corrección actualización nota relacionado lea vea video vídeo foto fotos más exclusiva opinión análisis',
  ),
  stances: set('seguro segura convencido convencida convencidos preocupado preocupada consciente partidario'),
  stanceLinks: set('de'),
  ownerInner: set('de del'),
  verbLike: set(`es son fue fueron era eran está están estaba ha han había hay hubo hace hizo hicieron tiene tienen tuvo
    va van iba fue puede pueden podría debe deben llegó dio ganó perdió sigue siguió quedó salió pasó tomó`),
  titles: set('sr sra srta dr dra lic ing gral'),
};
