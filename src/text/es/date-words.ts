import type { Season, Which } from '../dating/expression';
import type { Unit } from '../dating/reading';
import type { WindowName } from '../dating/window';
import { lookUp, numberIn } from '../dating/words';

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^ene/, 1],
  [/^feb/, 2],
  [/^mar/, 3],
  [/^abr/, 4],
  [/^may/, 5],
  [/^jun/, 6],
  [/^jul/, 7],
  [/^ago/, 8],
  [/^set|^sep/, 9],
  [/^oct/, 10],
  [/^nov/, 11],
  [/^dic/, 12],
];
const WEEKDAYS = ['dom', 'lun', 'mar', 'mie', 'jue', 'vie', 'sab'];
const CARDINALS = 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const DAYS =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta treinta y uno'
    .replace('treinta y uno', 'treinta_y_uno')
    .split(' ')
    .map((word) => word.replaceAll('_', ' '));

/** Sources of patterns in the notation of `rule`: a space is white space, `~` a hyphen or dash. */
export const MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
/** Short forms stand only between a day and a year or after a day. */
export const ANY_MONTH = `(?:${MONTH}|(?:ene|feb|mar|abr|may|jun|jul|ago|sept|sep|set|oct|nov|dic)(?:\\.|(?!\\w)))`;
export const WEEKDAY = '(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)';
export const DAY_WORD = `(?:${DAYS.slice(2).toReversed().join('|')}|primero)`;
export const COUNT = `(?:\\d{1,3}|${CARDINALS.slice(2).toReversed().join('|')}|quince|un|una|un par de|medio)`;
export const UNIT = '(?:días?|semanas?|quincenas?|mes(?:es)?|años?|décadas?|lustros?)';
export const POINTING_AFTER = '(?:pasad[oa]|últim[oa]|anterior|próxim[oa]|entrante|actual|que viene|en curso)';
export const SEASON = '(?:primavera|verano|otoño|invierno)';

/** What the rules need: a month, the name of a day. */
export const A_MONTH = /ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic/i;
export const A_WEEKDAY = new RegExp(WEEKDAY, 'i');

/** What is counted: a number before one of these is no year and no day. */
export const COUNTED =
  '(?:%|por ciento|(?:tonelada|kilo|kilogramo|kilómetro|metro|milla|hectárea|litro|barril|vatio|megavatio|voltio|grado|dólar|euro|peso|sol|centavo|punto|voto|escaño|persona|pasajero|trabajador|empleado|soldado|vecino|habitante|alumno|casa|coche|carro|tren|vagón|vagone|locomotora|vehículo|unidad|hora|minuto|segundo|día|semana|mes|año|vez|vece|caso|muerto|palabra|página|acción|barco|buque|contenedor|familia|copia|manifestante)(?:e?s)?|unidades|acciones|mujeres|hombres|km|kg|mil|millones|millón)(?!\\p{L})';

/** "a fines de", "los últimos días de", "en la segunda quincena de" */
export const PART =
  '(?:(?:a |hacia |desde |para )?(?:(?:los |el )?(?:fines|finales|final|fin|principios|principio|comienzos|comienzo|inicios|inicio|mediados|últimos))|(?:los )?(?:primeros|últimos)(?: dos| tres)? días|(?:la )?(?:primera|segunda|tercera|cuarta|última) semana|(?:las )?(?:primeras|últimas)(?: dos)? semanas|(?:la )?(?:primera|segunda|última) (?:quincena|mitad)|(?:el )?(?:primer|segundo|último) semestre|(?:el )?(?:primer|segundo|tercer|cuarto|último) trimestre)';

const PARTS: readonly (readonly [RegExp, WindowName])[] = [
  [/primera (?:quincena|mitad)|primer semestre|primeras dos semanas/, 'first-half'],
  [/(?:segunda|última) (?:quincena|mitad)|(?:segundo|último) semestre|últimas/, 'second-half'],
  [/primer trimestre/, 'quarter-1'],
  [/segundo trimestre/, 'quarter-2'],
  [/tercer trimestre/, 'quarter-3'],
  [/(?:cuarto|último) trimestre/, 'quarter-4'],
  [/primera semana/, 'week-1'],
  [/segunda semana/, 'week-2'],
  [/tercera semana/, 'week-3'],
  [/cuarta semana/, 'week-4'],
  [/última semana/, 'last-week'],
  [/principio|comienzo|inicio|primer/, 'early'],
  [/mediados/, 'mid'],
  [/fin|últim/, 'late'],
];

export function windowIn(word: string | undefined): WindowName | undefined {
  return lookUp(PARTS, word);
}

/** 1..12; 0 for a word that is no month. */
export function monthIn(word: string | undefined): number {
  return lookUp(MONTHS, word) ?? 0;
}

/** 0 is Sunday. */
export function weekdayIn(word: string | undefined): number {
  return WEEKDAYS.indexOf((word ?? '').slice(0, 3).toLowerCase().replace('é', 'e').replace('á', 'a'));
}

/** A day of the month: "19", "1º", "diecinueve", "primero". */
export function dayIn(word: string | undefined): number {
  if (word === undefined) return 0;
  return /^primero$/i.test(word) ? 1 : (numberIn(DAYS, word) ?? 0);
}

export function countIn(word: string | undefined): number | null {
  if (word === undefined || /^una?$/i.test(word)) return 1;
  if (/^medio$/i.test(word)) return 0.5;
  if (/^un par/i.test(word)) return 2;
  return /^quince$/i.test(word) ? 15 : numberIn(CARDINALS, word);
}

const UNITS: readonly (readonly [RegExp, { unit: Unit; times: number }])[] = [
  [/^quincena/, { unit: 'week', times: 2 }],
  [/^década/, { unit: 'year', times: 10 }],
  [/^lustro/, { unit: 'year', times: 5 }],
  [/^semana/, { unit: 'week', times: 1 }],
  [/^mes/, { unit: 'month', times: 1 }],
  [/^año/, { unit: 'year', times: 1 }],
];

/** A unit, and how many of it the word stands for: a "lustro" is five years. */
export function unitIn(word: string | undefined): { unit: Unit; times: number } {
  return lookUp(UNITS, word) ?? { unit: 'day', times: 1 };
}

const SEASONS: readonly (readonly [RegExp, Season])[] = [
  [/^prim/, 'spring'],
  [/^ver/, 'summer'],
  [/^oto/, 'autumn'],
  [/^inv/, 'winter'],
];

export function seasonIn(word: string | undefined): Season {
  return lookUp(SEASONS, word) ?? 'winter';
}

const WHICH: readonly (readonly [RegExp, Which])[] = [
  [/pasad|últim|anterior/, 'last'],
  [/próxim|entrante|viene|siguiente/, 'next'],
  [/est[ea]|actual|presente|curso/, 'this'],
];

export function whichIn(word: string | undefined): Which | undefined {
  return lookUp(WHICH, word);
}

/** How many units a pointing word shifts by. */
export function shiftIn(word: string | undefined): number {
  const which = whichIn(word);
  return which === 'last' ? -1 : which === 'next' ? 1 : 0;
}
