import { FURNITURE as EN } from '../text/en/furniture';
import { FURNITURE as ES } from '../text/es/furniture';

/** `YYYY-MM-DD`, or null for a day that the calendar has not. */
function calendarDay(year: string, month: number, day: string): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A date that rolls over ("31 February") is none.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

const MONTH = `((?:${[...EN.months, ...ES.months].join('|')})\\p{Ll}*)\\.?`;
const DAY_FIRST = new RegExp(`(?<!\\p{N})(\\d{1,2})(?:st|nd|rd|th)?(?: de)? ${MONTH}(?: de|,)? (\\d{4})(?!\\d)`, 'iu');
const MONTH_FIRST = new RegExp(`(?<!\\p{L})${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'iu');

function monthNumber(name: string): number {
  const starts = (months: readonly string[]) => months.findIndex((month) => new RegExp(`^${month}`, 'i').test(name));
  return Math.max(starts(EN.months), starts(ES.months)) + 1;
}

/** The first day written out in a line of text ("14 July 2025", "July 14, 2025", "14 de julio de 2025"), or null. */
export function writtenDay(text: string): string | null {
  const line = text.replace(/\s+/g, ' ');
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst?.[1] && dayFirst[2] && dayFirst[3]) {
    return calendarDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  }
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst?.[1] && monthFirst[2] && monthFirst[3]) {
    return calendarDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  }
  return null;
}

/**
 * The calendar day that a date in a page's markup names, in the time zone it is written in: nothing is shifted.
 * ISO 8601 and its looser spellings, RFC 2822, or a day written out; null for anything else.
 */
export function dayOf(text: string | null | undefined): string | null {
  const iso = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(text ?? '');
  if (iso?.[1] && iso[2] && iso[3]) return calendarDay(iso[1], Number(iso[2]), iso[3]);
  return writtenDay(text ?? '');
}
