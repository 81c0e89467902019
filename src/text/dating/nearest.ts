import { addDays, type Day, daysBetween, type Interval, yearOf } from './calendar';
import type { Which } from './expression';

/** What a date without a year is chosen by. */
export interface Choice {
  published: Day;
  which: Which | undefined;
  /** The clause speaks of what is to come. */
  future: boolean;
  /** Without any sign, how many days after the page's date it may begin: "on 2 July" on 28 June is not a year old. */
  ahead: number;
}

/**
 * The occurrence that a date without a year means: the most recent one, unless a pointing word or the clause says
 * otherwise. `at` gives a year's occurrence, null where the year has none (29 February).
 */
export function nearest(at: (year: number) => Interval | null, choice: Choice): Interval | null {
  const { published, which, future, ahead } = choice;
  const year = yearOf(published);
  // An occurrence begins or ends near the turn of a year at most: one year beyond the page's is enough.
  const latest = (test: (i: Interval) => boolean) => firstOf(at, year + 1, year - REACH, test);
  const first = (test: (i: Interval) => boolean) => firstOf(at, year - 1, year + REACH, test);
  switch (which) {
    case 'last':
      return latest((i) => i.to < published);
    case 'next':
      return first((i) => i.from > published);
    case 'past':
      return latest((i) => i.from <= published);
    case 'this':
      return closest(at, published);
    default:
      return future ? first((i) => i.to >= published) : latest((i) => i.from <= addDays(published, ahead));
  }
}

/** How many years away an occurrence may be: 29 February can be missing for eight. */
const REACH = 9;

/** The first occurrence to pass, from year to year in either direction. */
function firstOf(
  at: (year: number) => Interval | null,
  from: number,
  to: number,
  test: (i: Interval) => boolean,
): Interval | null {
  const step = from <= to ? 1 : -1;
  for (let year = from; year !== to + step; year += step) {
    const occurrence = at(year);
    if (occurrence !== null && test(occurrence)) return occurrence;
  }
  return null;
}

function closest(at: (year: number) => Interval | null, published: Day): Interval | null {
  const distance = (i: Interval): number => Math.max(0, daysBetween(published, i.from), daysBetween(i.to, published));
  let best: Interval | null = null;
  for (let year = yearOf(published) - REACH; year <= yearOf(published) + REACH; year++) {
    const occurrence = at(year);
    if (occurrence && (!best || distance(occurrence) < distance(best))) best = occurrence;
  }
  return best;
}
