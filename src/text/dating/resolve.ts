import { addDays, type Day, dayAt, dayOf, daysBetween, type Interval, monthOf, monthsFrom, yearOf } from './calendar';
import type { Expression, YearReference } from './expression';
import { type Choice, nearest } from './nearest';
import type { DatePrecision, DateReading, Unit } from './reading';
import { withYearOf } from './refine';
import { dayOfMonthNear, looseShift, shiftBy, stretch, weekdayNear, weekend, withinUnit } from './relative';
import { seasonNear, seasonOfYear } from './season';
import { partOf, type WindowName, windowOfMonth, windowOfYear } from './window';

/** A reading without its place in the text. */
export type Resolved = Omit<DateReading, 'start' | 'end' | 'text'>;

/** Where an expression stands in time. */
export interface Vantage {
  /** The page's publication date. */
  published: Day | null;
  /** The clause speaks of what is to come. */
  future: boolean;
}

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** Days ahead that a date without a year may begin; a whole month must have begun. */
const AHEAD = { day: 31, part: 31, month: 0 };

/** Resolves an expression against the page's publication date. */
export function resolve(expression: Expression, vantage: Vantage): Resolved {
  const { published, future } = vantage;
  switch (expression.kind) {
    case 'day':
      return resolveDay(expression, vantage);
    case 'month':
      return resolveMonth(expression, vantage);
    case 'season':
      return resolveSeason(expression, vantage);
    case 'range':
      return resolveRange(expression, vantage);
    case 'year': {
      const { year, lastYear = year, window } = expression;
      const interval = lastYear > year ? monthsFrom(year, 1, 12 * (lastYear - year + 1)) : windowOfYear(year, window);
      return reading(interval, window ? 'part-of-year' : 'year', { yearGiven: true, part: partOf(window) });
    }
    case 'decade':
      return reading(monthsFrom(expression.year, 1, 120), 'vague', { yearGiven: true });
    case 'vague':
      return reading(null, expression.precision ?? 'vague', { relative: true });
    case 'day-of-month': {
      const day = known(published, (p) => dayOfMonthNear(p, expression.day, expression.months, future));
      return pointed(known(day, oneDay), 'day', { day: expression.day });
    }
    case 'weekday': {
      const { weekday, which, weeks } = expression;
      const day = known(published, (p) => weekdayNear(p, weekday, which, weeks, future));
      return pointed(known(day, oneDay), 'day');
    }
    case 'weekend':
      return pointed(
        known(published, (p) => weekend(p, expression.weeks)),
        'week',
      );
    case 'shift': {
      const { unit, by, window, loose } = expression;
      const interval = known(published, (p) => (loose ? looseShift(p, unit, by) : shiftBy(p, unit, by, window)));
      const told = { part: partOf(window), offset: { unit, by } };
      return pointed(interval, precisionOf(unit, window, interval), told);
    }
    case 'within': {
      const { unit, side } = expression;
      return pointed(
        known(published, (p) => withinUnit(p, unit, side)),
        unit,
      );
    }
    case 'stretch': {
      const { unit, by } = expression;
      return pointed(
        known(published, (p) => stretch(p, unit, by)),
        unit === 'day' ? 'week' : unit,
      );
    }
  }
}

function known<T, R>(value: T | null, then: (value: T) => R | null): R | null {
  return value === null ? null : then(value);
}

function oneDay(day: Day): Interval {
  return { from: day, to: day };
}

function reading(interval: Interval | null, precision: DatePrecision, facts: Partial<Resolved> = {}): Resolved {
  const { from, to } = interval ?? { from: null, to: null };
  return { from, to, precision, relative: false, yearGiven: false, month: null, part: null, day: null, ...facts };
}

/** A relative reading; its month and day are those that it resolves to. */
function pointed(interval: Interval | null, precision: DatePrecision, facts: Partial<Resolved> = {}): Resolved {
  const found: Partial<Resolved> = {};
  if (interval && interval.from.slice(0, 7) === interval.to.slice(0, 7)) found.month = monthOf(interval.from);
  if (interval && interval.from === interval.to) found.day = dayOf(interval.from);
  return reading(interval, precision, { relative: true, ...found, ...facts });
}

function precisionOf(unit: Unit, window: WindowName | undefined, interval: Interval | null): DatePrecision {
  if (window && unit === 'month') return 'part-of-month';
  if (window && unit === 'year') return 'part-of-year';
  return unit === 'day' && interval && interval.from !== interval.to ? 'week' : unit;
}

function yearIn(year: YearReference, published: Day | null): number | null {
  if (year === null || year === 'unknown') return null;
  if ('given' in year) return year.given;
  return published === null ? null : yearOf(published) + year.shift;
}

