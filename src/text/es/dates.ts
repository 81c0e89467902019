import {
  type DateGrammar,
  type DateRule,
  type Expression,
  type Groups,
  rule,
  type YearReference,
} from '../dating/expression';
import { dayExists } from '../dating/window';
import { A_YEAR, YEAR } from '../dating/words';
import { boundOf, isCounted, isFuture, isMonth, isYear } from './date-context';
import {
  A_MONTH,
  A_WEEKDAY,
  ANY_MONTH,
  COUNTED,
  DAY_WORD,
  dayIn,
  MONTH,
  monthIn,
  PART,
  POINTING_AFTER,
  shiftIn,
  unitIn,
  WEEKDAY,
  whichIn,
  windowIn,
} from './date-words';
import { RELATIVE } from './relative-dates';

const POINTING_BEFORE = '(?:este|pasado|próximo|presente)';
/** " de 2025", " del 2025", ", 2025", " del año pasado", " de este año", " de ese año" */
const YEAR_AFTER = `(?:(?:,? del? (?:año )?|, | )(?<year>${YEAR}(?! ${COUNTED}))|,? del? (?:(?<yearWord>este|ese|aquel|pasado|próximo) año|(?:el )?año (?<yearTail>pasado|anterior|próximo|en curso|que viene)))?`;
const NO_NUMBER_BEFORE = '(?<![\\d$€£][.,:/-]?)(?<!\\p{L}-)';
const DAY = `(?:\\d{1,2}(?:º|°|ero|ro|er)?|${DAY_WORD})`;

function yearFrom({ year, yearWord, yearTail }: Groups): YearReference {
  if (year !== undefined) return { given: Number(year) };
  const word = yearWord ?? yearTail;
  if (word === undefined) return null;
  return /^(?:ese|aquel|anterior)$/i.test(word) ? 'unknown' : { shift: shiftIn(word) };
}

function day(groups: Groups): Expression | null {
  const month = monthIn(groups.month);
  const first = dayIn(groups.day);
  const last = groups.lastDay === undefined ? first : dayIn(groups.lastDay);
  if (!dayExists(month, first) || !dayExists(month, last) || last < first) return null;
  const week = groups.week === undefined ? undefined : 'from';
  const which = whichIn(groups.before ?? groups.tail);
  return { kind: 'day', month, day: first, lastDay: last, week, which, year: yearFrom(groups) };
}

function numeric(year: string | undefined, month: string | undefined, date: string | undefined): Expression | null {
  const [m, d] = [Number(month), Number(date)];
  if (m < 1 || m > 12 || !dayExists(m, d)) return null;
  return { kind: 'day', month: m, day: d, year: { given: Number(year) } };
}

const DAYS: DateRule[] = [
  rule(
    `${NO_NUMBER_BEFORE}(?<week>(?:la )?semana del )?(?:el )?(?:(?<before>${POINTING_BEFORE}) )?(?:${WEEKDAY},? )?(?<day>${DAY})(?:, \\d{1,2})?(?:(?: ?~ ?| (?:y|al|o) (?:el )?)(?<lastDay>\\d{1,2}))?(?: del? |~| )(?:(?:mes de )?)(?<month>${ANY_MONTH})(?:~(?=\\d{4}))?(?: (?<tail>${POINTING_AFTER}))?${YEAR_AFTER}`,
    (groups, { match }) => {
      const { day: date = '', month = '' } = groups;
      // "dos de mayo" is a day, "uno mar" and "cinco may" are none; "5 Mayo" may be a street's number.
      if (!/^\d/.test(date) && (month.length < 4 || !/ de /i.test(match))) return null;
      return day(groups);
    },
    A_MONTH,
  ),
  rule(
    '(?<![\\d/.-])(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)',
    (g) => numeric(g.year, g.month, g.day),
    /\d-\d/,
  ),
  rule(
    '(?<![\\d/.-])(?<day>\\d{1,2})(?<sep>[/.-])(?<month>\\d{1,2}|ene|feb|mar|abr|may|jun|jul|ago|sept?|set|oct|nov|dic)\\k<sep>(?<year>(?:19|20)\\d\\d)(?![/.-]?\\d)',
    (g) => numeric(g.year, /^\d/.test(g.month ?? '') ? g.month : String(monthIn(g.month)), g.day),
    /\d[/.-]/,
  ),
  rule(
    '(?:el )?(?:día (?<day>\\d{1,2})(?! de \\p{L})|(?:el )?(?<pasado>pasado) (?<date>\\d{1,2})(?! de \\p{L}| ?%)|(?:día )?(?<of>\\d{1,2}) del? (?:(?<which>este|pasado|próximo|presente) mes|mes (?<tail>pasado|próximo|en curso|que viene|actual)))',
    ({ day: date, date: past, of, which, tail }) => {
      const found = Number(date ?? past ?? of);
      if (found < 1 || found > 31) return null;
      return { kind: 'day-of-month', day: found, months: of === undefined ? undefined : shiftIn(which ?? tail) };
    },
    /día|pasado|mes/i,
  ),
  // "El jueves 19": the number says more than the weekday.
  rule(
    `(?:el |este )?${WEEKDAY},? (?<day>\\d{1,2})(?![.,:/]?\\d| de \\p{L}| ?%)`,
    ({ day: date }, { after }) => {
      const found = Number(date);
      return found < 1 || found > 31 || isCounted(after) ? null : { kind: 'day-of-month', day: found };
    },
    A_WEEKDAY,
  ),
];

