import type { Groups, Season, Which, YearReference } from '../dating/expression';
import type { Unit } from '../dating/reading';
import type { WindowName } from '../dating/window';
import { lookUp, numberIn, YEAR } from '../dating/words';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

/** Sources of patterns in the notation of `rule`: a space is white space, `~` a hyphen or dash. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\\.|(?!\\w)))';
export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
export const ANY_WEEKDAY = `(?:${WEEKDAY}|(?:Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\.?)`;
export const ORDINAL = `(?:${ORDINALS.slice(1).toReversed().join('|')})`;
export const COUNT = `(?:\\d{1,3}|${CARDINALS.slice(1).toReversed().join('|')})`;
export const UNIT = '(?:days?|weeks?|fortnights?|months?|years?|decades?)';
export const SEASON = '(?:spring|summer|autumn|fall|winter)';

/** What is counted: a number before one of these is no year and no day. */
export const COUNTED =
  "(?:%|percent|per cent|(?:tonne|ton|kilo|kilogram|kilogramme|kilometre|kilometer|metre|meter|mile|acre|hectare|litre|liter|gallon|barrel|watt|kilowatt|megawatt|volt|degree|dollar|euro|pound|peso|sole|cent|point|vote|seat|person|passenger|worker|employee|job|soldier|troop|resident|inhabitant|student|home|house|car|train|wagon|carriage|locomotive|vehicle|unit|hour|minute|second|day|week|month|year|time|case|death|word|page|share|ship|container|voter|protester|family|copy)s?|people|men|women|children|families|copies|feet|inches|yuan|yen|kg|km|mph|mw|gw|kw|a\\.?m|p\\.?m|o’clock|o'clock|million|billion|trillion|thousand|hundred)(?!\\p{L})";

export const PART =
  '(?:(?:the )?(?:very )?(?:early(?: |~)to(?: |~)mid|mid(?: |~)to(?: |~)late|early|mid|late|end(?=~))(?:~| (?:in |on in )?)|(?:the )?(?:very )?(?:(?:beginning|start|outset|middle|end|close|tail(?: |~)end)|(?:early|first|opening|initial|last|final|closing|latter|dying|middle)(?: few| two| three| couple of| 2| 3)? (?:days?|part|weeks?|weekend)|(?:first|second|third|fourth|last|final) week|(?:first|second|last|latter) half|(?:first|second|third|fourth|last|final) quarter) of )';

const PARTS: readonly (readonly [RegExp, WindowName])[] = [
  [/early.to.mid/, 'early-to-mid'],
  [/mid.to.late/, 'mid-to-late'],
  [/first half/, 'first-half'],
  [/(?:second|last|latter) half/, 'second-half'],
  [/first quarter/, 'quarter-1'],
  [/second quarter/, 'quarter-2'],
  [/third quarter/, 'quarter-3'],
  [/(?:fourth|last|final) quarter/, 'quarter-4'],
  [/(?:first|opening|initial) week\b/, 'week-1'],
  [/second week\b/, 'week-2'],
  [/third week\b/, 'week-3'],
  [/fourth week\b/, 'week-4'],
  [/(?:last|final|closing) week\b/, 'last-week'],
  [/(?:two|2|couple of) weeks/, 'second-half'],
  [/early|beginning|start|outset|first|opening|initial/, 'early'],
  [/mid/, 'mid'],
  [/late|end|close|last|final|closing|latter|dying/, 'late'],
];

export function windowIn(word: string | undefined): WindowName | undefined {
  if (word !== undefined && /(?:first|opening) (?:two|2|couple of) weeks/i.test(word)) return 'first-half';
  return lookUp(PARTS, word);
}

/** 1..12; 0 for a word that is no month. */
export function monthIn(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
}

/** 0 is Sunday. */
export function weekdayIn(word: string | undefined): number {
  return WEEKDAYS.indexOf((word ?? '').slice(0, 3).toLowerCase());
}

/** A day of the month: "19", "19th", "nineteenth". */
export function dayIn(word: string | undefined): number {
  return word === undefined ? 0 : (numberIn(ORDINALS, word) ?? 0);
}