function resolveDay(expression: Of<'day'>, { published, future }: Vantage): Resolved {
  const { month, day, lastDay = day, week, which, year } = expression;
  const at = (y: number): Interval | null => {
    const from = dayAt(y, month, day);
    if (dayOf(from) !== day) return null;
    if (week === 'from') return { from, to: addDays(from, 6) };
    if (week === 'to') return { from: addDays(from, -6), to: from };
    if (week === 'around') return { from: addDays(from, -1), to: addDays(from, 1) };
    return { from, to: dayAt(y, month, lastDay) };
  };
  return occurrence(at, expression.year, published, { which, future, ahead: AHEAD.day }, week ? 'week' : 'day', {
    day,
    month,
    ...sign(year, which),
  });
}

function resolveMonth(expression: Of<'month'>, { published, future }: Vantage): Resolved {
  const { month, window, which, year } = expression;
  // "This June" is the June of this year, however far away.
  const reference: YearReference = which === 'this' && year === null ? { shift: 0 } : year;
  const at = (y: number): Interval => windowOfMonth(y, month, window);
  const choice = { which, future, ahead: window ? AHEAD.part : AHEAD.month };
  const facts = { month, part: partOf(window), ...sign(year, which) };
  return occurrence(at, reference, published, choice, window ? 'part-of-month' : 'month', facts);
}

function occurrence(
  at: (year: number) => Interval | null,
  reference: YearReference,
  published: Day | null,
  choice: { which: Of<'month'>['which']; future: boolean; ahead: number },
  precision: DatePrecision,
  facts: Partial<Resolved>,
): Resolved {
  const year = yearIn(reference, published);
  if (year !== null) return reading(at(year), precision, facts);
  if (reference !== null || published === null || isOpen(at, published, choice)) return reading(null, precision, facts);
  return reading(nearest(at, { published, ...choice }), precision, facts);
}

/**
 * "on 12 May" in March, with nothing to tell what is past from what is to come: the one to come is much nearer, so which
 * year is meant stays open.
 */
function isOpen(at: (year: number) => Interval | null, published: Day, choice: Omit<Choice, 'published'>): boolean {
  // A whole month is told of when it has begun.
  if (choice.which !== undefined || choice.future || choice.ahead === AHEAD.month) return false;
  const past = nearest(at, { published, ...choice });
  const next = nearest(at, { published, ...choice, future: true });
  return past !== null && next !== null && daysBetween(published, next.from) * MUCH < daysBetween(past.to, published);
}

/** How many times as near. */
const MUCH = 3;

function sign(year: YearReference, which: Of<'month'>['which']): Pick<Resolved, 'relative' | 'yearGiven'> {
  const shifted = year !== null && year !== 'unknown' && 'shift' in year;
  return {
    relative: shifted || which !== undefined,
    yearGiven: year !== null && year !== 'unknown' && 'given' in year,
  };
}

function resolveSeason(expression: Of<'season'>, { published, future }: Vantage): Resolved {
  const { season, which, year } = expression;
  const facts = sign(year, which);
  const given = yearIn(year, published);
  if (given !== null) return reading(seasonOfYear(season, given), 'season', facts);
  if (year !== null || published === null) return reading(null, 'season', facts);
  return reading(seasonNear(season, published, which, future), 'season', facts);
}

const COARSENESS: DatePrecision[] = [
  'day',
  'week',
  'part-of-month',
  'month',
  'part-of-year',
  'season',
  'year',
  'vague',
];

function resolveRange(range: Of<'range'>, vantage: Vantage): Resolved {
  const last = resolve(withYearOf(range.last, range.first, 'later'), vantage);
  const first = resolve(openedBy(range, last), vantage);
  const ordered = first.from !== null && last.to !== null && first.from <= last.to;
  const precision = COARSENESS.findLast((p) => p === first.precision || p === last.precision) ?? first.precision;
  return reading(ordered ? { from: first.from ?? '', to: last.to ?? '' } : null, precision, {
    relative: first.relative || last.relative,
    yearGiven: [range.first, range.last].some(givesYear),
    month: first.month === last.month ? first.month : null,
    day: first.month === last.month ? first.day : null,
  });
}

/** The range's first end, with the year of the last one where it gives none. */
function openedBy({ first, last }: Of<'range'>, resolved: Resolved): Expression {
  if ((last.kind !== 'day' && last.kind !== 'month') || resolved.from === null) return first;
  return withYearOf(first, { ...last, year: { given: yearOf(resolved.from) } }, 'earlier');
}

function givesYear(expression: Expression): boolean {
  if (expression.kind !== 'day' && expression.kind !== 'month') return expression.kind === 'year';
  return expression.year !== null && expression.year !== 'unknown' && 'given' in expression.year;
}
