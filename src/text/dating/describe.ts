import { dayOf, daysBetween, type Interval, monthOf, yearOf } from './calendar';
import type { DateReading, Unit } from './reading';
import { windowOfMonth, windowOfYear } from './window';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const SEASONS: Record<number, string> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' };

/** A reading in plain English, with what it resolves to: "late April 2025", "19 June 2025", "late in the month before". */
export function describeDate(reading: DateReading): string {
  if (reading.from === null || reading.to === null) return describeUnresolved(reading);
  const interval = { from: reading.from, to: reading.to };
  switch (reading.precision) {
    case 'week':
      return daysBetween(interval.from, interval.to) === 6 ? `the week of ${fullDay(interval.from)}` : days(interval);
    case 'part-of-month':
      return partOfMonth(interval, reading.part);
    case 'season':
      return season(interval);
    case 'part-of-year':
      return partOfYear(interval, reading.part);
    case 'vague':
      return reading.text;
    default:
      return days(interval);
  }
}

function fullDay(day: string): string {
  return `${dayOf(day)} ${monthName(monthOf(day))} ${yearOf(day)}`;
}

/** 1 to 12; empty for any other number. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** An interval as the shortest words that say it whole. */
function days(interval: Interval): string {
  const { from, to } = interval;
  if (from === to) return fullDay(from);
  const sameYear = yearOf(from) === yearOf(to);
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    return sameYear ? `${yearOf(from)}` : `${yearOf(from)} to ${yearOf(to)}`;
  }
  if (dayOf(from) === 1 && to === windowOfMonth(yearOf(to), monthOf(to), undefined).to) return months(interval);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${dayOf(from)}–${fullDay(to)}`;
  return `${sameYear ? `${dayOf(from)} ${monthName(monthOf(from))}` : fullDay(from)} to ${fullDay(to)}`;
}

function months({ from, to }: Interval): string {
  const end = `${monthName(monthOf(to))} ${yearOf(to)}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return end;
  return `${monthName(monthOf(from))}${yearOf(from) === yearOf(to) ? '' : ` ${yearOf(from)}`} to ${end}`;
}

function join(part: string, name: string): string {
  return part === 'mid' ? `mid-${name}` : `${part} ${name}`;
}

function partOfMonth(interval: Interval, part: DateReading['part']): string {
  const { from, to } = interval;
  if (part === null) return days(interval);
  const whole = windowOfMonth(yearOf(from), monthOf(from), part);
  return whole.from === from && whole.to === to ? join(part, months({ from, to })) : days(interval);
}

function partOfYear(interval: Interval, part: DateReading['part']): string {
  const whole = part && windowOfYear(yearOf(interval.from), part);
  if (!part || whole?.from !== interval.from || whole.to !== interval.to) return days(interval);
  return join(part, `${yearOf(interval.from)}`);
}

function season(interval: Interval): string {
  const name = SEASONS[monthOf(interval.from)];
  if (name === undefined) return days(interval);
  const [first, last] = [yearOf(interval.from), yearOf(interval.to)];
  if (last - first > 1) return `${name} ${first + 1}`;
  return first === last ? `${name} ${first}` : `${name} ${first}–${String(last).slice(2)}`;
}

function describeUnresolved(reading: DateReading): string {
  const { month, day, part, offset } = reading;
  if (offset !== undefined) {
    const unit = away(offset.unit, offset.by);
    return part === null ? unit : `${part === 'mid' ? 'in the middle of' : `${part} in`} ${unit}`;
  }
  if (month === null || reading.relative) return reading.text;
  if (day !== null) return `${day} ${monthName(month)}`;
  return part === null ? monthName(month) : join(part, monthName(month));
}

function away(unit: Unit, by: number): string {
  if (by === 0) return unit === 'day' ? 'the day of publication' : `the ${unit} of publication`;
  if (Math.abs(by) === 1) return `the ${unit} ${by < 0 ? 'before' : 'after'}`;
  const count = NUMBERS[Math.abs(by)] ?? String(Math.abs(by));
  return `${count} ${unit}s ${by < 0 ? 'before' : 'after'}`;
}
