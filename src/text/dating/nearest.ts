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
  const all: Interval[] = [];
  const year = yearOf(published);
  for (let y = year - 9; y <= year + 9; y++) {
    const occurrence = at(y);
    if (occurrence !== null) all.push(occurrence);
  }
  const latest = (test: (i: Interval) => boolean): Interval | null => all.findLast(test) ?? null;
  const first = (test: (i: Interval) => boolean): Interval | null => all.find(test) ?? null;
  switch (which) {
    case 'last':
      return latest((i) => i.to < published);
    case 'next':
      return first((i) => i.from > published);
    case 'past':
      return latest((i) => i.from <= published);
    case 'this':
      return closest(all, published);
    default:
      return future ? first((i) => i.to >= published) : latest((i) => i.from <= addDays(published, ahead));
  }
}

function closest(all: Interval[], published: Day): Interval | null {
  const distance = (i: Interval): number => Math.max(0, daysBetween(published, i.from), daysBetween(i.to, published));
  return all.reduce<Interval | null>((best, i) => (best && distance(best) <= distance(i) ? best : i), null);
}