/** "two", "2", "a", "a couple of", "half a". */
export function countIn(word: string | undefined): number | null {
  if (word === undefined || /^(?:an?|the)$/i.test(word)) return 1;
  if (/^half/i.test(word)) return 0.5;
  if (/couple/i.test(word)) return 2;
  return numberIn(CARDINALS, word);
}

/** A unit, and how many of it the word stands for: a fortnight is two weeks. */
export function unitIn(word: string): { unit: Unit; times: number } {
  const lower = word.toLowerCase();
  if (lower.startsWith('fortnight')) return { unit: 'week', times: 2 };
  if (lower.startsWith('decade')) return { unit: 'year', times: 10 };
  const unit = (['day', 'week', 'month', 'year'] as const).find((u) => lower.startsWith(u));
  return { unit: unit ?? 'day', times: 1 };
}

export function seasonIn(word: string | undefined): Season {
  const lower = (word ?? '').toLowerCase();
  return lower === 'fall'
    ? 'autumn'
    : ((['spring', 'summer', 'autumn', 'winter'] as const).find((s) => s === lower) ?? 'winter');
}

const WHICH: readonly (readonly [RegExp, Which])[] = [
  [/past/, 'past'],
  [/last|previous/, 'last'],
  [/next|coming/, 'next'],
  [/this|current/, 'this'],
];

export function whichIn(word: string | undefined): Which | undefined {
  return lookUp(WHICH, word);
}

/** How many units a pointing word shifts by. */
export function shiftIn(word: string | undefined): number {
  const which = whichIn(word);
  return which === 'last' || which === 'past' ? -1 : which === 'next' ? 1 : 0;
}

export const POINTING = '(?:last|next|this past|this coming|the coming|this)';
/** " 2025", ", 2025", " of 2025", " of last year", " of that year" */
export const YEAR_AFTER = `(?:(?:,? (?:of )?| in )(?<year>${YEAR}(?! ${COUNTED}))|,? (?:of )?(?<yearWord>last|this|next|that|the same|the following|the previous) year)?`;
/** "the week of", "the weekend of" before a day */
export const WEEK = '(?:(?:the )?(?<week>week|weekend) (?:of|from|beginning|starting|commencing|ending)(?: on)? )?';
export const DAY = '(?<day>\\d{1,2}(?:st|nd|rd|th)?)';
export const LAST_DAY = '(?:(?: ?(?:~|to|and|or|through|until) ?(?:the )?)(?<lastDay>\\d{1,2}(?:st|nd|rd|th)?))?';
export const NO_NUMBER_BEFORE = '(?<![\\d$€£][.,:/-]?)(?<!\\p{L}-)';
export const NO_NUMBER_AFTER = `(?![.,:/]?\\d| ?${COUNTED})`;

/** What can follow "on the 19th" where the noun is not one of "floor", "century", "anniversary". */
export const CLAUSE_AFTER =
  /^(?:$|\s?[.,;:!?)”"—–]|\s(?:and|when|for|with|by|was|he|she|they|it|after|before|but|in|at|to|as|the|a|from)\s)/i;

/** What the rules need: a unit of time, a month. */
export const A_UNIT = /day|week|fortnight|month|year|decade/i;
export const A_MONTH =
  /\b(?:jan(?:uary|\b)|feb(?:ruary|\b)|mar(?:ch|\b)|apr(?:il|\b)|may(?!or)|jun(?:e|\b)|jul(?:y|\b)|aug(?:ust|\b)|sep(?:tember|t?\b)|oct(?:ober|\b)|nov(?:ember|\b)|dec(?:ember|\b))/i;

/** The year that a date's own words give. */
export function yearFrom({ year, yearWord }: Groups): YearReference {
  if (year !== undefined) return { given: Number(year) };
  if (yearWord === undefined) return null;
  return /^(?:last|this|next)$/i.test(yearWord) ? { shift: shiftIn(yearWord) } : 'unknown';
}
