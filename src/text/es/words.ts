/** A family of irregular verbs: each prefix makes a base and its forms (`ob` + `tener`, `ob` + `tuvo`). */
interface Family {
  base: string;
  forms: string;
  prefixes?: string;
}

/** All folded (no accents). Where a form has two bases (`fue`), the one that is not a mere auxiliary. */
const FAMILIES: Family[] = [
  { base: 'ser', forms: 'es son soy somos era eran sido siendo sera seran seria serian sea sean' },
  {
    base: 'ir',
    forms: 'fue fueron fui fuimos fuera fueran va van voy vamos iba iban ido yendo ira iran iria irian vaya vayan',
  },
  { base: 'estar', forms: 'esta estan estoy estamos estuvo estuvieron estuve estuvimos estuviera estuvieran' },
  { base: 'haber', forms: 'ha han he hemos hay hubo hubieron habra habran habria habrian haya hayan hubiera hubieran' },
  {
    base: 'decir',
    forms:
      'digo dice dicen dijo dijeron dije dijimos dicho dicha dichos dichas diciendo dira diran diria dirian diga digan dijera dijeran',
    prefixes: 'pre des contra',
  },
  {
    base: 'hacer',
    forms:
      'hago hace hacen hizo hicieron hice hicimos hecho hecha hechos hechas haciendo hara haran haria harian haga hagan hiciera hicieran',
    prefixes: 'des re',
  },
  { base: 'dar', forms: 'da dan doy damos dio dieron di dimos dado dada dando dara daran daria darian diera dieran' },
  {
    base: 'tener',
    forms:
      'tengo tiene tienen tuvo tuvieron tuve tuvimos tendra tendran tendria tendrian tenga tengan tuviera tuvieran',
    prefixes: 'con de entre man ob re sos',
  },
  {
    base: 'poner',
    forms:
      'pongo pone ponen puso pusieron puse pusimos puesto puesta puestos puestas pondra pondran pondria pondrian ponga pongan pusiera pusieran',
    prefixes: 'com contra de dis ex im inter o pro re su super',
  },
  {
    base: 'venir',
    forms:
      'vengo viene vienen vino vinieron vine vinimos viniendo vendra vendran vendria vendrian venga vengan viniera vinieran',
    prefixes: 'con inter pre pro sobre',
  },
  {
    base: 'querer',
    forms:
      'quiero quiere quieren quiso quisieron quise querra querran querria querrian quiera quieran quisiera quisieran',
  },
  {
    base: 'poder',
    forms:
      'puedo puede pueden pudo pudieron pude pudimos podra podran podria podrian pueda puedan pudiera pudieran pudiendo',
  },
  { base: 'saber', forms: 'se sabe saben supo supieron supe sabra sabran sabria sabrian sepa sepan supiera supieran' },
  {
    base: 'traer',
    forms:
      'traigo trae traen trajo trajeron traje traido traida traidos traidas trayendo traera traeran traiga traigan trajera trajeran',
    prefixes: 'a con dis ex re sus',
  },
  {
    base: 'ducir',
    forms: 'duzco duce ducen dujo dujeron duje ducido ducida duciendo ducira duciran duzca duzcan dujera dujeran',
    prefixes: 'con de in intro pro re repro se tra',
  },
  {
    base: 'ver',
    forms: 'ven vio vieron vi vimos visto vista vistos vistas viendo veia veian vera veran vea vean',
    prefixes: 'pre',
  },
  { base: 'abrir', forms: 'abierto abierta abiertos abiertas', prefixes: 're' },
  { base: 'cubrir', forms: 'cubierto cubierta cubiertos cubiertas', prefixes: 'des en re' },
  { base: 'scribir', forms: 'scrito scrita scritos scritas', prefixes: 'e de in pre su tran' },
  { base: 'morir', forms: 'muere mueren murio murieron muerto muerta muertos muertas muriendo' },
  { base: 'romper', forms: 'roto rota rotos rotas' },
  {
    base: 'volver',
    forms: 'vuelve vuelven vuelto vuelta vueltos vueltas',
    prefixes: 'de en re',
  },
  { base: 'solver', forms: 'suelve suelven suelto suelta sueltos sueltas', prefixes: 're di ab' },
  { base: 'pedir', forms: 'pido pide piden pidio pidieron pidiendo pida pidan', prefixes: 'des im ex' },
  { base: 'seguir', forms: 'sigo sigue siguen siguio siguieron siguiendo siga sigan', prefixes: 'con per pro' },
  { base: 'elegir', forms: 'elijo elige eligen eligio eligieron eligiendo electo electa elija elijan', prefixes: 're' },
  { base: 'mostrar', forms: 'muestra muestran muestre muestren', prefixes: 'de' },
  { base: 'contar', forms: 'cuenta cuentan cuente cuenten' },
  { base: 'encontrar', forms: 'encuentra encuentran encuentre encuentren' },
  { base: 'probar', forms: 'prueba prueban', prefixes: 'a com' },
  { base: 'costar', forms: 'cuesta cuestan cueste cuesten' },
  { base: 'perder', forms: 'pierde pierden pierda pierdan' },
  { base: 'pensar', forms: 'piensa piensan piense piensen' },
  { base: 'cerrar', forms: 'cierra cierran cierre cierren' },
  { base: 'empezar', forms: 'empieza empiezan empiece empiecen empece' },
  { base: 'comenzar', forms: 'comienza comienzan comience comiencen comence' },
  { base: 'negar', forms: 'niega niegan niegue nieguen' },
  { base: 'sentir', forms: 'siente sienten sintio sintieron sienta sientan', prefixes: 'con' },
  { base: 'mentir', forms: 'miente mienten mintio mintieron', prefixes: 'des' },
  { base: 'advertir', forms: 'advierte advierten advirtio advirtieron' },
  { base: 'invertir', forms: 'invierte invierten invirtio invirtieron' },
  { base: 'convertir', forms: 'convierte convierten convirtio convirtieron' },
  { base: 'referir', forms: 'refiere refieren refirio refirieron' },
  { base: 'servir', forms: 'sirve sirven sirvio sirvieron sirviendo' },
  { base: 'repetir', forms: 'repite repiten repitio repitieron' },
  { base: 'competir', forms: 'compite compiten compitio compitieron' },
  { base: 'caer', forms: 'cayo cayeron cayendo', prefixes: 'de re' },
  { base: 'leer', forms: 'leyo leyeron leyendo' },
  { base: 'creer', forms: 'creyo creyeron creyendo' },
  { base: 'oir', forms: 'oye oyen oyo oyeron oido' },
  { base: 'andar', forms: 'anduvo anduvieron' },
  { base: 'jugar', forms: 'juega juegan' },
  { base: 'dormir', forms: 'duerme duermen durmio durmieron' },
];

/** Irregular form → its base form, both folded. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap(({ base, forms, prefixes }) =>
    ['', ...(prefixes?.split(' ') ?? [])].flatMap((prefix) =>
      forms.split(' ').map((form): [string, string] => [prefix + form, prefix + base]),
    ),
  ),
);
