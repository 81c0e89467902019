import type { ReferenceWords } from '../reference';
import { wordSet } from '../word-list';
import { DOCUMENTS } from './source-nouns';

export const REFERENCE: ReferenceWords = {
  he: wordSet('el'),
  she: wordSet('ella'),
  it: wordSet(''),
  they: wordSet('ellos ellas les'),
  anyPossessive: wordSet('su sus suyo suya suyos suyas lo'),
  definite: wordSet('el la los las este esta estos estas ese esa esos esas aquel aquella dicho dicha su sus del al'),
  indefinite: wordSet('un una unos unas algun alguna algunos algunas cualquier cada ningun ninguna'),
  other: wordSet('otro otra otros otras distinto distinta diferente segundo segunda vecino vecina'),
  possessives: wordSet('su sus'),
  relatives: wordSet(`
    hermano hermana hermanos hermanas hijo hija hijos hijas padre madre padres esposo esposa marido viuda primo prima primos
    primas tio tia sobrino sobrina sobrinos nieto nieta abuelo cunado cunada cunados suegro suegra yerno nuera hermanastro
    hijastro pariente parientes familiar familiares amigo amiga amigos amigas compadre compadres companero companera vecino
    vecina padrino ahijado rival rivales adversario adversaria antecesor antecesora predecesor predecesora sucesor sucesora
    testaferro tocayo
  `),
  inLaws: new Set(),
  officials: wordSet('funcionario funcionarios funcionaria funcionarias diplomatico diplomaticos autoridades'),
  relative: wordSet('que quien quienes cual cuales cuyo cuya donde'),
  behindPlace: null,
  interrogatives: wordSet('como cuando cuanto si'),
  emphatics: wordSet('sí'),
  reflexives: wordSet('vez misma mismo'),
  objectRelatives: wordSet('que cual quien quienes'),
  employments: wordSet('trabaja trabajan ensena ensenan es son esta estan'),
  copulas: wordSet('es son era eran fue fueron sera ser siendo'),
  stays: wordSet('esta estan estuvo estuvieron estaba estaban'),
  addresses: wordSet('vuestro vuestra tu nuestro nuestra mi'),
  writings: DOCUMENTS,
  of: wordSet('de del'),
  notNames: wordSet(`
    el la los las un una unos unas lo al del este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu tus
    nuestro nuestra yo ella ellos ellas nosotros ustedes quien que cual cuando donde como cuanto por para con de en
    a ante bajo desde entre hacia hasta segun sobre tras durante mediante contra y e o u ni pero sino aunque porque pues si
    no nunca jamas nada nadie ningun ninguno ninguna tambien tampoco ademas ahora hoy ayer manana luego despues antes
    entonces mientras siempre todavia aun ya asi muy mas menos tan tanto todo toda todos todas otro otra otros otras
    algun alguna algunos algunas muchos muchas pocos pocas varios varias cada ambos uno dos tres cuatro cinco seis siete
    ocho nueve diez primero segunda segundo tercero ultimo es son fue fueron era eran ser sido estar estan estaba
    hay habia ha han hubo se le les me te nos dijo dice afirma criticos analistas observadores expertos funcionarios
    fuentes vecinos lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre setiembre octubre noviembre diciembre sr sra dr dra don dona pregunta respuesta correccion
    quizas quiza tal vez sin embargo finalmente actualmente recientemente
  `),
  nameJoints: wordSet('de del la las los el y e'),
  nameConjunctions: wordSet('y e'),
  datedNouns: wordSet(
    'eleccion elecciones presidenciales generales municipales votacion comicios candidatura campana cumbre carrera contienda presupuesto temporada mandato',
  ),
  aims: wordSet('para a por'),
  contending: wordSet('postular postularse competir presentarse candidatear concurrir'),
  occurrences: wordSet(
    'hizo realizo emprendio efectuo ocurrio tuvo sucedio celebro dio comenzo empezo hicieron realizaron',
  ),
  whereabouts: wordSet('donde'),
  members: wordSet(
    'investigador investigadores investigadora investigadoras analista analistas miembro miembros experto expertos experta expertas economista economistas académico académicos académica académicas profesor profesora profesores director directora especialista especialistas',
  ),
  labelJoints: /(?<!\p{L})(?:como|con)(?:\s(?:un|una|el|la))?\s$/iu,
  onTop: wordSet('más adicional adicionales otros otras'),
  changes: wordSet(
    'cayó cayeron caído cae subió subieron subido sube ganó ganaron ganado gana perdió perdieron perdido pierde creció crecieron crecido crece bajó bajaron bajado baja aumentó aumentaron aumentado repuntó retrocedió avanzó recuperó recuperado',
  ),
  previous: wordSet('anterior anteriores previo previa previos previas'),
  distributive: wordSet('cada'),
  corrections: wordSet('cuando mientras pero aunque y'),
  partial: new Set(),
  additive: wordSet('tambien ademas anadio agrega agrego anade prosiguio continuo asimismo'),
  vagueSources: wordSet('criticos analistas observadores expertos entendidos detractores comentaristas'),
  posts: wordSet(
    'post posts publicacion publicaciones tuit tuits video videos mensaje mensajes cadena bulo rumor rumores hilo meme imagen',
  ),
  sayings: wordSet('acusacion acusaciones pulla pullas mote etiqueta polemica'),
  sayingsFirst: true,
  labels: wordSet('etiqueta frase expresion apelativo epiteto mote apodo'),
  wishes: wordSet('deberian harian tendrian podrian'),
  possible: wordSet('podría podrían pudiera pudieran quizá quizás'),
  vagueQuantifiers: wordSet('algunos muchos varios otros quienes'),
  afterQuantifier: wordSet(
    'vecinos politicos voces sectores lectores lo la los las le han dicen llaman ven creen ya que en hasta piensan consideran sostienen',
  ),
  perceptions: wordSet('ven detectan perciben adivinan huelen intuyen sospechan oyen leen reconocen vislumbran'),
  placePrefixes: wordSet('san santa santo los las cerro isla lago playa'),
  locatives: wordSet('en'),
  placeWords: wordSet('puerto estacion aeropuerto terminal muelle plaza deposito patio'),
  subjects: wordSet('ella ellos ellas'),
  prospects: new Set(),
  infinitives: new Set(),
  prepositions: wordSet('en durante tras desde hasta por para con segun a'),
  pastEnding: /^\p{Ll}{2,}(?:ó|aron|ieron|aba|aban)$/u,
  nominalEnding: /(?:ar|er|ir)$/,
  stateBefore: new Set(),
  stateBehind: wordSet('estatal publico publica'),
  writers: wordSet('nosotros yo'),
  surfaces: wordSet('sobre'),
  agents: wordSet('por'),
  ourEnding: /\p{L}[aei]mos$/u,
  thereafter: wordSet('antes despues atras'),
  sequence: wordSet('tras despues antes hasta'),
  originPhrases: [
    'vino de',
    'provino de',
    'salió de',
    'es de',
    'fue de',
    'palabras de',
    'boca de',
    'corrió a cargo de',
  ],
  usePhrases: [
    'usar la frase',
    'usar la expresión',
    'usan la expresión',
    'usa la palabra',
    'emplear la expresión',
    'acuñar la',
    'hablan de',
  ],
  reportedCredits: ['atribuido a', 'atribuida a', 'atribuyen ... a', 'adjudican ... a', 'achacado a'],
  labelPassive:
    /\b(?:sido|fue|fueron|es|son)\s\p{L}+(?:ad|id)[oa]s?\s(?:de|como)\b|^(?:Apodad|Bautizad|Tildad|Motejad|Calificad)[oa]s?\s(?![^,]*\spor\s)/iu,
  pointers: wordSet('ello esto eso lo ellos alli ahi alla'),
  pointingOpeners: wordSet('eso esto no'),
  objects: wordSet('lo'),
  clauseJoints: wordSet('y que pero cuando'),
  subjectAfter: wordSet('y pero que también además luego ahora entonces después'),
  auxiliaries: wordSet('ha han dice dicen'),
  firstPersons: wordSet('yo nosotros'),
  phraseEnds: wordSet('y de en con por para sobre'),
  idioms: [
    'en compañía de',
    'ceremonia de apertura',
    'ceremonia de inauguración',
    'ceremonia inaugural',
    'ceremonia de premiación',
    'en línea con',
    'en el acto',
    'en todo caso',
    'acto seguido',
    'con motivo de',
    'en unidad',
    'unidad de',
    'a entrega',
  ],
  dropsSubject: true,
  personTitles: wordSet(`
    sr sra dr dra don dona presidente presidenta presidentes alcalde alcaldesa alcaldes ministro ministra ministros
    secretario secretaria senador senadora senadores gobernadores
    congresista gobernador gobernadora general juez jueza embajador embajadora director directora analista economista
    investigador investigadora vocero vocera
  `),
  governments: wordSet('administracion gobierno casa blanca presidencia gabinete equipo'),
  organisationWords: wordSet(`
    sa sac saa empresa compania grupo banco fondo fundacion instituto universidad consejo comision comite agencia
    autoridad ministerio departamento oficina asociacion sociedad sindicato federacion liga partido congreso parlamento
    senado corte policia ejercito marina ferrocarril ferrocarriles puerto puertos minera mineria minas recursos energia
    petroleo diario semanario revista prensa radio television canal gobierno administracion municipalidad municipio
    distrito proyecto programa centro hospital escuela iglesia museo naviera
  `),
};
