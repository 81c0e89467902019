import { PHRASES as EN } from '../en/date-phrases';
import { PHRASES as ES } from '../es/date-phrases';
import type { LanguageCode } from '../language';
import { type Day, dayOf, daysBetween, type Interval, monthOf, yearOf } from './calendar';
import type { Season } from './expression';
import type { DatePhrases, Moment } from './phrases';
import type { DateReading } from './reading';
import { windowOfMonth, windowOfYear } from './window';

const PHRASES: Record<LanguageCode, DatePhrases> = { en: EN, es: ES };
const SEASONS: Record<number, Season> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' };

/**
 * What a reading resolves to, in plain words that answer "when?": "late April 2025", "19 June 2025", "late in the month
 * before"; in Spanish with the preposition or article that it wants, "a finales de abril de 2025", "el 19 de junio de
 * 2025". The reading's own text where nothing better is known.
 */
export function describeDate(reading: DateReading, lang: LanguageCode): string {
  const phrases = PHRASES[lang];
  if (reading.from === null || reading.to === null) return describeUnresolved(reading, phrases);
  const interval = { from: reading.from, to: reading.to };
  switch (reading.precision) {
    case 'week':
      return daysBetween(interval.from, interval.to) === 6
        ? phrases.week(dayMoment(interval.from))
        : days(interval, phrases);
    case 'part-of-month':
      return partOfMonth(interval, reading.part, phrases);
    case 'season':
      return season(interval, phrases);
    case 'part-of-year':
      return partOfYear(interval, reading.part, phrases);
    case 'vague':
      return reading.text;
    default:
      return days(interval, phrases);
  }
}

/** A date `YYYY-MM-DD` as it stands by itself: `19 June 2025`; what is no date stays as it is. */
export function dayText(value: string, lang: LanguageCode): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  const isDate = year !== undefined && Number(month) >= 1 && Number(month) <= 12;
  return isDate ? PHRASES[lang].date({ year: Number(year), month: Number(month), day: Number(day) }) : value;
}

/** A reading that is a day, a month or a year, as it stands by itself; null for any other. */
export function dateText({ from, to, precision }: DateReading, lang: LanguageCode): string | null {
  if (from === null || to === null) return null;
  const moment = momentOf({ from, to });
  return moment && ['day', 'month', 'year'].includes(precision) ? PHRASES[lang].date(moment) : null;
}

function dayMoment(day: Day): Moment {
  return { year: yearOf(day), month: monthOf(day), day: dayOf(day) };
}

function monthMoment(day: Day): Moment {
  return { year: yearOf(day), month: monthOf(day) };
}

/** The first and the last moment of an interval, as coarse as says it whole. */
function endsOf({ from, to }: Interval): [Moment, Moment] {
  if (from === to) return [dayMoment(from), dayMoment(to)];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return [{ year: yearOf(from) }, { year: yearOf(to) }];
  const isMonths = dayOf(from) === 1 && to === windowOfMonth(yearOf(to), monthOf(to), undefined).to;
  const moment = isMonths ? monthMoment : dayMoment;
  return [moment(from), moment(to)];
}

/** The one day, month or year that an interval is; null for any other. */
function momentOf(interval: Interval): Moment | null {
  const [first, last] = endsOf(interval);
  return first.year === last.year && first.month === last.month && first.day === last.day ? first : null;
}

/** An interval as the shortest words that say it whole. */
function days(interval: Interval, phrases: DatePhrases): string {
  const moment = momentOf(interval);
  return moment ? phrases.on(moment) : phrases.between(...endsOf(interval));
}

function partOfMonth(interval: Interval, part: DateReading['part'], phrases: DatePhrases): string {
  const { from, to } = interval;
  if (part === null) return days(interval, phrases);
  const whole = windowOfMonth(yearOf(from), monthOf(from), part);
  return whole.from === from && whole.to === to ? phrases.part(part, monthMoment(from)) : days(interval, phrases);
}

function partOfYear(interval: Interval, part: DateReading['part'], phrases: DatePhrases): string {
  const year = yearOf(interval.from);
  const whole = part && windowOfYear(year, part);
  if (!part || whole?.from !== interval.from || whole.to !== interval.to) return days(interval, phrases);
  return phrases.part(part, { year });
}

function season(interval: Interval, phrases: DatePhrases): string {
  const name = SEASONS[monthOf(interval.from)];
  if (name === undefined) return days(interval, phrases);
  const [first, last] = [yearOf(interval.from), yearOf(interval.to)];
  return last - first > 1 ? phrases.season(name, first + 1, first + 1) : phrases.season(name, first, last);
}

function describeUnresolved(reading: DateReading, phrases: DatePhrases): string {
  const { month, day, part, offset } = reading;
  if (offset !== undefined) return phrases.away(offset.unit, offset.by, part);
  if (month === null || reading.relative) return reading.text;
  if (day !== null) return phrases.on({ month, day });
  return part === null ? phrases.on({ month }) : phrases.part(part, { month });
}
