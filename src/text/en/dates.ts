import { type DateGrammar, type DateRule, type Expression, type Groups, rule } from '../dating/expression';
import { dayExists } from '../dating/window';
import { A_YEAR, YEAR } from '../dating/words';
import { boundOf, isCounted, isDayMonth, isFuture, isMonth, isMonthAfterCue, isYear } from './date-context';
import {
  A_MONTH,
  A_UNIT,
  ANY_WEEKDAY,
  CLAUSE_AFTER,
  COUNT,
  countIn,
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
  SEASON,
  seasonIn,
  shiftIn,
  UNIT,
  unitIn,
  WEEK,
  WEEKDAY,
  weekdayIn,
  whichIn,
  windowIn,
  YEAR_AFTER,
  yearFrom,
} from './date-words';

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

const RELATIVE: DateRule[] = [
  rule(
    '(?:yesterday|the day before yesterday|last night)',
    (_, { match }) => ({ kind: 'shift', unit: 'day', by: /before/i.test(match) ? -2 : -1 }),
    /yesterday|night/i,
  ),
  rule(
    '(?:today|tonight|this (?:morning|afternoon|evening))',
    (_, { before, match, after }) =>
      (/\p{Lu}[\p{Ll}\p{Lo}]*\s$/u.test(before) && /^T/.test(match)) || /^\s(?:show|program)/i.test(after)
        ? null
        : { kind: 'shift', unit: 'day', by: 0 },
    /today|tonight|morning|afternoon|evening/i,
  ),
  rule(
    '(?:tomorrow|the day after tomorrow)',
    (_, { match }) => ({ kind: 'shift', unit: 'day', by: /after/i.test(match) ? 2 : 1 }),
    /tomorrow/i,
  ),
  rule(
    '(?:(?<side>earlier|later) )?(?:early |late |mid~)?(?<which>last|this past|this coming|this|next|the current) (?<unit>week|month|year)',
    (groups, { before }) => {
      const { unit } = unitIn(groups.unit ?? '');
      const by = shiftIn(groups.which);
      // "The last month" is another rule's.
      if (/\bthe\s$/i.test(before)) return null;
      if (groups.side !== undefined && by === 0)
        return { kind: 'within', unit, side: /^e/i.test(groups.side) ? 'earlier' : 'later' };
      return { kind: 'shift', unit, by };
    },
    /week|month|year/i,
  ),
  rule(
    `(?:over |during |in |for |within )?the (?<which>last|past|previous|next|coming)(?: (?<count>${COUNT}|couple of|few|several|many))? (?<unit>${UNIT})(?! of)`,
    (groups, { match }) => {
      if (/^(?:few|several|many)$/i.test(groups.count ?? '')) return { kind: 'vague' };
      const { unit, times } = unitIn(groups.unit ?? '');
      if (groups.count === undefined) {
        // "The last days" of something counts nothing; "the next day" is told of a story, not of the page.
        if (/s$/i.test(groups.unit ?? '')) return { kind: 'vague' };
        if (!/^(?:last|past)$/i.test(groups.which ?? '') && !/^(?:over|during|within|for)/i.test(match)) return null;
      }
      return { kind: 'stretch', unit, by: shiftIn(groups.which) * times * (countIn(groups.count) ?? 1) };
    },
    A_UNIT,
  ),
  rule(
    `(?<count>an?|${COUNT}|a couple of|half an?) (?<unit>${UNIT})(?<half> and a half)? (?:ago|back)`,
    (groups, { match, before }) => {
      const { unit, times } = unitIn(groups.unit ?? '');
      const count = (countIn(groups.count) ?? 1) * times + (groups.half === undefined ? 0 : 0.5 * times);
      if (/back$/i.test(match) && /\b(?:get|got|set|pay|paid|took|take|win|won)\s$/i.test(before)) return null;
      // Half a year is counted in months.
      if (unit === 'year' && !Number.isInteger(count))
        return { kind: 'shift', unit: 'month', by: -count * 12, loose: true };
      return { kind: 'shift', unit, by: -count, loose: true };
    },
    /ago|back/i,
  ),
  rule(
    `(?:recently|lately|not long ago|some time ago|(?:(?:just )?a few|several|some|many) ${UNIT} ago|${UNIT} ago|in recent (?:days|weeks|months|years))`,
    () => ({ kind: 'vague' }),
    /recent|lately|ago/i,
  ),
  rule(
    '(?:(?:over|at|on) the|(?<which>last|this past|this|next|this coming)) weekend',
    (groups) => ({
      kind: 'weekend',
      weeks:
        /^(?:this|next)/i.test(groups.which ?? '') && !/past/i.test(groups.which ?? '')
          ? /^next/i.test(groups.which ?? '')
            ? 1
            : 0
          : -1,
    }),
    /weekend/i,
  ),
  rule(
    `(?:(?:early|late) )?(?:(?<which>last|this past|next|this coming|this) )?(?<weekday>${WEEKDAY})(?:,? (?:of )?(?<week>last|this|next) week)?(?! ?(?:~|to ~)night)`,
    (groups, { before, after }) => {
      if (
        /\b(?:every|each|any|most|one|an?|another|some|the|first|second|third|fourth|last|next|Good|Black|Ash|Bloody|Super|Cyber|Palm|Easter|Sheffield|Man)\s$/i.test(
          before,
        )
      )
        return null;
      if (/^\s(?:Times|Mirror|Telegraph|Mail|Express|Post|Herald|Tribune|Sun|Night\sLive)\b/.test(after)) return null;
      return {
        kind: 'weekday',
        weekday: weekdayIn(groups.weekday),
        which: whichIn(groups.which),
        weeks: groups.week === undefined ? undefined : shiftIn(groups.week),
      };
    },
    /day/i,
  ),
  rule(
    `(?:${PART})?(?:(?<which>last|this past|this coming|the coming|next|this) |(?<the>in the |the |in )?)(?<season>${SEASON})(?:(?:,? (?:of )?)(?<year>${YEAR})(?:~\\d\\d)?| (?:of )?(?<yearWord>last|this|next) year)?`,
    (groups, { match, before, after }) => {
      const { which, season, year, yearWord, the } = groups;
      const dated = which !== undefined || year !== undefined || yearWord !== undefined;
      if (!dated) {
        if (!/^in/i.test(the ?? '') && !(/^(?:the )?(?:early|late|mid)/i.test(match) && season !== 'fall')) return null;
        if (season === 'fall' && !/^in the/i.test(the ?? '')) return null;
        if (/^ of /.test(after) || /^\s\p{L}*(?:water|s)\b/u.test(after)) return null;
      }
      if (/\b(?:Arab|Prague|Indian)\s$/.test(before)) return null;
      // "Back in the fall", said in September, is last year's.
      const isOver = /\bback\s$/i.test(before);
      return {
        kind: 'season',
        season: seasonIn(season),
        which: isOver ? 'last' : whichIn(which),
        year: yearFrom(groups),
      };
    },
    /spring|summer|autumn|fall|winter/i,
  ),
];

/** How English writes dates. Where matches overlap the longer one stands, so the order of the rules does not matter. */
export const EN_DATES: DateGrammar = {
  hint: /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|day\b|\b(?:tonight|tomorrow|morning|afternoon|evening|night|weekend|weeks?|fortnights?|months?|years?|decades?|ago|recently|lately|spring|summer|autumn|fall|winter|ties|the [a-z\u00c0-\u024f]+(?:teenth|tieth|ties))\b|ties\b/i,
  rules: [...DAYS, ...MONTHS, ...YEARS, ...RELATIVE],
  range: /^\s?(?:[-–]|\b(?:to|through|until|till)\b)\s?(?:the\s)?$/i,
  and: /^\s(?:and)\s$/i,
  between: /\bbetween\s(?:the\s)?$/i,
  list: /^(?:,\s?(?:and\s|or\s)?|\s(?:and|or)\s(?:in\s|on\s)?)$/i,
  bound: boundOf,
  future: isFuture,
};
