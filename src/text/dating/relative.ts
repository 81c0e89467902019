import {
  addDays,
  addMonths,
  type Day,
  dayAt,
  dayOf,
  type Interval,
  monthOf,
  monthsFrom,
  weekAround,
  weekdayOf,
  yearOf,
} from './calendar';
import type { Which } from './expression';
import type { Unit } from './reading';
import { type WindowName, windowOfMonth, windowOfYear } from './window';

/** The whole unit that lies `by` units from the page's date, or a window of it. */
export function shiftBy(published: Day, unit: Unit, by: number, window: WindowName | undefined): Interval {
  switch (unit) {
    case 'day': {
      const day = addDays(published, by);
      return { from: day, to: day };
    }
    case 'week':
      return weekAround(addDays(published, by * 7));
    case 'month': {
      const first = dayAt(yearOf(published), monthOf(published) + by, 1);
      return windowOfMonth(yearOf(first), monthOf(first), window);
    }
    case 'year':
      return windowOfYear(yearOf(published) + by, window);
  }
}

function earliest(a: Day, b: Day): Day {
  return a.localeCompare(b) < 0 ? a : b;
}

function latest(a: Day, b: Day): Day {
  return a.localeCompare(b) > 0 ? a : b;
}

/** "Three weeks ago": around the day so far away, and the looser the farther. */
export function looseShift(published: Day, unit: Unit, by: number): Interval {
  const count = Math.abs(by);
  const around = (day: Day, margin: number): Interval => ({ from: addDays(day, -margin), to: addDays(day, margin) });
  switch (unit) {
    case 'day':
      return around(addDays(published, by), count < 7 ? 0 : 3);
    case 'week':
      return around(addDays(published, Math.round(by * 7)), Math.round(3 + count));
    case 'month': {
      const days = Math.round((by - Math.trunc(by)) * 30);
      return around(addDays(addMonths(published, Math.trunc(by)), days), Math.round(15 + 3 * (count - 1)));
    }
    case 'year': {
      const near = around(addMonths(published, Math.round(by * 12)), 183);
      if (!Number.isInteger(by)) return near;
      // "A year ago" said in July is a November of last year as well.
      const calendar = monthsFrom(yearOf(published) + by, 1, 12);
      return {
        from: earliest(near.from, calendar.from),
        to: latest(near.to, calendar.to),
      };
    }
  }
}

/** The part of the current unit before, or after, the page's date. */
export function withinUnit(published: Day, unit: Unit, side: 'earlier' | 'later'): Interval {
  const whole = shiftBy(published, unit, 0, undefined);
  return side === 'earlier' ? { from: whole.from, to: published } : { from: published, to: whole.to };
}

/** From the page's date back, or on, by a number of units. */
export function stretch(published: Day, unit: Unit, by: number): Interval {
  const end = unit === 'day' ? addDays(published, by) : unit === 'week' ? addDays(published, by * 7) : null;
  const other = end ?? addMonths(published, unit === 'year' ? by * 12 : by);
  return by < 0 ? { from: other, to: published } : { from: published, to: other };
}

/** "Thursday" is the most recent one, the page's own day included. */
export function weekdayNear(
  published: Day,
  weekday: number,
  which: Which | undefined,
  weeks: number | undefined,
  future: boolean,
): Day {
  if (weeks !== undefined) return addDays(weekAround(addDays(published, weeks * 7)).from, (weekday + 6) % 7);
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const on = (7 - back) % 7;
  if (which === 'last' || which === 'past') return addDays(published, -(back || 7));
  if (which === 'next') return addDays(published, on || 7);
  if (which === 'this') return addDays(published, on < back || future ? on : -back);
  return addDays(published, future ? on : -back);
}

/** Saturday and Sunday, `weeks` from the page's own week; on a weekend "last weekend" is the one before. */
export function weekend(published: Day, weeks: number): Interval {
  const saturday = addDays(weekAround(addDays(published, weeks * 7)).from, 5);
  return { from: saturday, to: addDays(saturday, 1) };
}

/** "The 19th": the most recent one, or the next where the clause speaks of what is to come. */
export function dayOfMonthNear(published: Day, day: number, months: number | undefined, future: boolean): Day | null {
  const past = dayOf(published) >= day;
  const shift = months ?? (future ? (past && dayOf(published) !== day ? 1 : 0) : past ? 0 : -1);
  const found = dayAt(yearOf(published), monthOf(published) + shift, day);
  return dayOf(found) === day ? found : null;
}
