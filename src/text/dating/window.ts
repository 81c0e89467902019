import { addDays, dayAt, daysInMonth, type Interval, monthsFrom } from './calendar';
import type { Part } from './reading';

/** A named stretch of a month or of a year. */
export type WindowName =
  | Part
  | 'early-to-mid'
  | 'mid-to-late'
  | 'first-half'
  | 'second-half'
  | 'week-1'
  | 'week-2'
  | 'week-3'
  | 'week-4'
  | 'last-week'
  | 'quarter-1'
  | 'quarter-2'
  | 'quarter-3'
  | 'quarter-4';

interface Shape {
  /** First and last day of the month; 31 stands for its end. */
  days: [number, number];
  /** First and last month of the year. */
  months: [number, number];
  part: Part | null;
}

/** Early is 1–10, mid 11–20, late 21–end of a month, and a third of a year each. */
const SHAPES: Record<WindowName, Shape> = {
  early: { days: [1, 10], months: [1, 4], part: 'early' },
  mid: { days: [11, 20], months: [5, 8], part: 'mid' },
  late: { days: [21, 31], months: [9, 12], part: 'late' },
  'early-to-mid': { days: [1, 20], months: [1, 8], part: null },
  'mid-to-late': { days: [11, 31], months: [5, 12], part: null },
  'first-half': { days: [1, 15], months: [1, 6], part: 'early' },
  'second-half': { days: [16, 31], months: [7, 12], part: 'late' },
  'week-1': { days: [1, 7], months: [1, 1], part: 'early' },
  'week-2': { days: [8, 14], months: [1, 1], part: 'mid' },
  'week-3': { days: [15, 21], months: [1, 1], part: 'mid' },
  'week-4': { days: [22, 28], months: [1, 1], part: 'late' },
  'last-week': { days: [25, 31], months: [12, 12], part: 'late' },
  'quarter-1': { days: [1, 8], months: [1, 3], part: 'early' },
  'quarter-2': { days: [9, 15], months: [4, 6], part: 'mid' },
  'quarter-3': { days: [16, 23], months: [7, 9], part: 'mid' },
  'quarter-4': { days: [24, 31], months: [10, 12], part: 'late' },
};

export function partOf(window: WindowName | undefined): Part | null {
  return window === undefined ? null : SHAPES[window].part;
}

export function windowOfMonth(year: number, month: number, window: WindowName | undefined): Interval {
  const whole = monthsFrom(year, month);
  if (window === undefined) return whole;
  if (window === 'last-week') return { from: addDays(whole.to, -6), to: whole.to };
  const [first, last] = SHAPES[window].days;
  return { from: dayAt(year, month, first), to: dayAt(year, month, last) };
}

export function windowOfYear(year: number, window: WindowName | undefined): Interval {
  if (window === undefined) return monthsFrom(year, 1, 12);
  const [first, last] = SHAPES[window].months;
  return monthsFrom(year, first, last - first + 1);
}

/** Can the month have such a day in any year? */
export function dayExists(month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(2000, month);
}
