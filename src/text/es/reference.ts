import type { ReferenceWords } from '../reference';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const REFERENCE: ReferenceWords = {
  he: set('el'),
  she: set('ella'),
  it: set('ello'),
  they: set('ellos ellas les'),
  anyPossessive: set('su sus suyo suya suyos suyas lo'),
  definite: set('el la los las este esta estos estas ese esa esos esas aquel aquella dicho dicha su sus del al'),
  indefinite: set('un una unos unas algun alguna algunos algunas cualquier cada ningun ninguna'),
  other: set('otro otra otros otras distinto distinta diferente segundo segunda vecino vecina'),
  relative: set('que quien quienes cual cuales cuyo cuya donde'),
  copulas: set('es son era eran fue fueron sera ser siendo'),
  of: set('de del'),
  notNames: set(`
    el la los las un una unos unas lo al del este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu tus
    nuestro nuestra yo ella ellos ellas nosotros ustedes quien que cual cuando donde como cuanto por para con sin de en
    a ante bajo desde entre hacia hasta segun sobre tras durante mediante contra y e o u ni pero sino aunque porque pues si
    no nunca jamas nada nadie ningun ninguno ninguna tambien tampoco ademas ahora hoy ayer manana luego despues antes
    entonces mientras siempre todavia aun ya asi muy mas menos tan tanto todo toda todos todas otro otra otros otras
    algun alguna algunos algunas muchos muchas pocos pocas varios varias cada ambos uno dos tres cuatro cinco seis siete
    ocho nueve diez primero segunda segundo tercero ultimo es son fue fueron era eran ser sido estar esta estan estaba
    hay habia ha han habia hubo se le les me te nos dijo dice afirma criticos analistas observadores expertos funcionarios
    fuentes vecinos lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre setiembre octubre noviembre diciembre sr sra dr dra don dona pregunta respuesta correccion
    quizas quiza tal vez sin embargo finalmente actualmente recientemente
  `),
  nameJoints: set('de del la las los el y e'),
  datedNouns: set(
    'eleccion elecciones votacion comicios candidatura campana cumbre carrera contienda presupuesto temporada mandato',
  ),
  additive: set('tambien ademas anadio agrega agrego anade prosiguio continuo asimismo'),
  vagueSources: set('criticos analistas observadores expertos entendidos detractores comentaristas'),
  vagueQuantifiers: set('algunos muchos varios otros quienes'),
  afterQuantifier: set(
    'vecinos politicos voces sectores lectores lo la los las le han dicen llaman ven creen ya que en hasta piensan consideran sostienen',
  ),
  placeWords: set('puerto estacion aeropuerto terminal muelle plaza deposito patio'),
  subjects: set('ella ellos ellas'),
  prepositions: set('en durante tras desde hasta por para con segun a'),
  sequence: set('tras despues antes hasta'),
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
  reportedCredits: ['atribuido a', 'atribuida a', 'atribuyen a', 'achacado a'],
  labelPassive: /\b(?:sido|fue|fueron|es|son)\s\p{L}+(?:ad|id)[oa]s?\s(?:de|como)\b/iu,
  pointers: set('ello esto eso lo ellos'),
  pointingOpeners: set('eso esto no'),
  objects: set('lo'),
  clauseJoints: set('y que pero cuando'),
  subjectAfter: set('y pero que'),
  auxiliaries: set('ha han dice dicen'),
  firstPersons: set('yo nosotros'),
  phraseEnds: set('y de en con por para sobre'),
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
  personTitles: set(`
    sr sra dr dra don dona presidente presidenta alcalde alcaldesa ministro ministra secretario secretaria senador senadora
    congresista gobernador gobernadora general juez jueza embajador embajadora director directora analista economista
    investigador investigadora vocero vocera
  `),
  organisationWords: set(`
    sa sac saa empresa compania grupo banco fondo fundacion instituto universidad consejo comision comite agencia
    autoridad ministerio departamento oficina asociacion sociedad sindicato federacion liga partido congreso parlamento
    senado corte policia ejercito marina ferrocarril ferrocarriles puerto puertos minera mineria minas recursos energia
    petroleo diario semanario revista prensa radio television canal gobierno administracion municipalidad municipio
    distrito proyecto programa centro hospital escuela iglesia museo naviera
  `),
};
