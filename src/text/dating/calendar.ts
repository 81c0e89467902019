/** A day of the Gregorian calendar, `YYYY-MM-DD`; compares as a string. All arithmetic is in UTC. */
export type Day = string;

/** Days, both ends included. */
export interface Interval {
  from: Day;
  to: Day;
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS;
}

/** `day` shifted by a whole number of days. */
export function addDays(day: Day, days: number): Day {
  return new Date((dayNumber(day) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `a` to `b`; negative where `b` comes first. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** 1..12 */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function dayOf(day: Day): number {
  return Number(day.slice(8, 10));
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `month` may lie outside 1..12 and is carried into the year; `day` is clamped to the month's last day. */
export function dayAt(year: number, month: number, day: number): Day {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  return new Date(Date.UTC(y, m - 1, Math.min(day, daysInMonth(y, m)))).toISOString().slice(0, 10);
}

/** The same day of the month, `months` later; the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  return dayAt(yearOf(day), monthOf(day) + months, dayOf(day));
}

/** Whole months, from the first day of `month` to the last of the month `count - 1` later. */
export function monthsFrom(year: number, month: number, count = 1): Interval {
  return { from: dayAt(year, month, 1), to: dayAt(year, month + count - 1, 31) };
}

/** Monday to Sunday. */
export function weekAround(day: Day): Interval {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { from: monday, to: addDays(monday, 6) };
}

/** The day of a page's publication date, whatever time follows it; null where it is no date. */
export function parseDay(value: string | null): Day | null {
  const day = value?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  if (day === undefined || Number.isNaN(dayNumber(day))) return null;
  return addDays(day, 0) === day ? day : null;
}
