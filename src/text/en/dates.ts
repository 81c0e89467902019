import { type DateGrammar, type DateRule, type Expression, type Groups, rule } from '../dating/expression';
import { dayExists } from '../dating/window';
import { A_YEAR, YEAR } from '../dating/words';
import { boundOf, isCounted, isDayMonth, isFuture, isMonth, isMonthAfterCue, isYear } from './date-context';
import {
  A_MONTH,
  ANY_WEEKDAY,
  CLAUSE_AFTER,
  DAY,
  dayIn,
  LAST_DAY,
  MONTH,
  monthIn,
  NO_NUMBER_AFTER,
  NO_NUMBER_BEFORE,
  ORDINAL,
  PART,
  POINTING,
  shiftIn,
  unitIn,
  WEEK,
  whichIn,
  windowIn,
  YEAR_AFTER,
  yearFrom,
} from './date-words';
import { RELATIVE } from './relative-dates';

function day(groups: Groups, weekEnds: boolean): Expression | null {
  const month = monthIn(groups.month);
  const first = dayIn(groups.day);
  const last = groups.lastDay === undefined ? first : dayIn(groups.lastDay);
  if (
    !dayExists(month, first) ||
    !dayExists(month, last) ||
    last < first ||
    !isDayMonth(groups.month ?? '', groups.year !== undefined)
  )
    return null;
  const week = groups.week === undefined ? undefined : groups.week.length > 4 ? 'around' : weekEnds ? 'to' : 'from';
  return { kind: 'day', month, day: first, lastDay: last, week, which: whichIn(groups.which), year: yearFrom(groups) };
}

const DAYS: DateRule[] = [
  rule(
    `${WEEK}(?:${ANY_WEEKDAY},? )?(?:(?<which>${POINTING}) )?(?<month>${MONTH}) ?(?:the )?(?:${DAY}|(?<ordinal>fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\p{L}{3,6}teenth|eleventh|twelfth|twent(?:ieth|y-\\p{L}{5,7})|thirt(?:ieth|y-first)))${LAST_DAY}${NO_NUMBER_AFTER}${YEAR_AFTER}`,
    (groups, { match }) => day({ ...groups, day: groups.day ?? groups.ordinal }, / ending/i.test(match)),
    A_MONTH,
  ),
  rule(
    `${NO_NUMBER_BEFORE}${WEEK}(?:${ANY_WEEKDAY},? )?(?:the )?(?<day>\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})(?:, \\d{1,2})?${LAST_DAY}(?: of | ?~ ?| )(?<month>${MONTH})${YEAR_AFTER}`,
    (groups, { match }) => day(groups, / ending/i.test(match)),
    A_MONTH,
  ),
  rule(
    '(?<![\\d/.-])(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)',
    (g) => numeric(g.year, g.month, g.day),
    /\d-\d/,
  ),
  rule(
    '(?<![\\d/.-])(?<a>\\d{1,2})(?<sep>[/.])(?<b>\\d{1,2})\\k<sep>(?<year>(?:19|20)\\d\\d)(?![/.-]?\\d)',
    (g) => {
      const [a, b] = [Number(g.a), Number(g.b)];
      // 6/7/2025 is June in New York and July in London: only what has one reading is read.
      if (a <= 12 && b <= 12 && a !== b) return null;
      return a > 12 ? numeric(g.year, g.b, g.a) : numeric(g.year, g.a, g.b);
    },
    /\d[/.]\d/,
  ),
  rule(
    '(?:on )?the (?<day>\\d{1,2}(?:st|nd|rd|th)|\\p{L}{3,6}teenth|twentieth|twenty~\\p{L}{5,7})(?: of (?<which>last|this|next|the) month)?',
    (groups, { before, match, after }) => {
      const date = dayIn(groups.day);
      if (date < 1 || date > 31) return null;
      if (groups.which !== undefined) return { kind: 'day-of-month', day: date, months: shiftIn(groups.which) };
      const led = /^on/i.test(match) || /\b(?:of|by|until|since|from|before|after|around)\s$/i.test(before);
      return !led || !CLAUSE_AFTER.test(after) ? null : { kind: 'day-of-month', day: date };
    },
    /\d(?:st|nd|rd|th)|teenth|twent/i,
  ),
  // "Thursday the 19th": the number says more than the weekday.
  rule(
    `${ANY_WEEKDAY},? (?:the )?(?<day>\\d{1,2}(?:st|nd|rd|th)?)${NO_NUMBER_AFTER}`,
    ({ day: date }, { match, after }) => {
      const plain = /\d$/.test(match) && !/^(?:$|[.,;)])/.test(after);
      const found = dayIn(date);
      return found < 1 || found > 31 || plain || /^\s(?:century|floor)/i.test(after)
        ? null
        : { kind: 'day-of-month', day: found };
    },
    /sun|mon|tue|wed|thu|fri|sat/i,
  ),
];

function numeric(year: string | undefined, month: string | undefined, date: string | undefined): Expression | null {
  const [m, d] = [Number(month), Number(date)];
  if (m < 1 || m > 12 || !dayExists(m, d)) return null;
  return { kind: 'day', month: m, day: d, year: { given: Number(year) } };
}