const MONTHS: DateRule[] = [
  rule(
    `(?:(?<part>${PART}) del? )?(?:(?:el )?(?:(?<before>${POINTING_BEFORE}) )?(?:mes de )?)(?<month>${MONTH})(?: (?<tail>${POINTING_AFTER}))?${YEAR_AFTER}`,
    (groups, around) => {
      const { part, before, tail, year, yearWord, yearTail, month = '' } = groups;
      const cued = [part, before, tail, year, yearWord, yearTail].some((cue) => cue !== undefined);
      if (!isMonth(month, cued, around)) return null;
      return {
        kind: 'month',
        month: monthIn(month),
        window: windowIn(part),
        which: whichIn(before ?? tail),
        year: yearFrom(groups),
      };
    },
    A_MONTH,
  ),
  rule(
    `(?<part>${PART}) del? (?:(?:el )?(?<before>este|pasado|próximo|presente) (?<unitA>mes|año)|(?:el )?(?<unitB>mes|año)(?: (?<tail>${POINTING_AFTER}))?)`,
    ({ part, before, unitA, unitB, tail }) => ({
      kind: 'shift',
      unit: unitIn(unitA ?? unitB).unit,
      by: shiftIn(before ?? tail),
      window: windowIn(part),
    }),
    /mes|año/i,
  ),
];

const YEARS: DateRule[] = [
  rule(
    `(?<part>${PART}) del? (?:año )?(?<year>${YEAR})`,
    ({ part, year }, { after }) =>
      isCounted(after) ? null : { kind: 'year', year: Number(year), window: windowIn(part) },
    A_YEAR,
  ),
  rule(
    `${NO_NUMBER_BEFORE}(?<year>(?:19|20)\\d\\d)(?: ?[-–] ?| (?:a|al|hasta|y) (?:el )?)(?<last>(?:19|20)\\d\\d|(?<=[-–])\\d\\d)(?![\\d%/-]|[.,]\\d)`,
    ({ year = '', last = '' }, { before, match, after }) => {
      const end = Number(last.length === 2 ? year.slice(0, 2) + last : last);
      if (end <= Number(year) || isCounted(after) || /[$€£#]\s?$/.test(before)) return null;
      const opened = / y /i.test(match) ? /\bentre\s(?:el\s)?$/i : /\b(?:de|del|desde|en)\s(?:el\s)?$|\($/i;
      return /[a-z]/i.test(match) && !opened.test(before) ? null : { kind: 'year', year: Number(year), lastYear: end };
    },
    A_YEAR,
  ),
  rule(
    '(?<year>(?:19|20)\\d\\d)',
    ({ year }, around) => (isYear(around) ? { kind: 'year', year: Number(year) } : null),
    A_YEAR,
  ),
  rule(
    '(?:los años|la década de(?: los)?(?: años)?|los) (?:(?<long>(?:19|20)\\d0)|(?<short>[2-9]0)|(?<word>veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa))',
    ({ long, short, word }, { match, after }) => {
      // "Los 90" is a decade only where nothing is counted: "los 90 vagones".
      if (/^los (?!años)/i.test(match) && /^\s(?:\p{Ll}{2,}s\b|%)/u.test(after)) return null;
      if (long !== undefined) return { kind: 'decade', year: Number(long) };
      const words = 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
      const tens = short === undefined ? (words.indexOf((word ?? '').toLowerCase()) + 2) * 10 : Number(short);
      return { kind: 'decade', year: 1900 + tens };
    },
    /\d0|nta|veinte/i,
  ),
];

/** How Spanish writes dates. Where matches overlap the longer one stands, so the order of the rules does not matter. */
export const ES_DATES: DateGrammar = {
  hint: /\d|enero|febrero|marzo|abril|mayo|junio|julio|agosto|tiembre|octubre|viembre|diciembre|ayer|anoche|antier|hoy|mañana|semana|quincena|\bmes|año|década|lustro|hace |atrás|reciente|últim|lunes|martes|miércoles|jueves|viernes|sábado|domingo|primavera|verano|otoño|invierno|tarde|noche|noventa|enta\b|días?\b/iu,
  rules: [...DAYS, ...MONTHS, ...YEARS, ...RELATIVE],
  range: /^\s?(?:[-–]|\b(?:al?|hasta)\b)\s?(?:el\s)?$/i,
  and: /^\sy\s(?:el\s)?$/i,
  between: /\bentre\s(?:el\s)?$/i,
  list: /^(?:,\s?(?:[yo]\s)?|\s[yo]\s(?:en\s|el\s)?)(?:(?:a|en)\s)?$/i,
  bound: boundOf,
  future: isFuture,
};
