import { dayAt, dayOf, daysBetween, type Interval, yearOf } from './calendar';
import type { DatePrecision, DateReading } from './reading';
import { windowOfMonth } from './window';

export type DateVerdict = 'agrees' | 'differs' | 'unknown';

/** An interval and how exact it is meant to be. */
interface Meant extends Interval {
  precision: DatePrecision;
  bound?: 'before' | 'after';
}

/** Either side: a reading, or an interval with the precision that its length tells. */
type Side = Pick<DateReading, 'from' | 'to' | 'precision'> & Partial<DateReading>;

/** Days by which two dates may miss each other and still tell the same: approximation is not contradiction. */
const SLACK: Record<DatePrecision, number> = {
  day: 1,
  week: 3,
  'part-of-month': 2,
  month: 0,
  season: 14,
  'part-of-year': 31,
  year: 0,
  vague: 0,
};

/** Within its month a part is loose: "early June" and 19 June are one account, "early June" and 29 June are not. */
const PART_SLACK = 14;

/**
 * Compares a page's date with an expected one. They agree where one holds the other, where
 * they share days, or where they miss each other by no more than their precision allows. A month without a year is
 * held against the expected month of any year. `unknown`: what is known of either does not suffice to tell.
 */
export function compareDates(page: DateReading, expected: DateReading | Interval): DateVerdict {
  const other: Side = 'precision' in expected ? expected : { ...expected, precision: spread(expected) };
  const years = yearsAround(page, other);
  const ours = meanings(page, years);
  const theirs = meanings(other, years);
  if (ours === null || theirs === null) return 'unknown';
  if (ours.some((a) => theirs.some((b) => agree(a, b)))) return 'agrees';
  // "Last November" on an undated page is never held against it, though its month is known.
  return [page, other].some((side) => side.from === null && side.relative) ? 'unknown' : 'differs';
}

function spread({ from, to }: Interval): DatePrecision {
  const days = daysBetween(from, to) + 1;
  if (days === 1) return 'day';
  if (days <= 7) return 'week';
  if (days < 28) return 'part-of-month';
  return days <= 31 ? 'month' : 'year';
}

/** The years in which a side without one may stand: those of the other side, and one on either end. */
function yearsAround(a: Side, b: Side): number[] {
  const { from, to } = a.from === null ? b : a;
  const first = from === null ? 2023 : yearOf(from);
  const last = to === null ? 2024 : yearOf(to);
  return Array.from({ length: Math.min(last - first, 40) + 3 }, (_, i) => first - 1 + i);
}

/** What a side may mean: itself where it is resolved, else its month in each of the years; null where that is open. */
function meanings(side: Side, years: number[]): Meant[] | null {
  const { from, to, month = null, day = null, part = null, precision, bound } = side;
  if (from !== null && to !== null) return [{ from, to, precision, bound }];
  if (month === null || bound !== undefined) return null;
  const out: Meant[] = [];
  for (const year of years) {
    const on = day === null ? null : dayAt(year, month, day);
    if (on !== null && dayOf(on) !== day) continue;
    const interval = on === null ? windowOfMonth(year, month, part ?? undefined) : { from: on, to: on };
    out.push({ ...interval, precision });
  }
  return out;
}

function agree(a: Meant, b: Meant): boolean {
  if (reaches(a, b) || reaches(b, a)) return true;
  const gap = Math.max(0, daysBetween(a.to, b.from), daysBetween(b.to, a.from));
  if (gap === 0) return true;
  const finest =
    a.precision === 'month' || b.precision === 'month' ? 0 : Math.max(SLACK[a.precision], SLACK[b.precision]);
  if (gap <= finest) return true;
  const parts = a.precision === 'part-of-month' || b.precision === 'part-of-month';
  return parts && gap <= PART_SLACK && sameMonth(a, b);
}

/** "By mid-June" agrees with all that comes before, "after 19 June" with all that follows. */
function reaches(bound: Meant, other: Meant): boolean {
  if (bound.bound === 'before') return other.from <= bound.to;
  return bound.bound === 'after' && other.to >= bound.from;
}

function sameMonth(a: Interval, b: Interval): boolean {
  return a.from.slice(0, 7) <= b.to.slice(0, 7) && b.from.slice(0, 7) <= a.to.slice(0, 7);
}