const MONTHS: DateRule[] = [
  rule(
    `(?<part>${PART})?(?:(?<which>${POINTING}) )?(?<month>${MONTH})(?! ?\\d{1,2}(?!\\d))${YEAR_AFTER}`,
    (groups, around) => {
      const { part, which, month = '', year, yearWord } = groups;
      const cued = part !== undefined || which !== undefined || yearWord !== undefined;
      if (!(cued ? isMonthAfterCue(month, around) : isMonth(month, year !== undefined, around))) return null;
      return {
        kind: 'month',
        month: monthIn(month),
        window: windowIn(part),
        which: whichIn(which),
        // "the previous May": before what is told, not before the page.
        year: /\bthe (?:previous|preceding)\s$/i.test(around.before) ? 'unknown' : yearFrom(groups),
      };
    },
    A_MONTH,
  ),
  rule(
    `(?<part>${PART})(?<which>last|this|next|the current|the) (?<unit>month|year)`,
    (groups) => {
      // "Early the month" is nothing; "the end of the month" is this one.
      if (/^the$/i.test(groups.which ?? '') && !/ of $/i.test(groups.part ?? '')) return null;
      const { unit } = unitIn(groups.unit ?? '');
      return { kind: 'shift', unit, by: shiftIn(groups.which), window: windowIn(groups.part) };
    },
    /month|year/i,
  ),
  rule(
    "(?:the )?(?:month|year)(?:~| |['’]s )end(?! of)",
    (_, { match }) => ({ kind: 'shift', unit: /month/i.test(match) ? 'month' : 'year', by: 0, window: 'late' }),
    /month|year/i,
  ),
];

const YEARS: DateRule[] = [
  rule(
    `(?<part>${PART})(?:the year )?(?<year>${YEAR})`,
    ({ part, year }, { after }) =>
      isCounted(after) ? null : { kind: 'year', year: Number(year), window: windowIn(part) },
    A_YEAR,
  ),
  rule(
    `Q(?<quarter>[1-4])(?: of)? (?<year>${YEAR})`,
    ({ quarter, year }) => ({
      kind: 'year',
      year: Number(year),
      window: `quarter-${Number(quarter) as 1 | 2 | 3 | 4}`,
    }),
    /q[1-4]/i,
  ),
  rule(
    `${NO_NUMBER_BEFORE}(?<year>(?:19|20)\\d\\d)(?: ?~ ?| to | through | until | and )(?<last>(?:19|20)\\d\\d|(?<=~)\\d\\d)(?![\\d%/-]|[.,]\\d)`.replace(
      '(?<=~)',
      '(?<=[-–])',
    ),
    ({ year = '', last = '' }, { before, match, after }) => {
      const end = Number(last.length === 2 ? year.slice(0, 2) + last : last);
      if (end <= Number(year) || isCounted(after) || /[$€£#]\s?$/.test(before)) return null;
      const worded = /[a-z]/i.test(match);
      const opened = /and/i.test(match)
        ? /\bbetween\s$/i
        : /\b(?:from|between|in|of|for|during|through)\s(?:the\s)?$|\($/i;
      return worded && !opened.test(before) ? null : { kind: 'year', year: Number(year), lastYear: end };
    },
    A_YEAR,
  ),
  rule(
    `(?<year>(?:19|20)\\d\\d)`,
    ({ year }, around) => (isYear(around) ? { kind: 'year', year: Number(year) } : null),
    A_YEAR,
  ),
  rule(
    `(?:${PART})?(?:the )?(?<decade>(?:19|20)\\d0)[’']?s`,
    ({ decade }) => ({ kind: 'decade', year: Number(decade) }),
    /\d0[’']?s/i,
  ),
  rule(
    "the (?:[’'‘](?<short>[2-9]0)[’']?s|(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))",
    (g) => {
      const words = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
      const tens = g.short === undefined ? (words.indexOf((g.word ?? '').toLowerCase()) + 2) * 10 : Number(g.short);
      return { kind: 'decade', year: 1900 + tens };
    },
    /\d0[’']?s|ties/i,
  ),
];

/** How English writes dates. Where matches overlap the longer one stands, so the order of the rules does not matter. */
export const EN_DATES: DateGrammar = {
  hint: new RegExp(
    String.raw`\d|${A_MONTH.source}|day\b|\b(?:tonight|tomorrow|morning|afternoon|evening|night|weekend|weeks?|fortnights?|months?|years?|decades?|ago|recently|lately|spring|summer|autumn|fall|winter|the [a-z\u00c0-\u024f]+(?:teenth|tieth))\b|ties\b`,
    'i',
  ),
  rules: [...DAYS, ...MONTHS, ...YEARS, ...RELATIVE],
  range: /^\s?(?:[-–]|\b(?:to|through|until|till)\b)\s?(?:the\s)?$/i,
  and: /^\s(?:and)\s$/i,
  between: /\bbetween\s(?:the\s)?$/i,
  list: /^(?:,\s?(?:and\s|or\s)?|\s(?:and|or)\s(?:in\s|on\s)?)$/i,
  bound: boundOf,
  future: isFuture,
};
