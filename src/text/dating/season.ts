import { type Day, dayAt, daysInMonth, type Interval } from './calendar';
import type { Season, Which } from './expression';
import { nearest } from './nearest';

const FIRST_MONTH: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** The season of the northern hemisphere that begins in `year`, as meteorologists count it. */
function meteorological(season: Season, year: number): Interval {
  const month = FIRST_MONTH[season];
  return { from: dayAt(year, month, 1), to: dayAt(year, month + 2, 31) };
}

/** Up to the equinox or solstice: a writer may mean either count, and "when in doubt, no flag". */
function astronomicalEnd(interval: Interval): Interval {
  const year = Number(interval.to.slice(0, 4));
  const month = Number(interval.to.slice(5, 7)) + 1;
  return { from: interval.from, to: dayAt(year, month, Math.min(22, daysInMonth(year, month))) };
}

export function seasonOfYear(season: Season, year: number): Interval {
  const end = astronomicalEnd(meteorological(season, year));
  // "The winter of 2024" may have begun in 2023 or in 2024.
  return season === 'winter' ? { from: dayAt(year - 1, 12, 1), to: end.to } : end;
}

export function seasonNear(season: Season, published: Day, which: Which | undefined, future: boolean): Interval | null {
  const at = (year: number): Interval => meteorological(season, year);
  const found = nearest(at, { published, which, future, ahead: 0 });
  return found && astronomicalEnd(found);
}
