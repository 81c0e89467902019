import { dayAt, daysBetween, type Interval, monthOf, yearOf } from '../../text/dating/calendar';

/** A stretch of time that is drawn to scale; between two the axis is broken. Shares of the axis, 0 to 1. */
export interface AxisPart extends Interval {
  start: number;
  end: number;
}

/** Emptier stretches than this are left out. Days. */
const LONGEST_GAP = 120;
/** A short stretch takes as much room as this many days, so that a single day has a place. */
const SHORTEST = 75;
/** The room that a break takes, as a share of the axis. */
const BREAK = 0.05;

/** A time axis that has room for the intervals and leaves out the long stretches between them: whole months, in order. */
export function axisOf(intervals: readonly Interval[]): AxisPart[] {
  const parts: Interval[] = [];
  for (const { from, to } of [...intervals].sort((a, b) => a.from.localeCompare(b.from))) {
    const whole = { from: dayAt(yearOf(from), monthOf(from), 1), to: dayAt(yearOf(to), monthOf(to), 31) };
    const last = parts.at(-1);
    if (last && daysBetween(last.to, whole.from) <= LONGEST_GAP) last.to = last.to > whole.to ? last.to : whole.to;
    else parts.push(whole);
  }
  const weights = parts.map(({ from, to }) => Math.max(SHORTEST, daysBetween(from, to) + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const room = 1 - BREAK * (parts.length - 1);
  let at = 0;
  return parts.map((part, index) => {
    const start = at;
    const end = start + (room * (weights[index] ?? 0)) / total;
    at = end + BREAK;
    return { ...part, start, end };
  });
}

/** Where an interval lies on the axis, as shares of its length; null for one that the axis was not made for. */
export function placeOn(axis: readonly AxisPart[], { from, to }: Interval): { start: number; end: number } | null {
  const part = axis.find((candidate) => candidate.from <= from && to <= candidate.to);
  if (!part) return null;
  const days = daysBetween(part.from, part.to) + 1;
  const share = (day: number) => part.start + ((part.end - part.start) * day) / days;
  return { start: share(daysBetween(part.from, from)), end: share(daysBetween(part.from, to) + 1) };
}
