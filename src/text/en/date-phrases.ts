import type { DatePhrases, Moment } from '../dating/phrases';
import type { Part } from '../dating/reading';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const IN: Record<Part, string> = { early: 'early in', mid: 'in the middle of', late: 'late in' };

function date({ year, month, day }: Moment): string {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

export const PHRASES: DatePhrases = {
  date,
  on: date,
  between(first, last) {
    if (first.year !== last.year) return `${date(first)} to ${date(last)}`;
    const { day, month } = first;
    if (day !== undefined && month === last.month) return `${day}–${date(last)}`;
    return `${date({ ...first, year: undefined })} to ${date(last)}`;
  },
  week: (first) => `the week of ${date(first)}`,
  part: (part, whole) => (part === 'mid' ? `mid-${date(whole)}` : `${part} ${date(whole)}`),
  season: (season, first, last) => `${season} ${first}${last === first ? '' : `–${String(last).slice(2)}`}`,
  away(unit, by, part) {
    const count = Math.abs(by);
    const side = by < 0 ? 'before' : 'after';
    const many = `${NUMBERS[count] ?? count} ${unit}s ${side}`;
    const when = by === 0 ? `the ${unit} of publication` : count === 1 ? `the ${unit} ${side}` : many;
    return part === null ? when : `${IN[part]} ${when}`;
  },
};
