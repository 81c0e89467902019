import search from 'approx-string-match';
import type { LanguageCode } from '../../text/language';
import type { Span } from '../../text/span';
import { isConfirmed, isContested, MOST_ALIKE, sidesOf } from './evidence';
import { occurrences } from './occurrences';
import { type Field, type Sought, TELLING_CONTEXT, telling } from './sought';

/** Words that were edited, where they stand. */
export interface Near extends Span {
  /** Characters put in, taken out or replaced. */
  distance: number;
}

/** The most that may have changed, by what of the context is there: a share of the words' length, in code units. */
const MOST_CHANGED = { both: 1 / 3, one: 1 / 5, ever: 64 };
/** More edited places than these are not told apart. */
const MOST_NEAR = 4;
/** What a search of the whole page for a rival may cost: characters times words of 32 bits of the pattern. */
const MOST_WORK = 40_000_000;
/** So much of the words' ends must be as it was; code units, a quarter of shorter words. */
const END = 20;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * The place whose words are the sought ones but for a small change, where the context confirms it and no other place is as
 * near; null where there is none, or nobody can tell.
 */
export function findNear(field: Field, sought: Sought, lang: LanguageCode): Near | null {
  const { even } = field;
  const starts = places(even, telling(sought.before.all.slice(-TELLING_CONTEXT)), 'end');
  const ends = places(even, telling(sought.after.all.slice(0, TELLING_CONTEXT)), 'start');
  if (!starts || !ends) return null;
  const between = betweenContext(even, sought.exact, starts, ends);
  const near = between.length > 0 ? between : besideContext(even, sought.exact, starts, ends);
  if (near.length > MOST_NEAR) return null;
  const found = near.filter((span) => {
    const sides = sidesOf(field, span, sought);
    return isConfirmed(field, span, sides, sought, lang) && !isContested(field, span, sides, sought);
  });
  const [one, ...others] = found;
  if (!one || others.some(({ start, end }) => start !== one.start || end !== one.end)) return null;
  return between.length > 0 || !hasRival(even, sought.exact, one) ? one : null;
}

/** What stands right between both sides of the context. */
function betweenContext(even: string, exact: string, starts: number[], ends: number[]): Near[] {
  const most = mostChanged(exact, MOST_CHANGED.both);
  const found: Near[] = [];
  for (const start of starts) {
    for (const end of ends) {
      if (end <= start || Math.abs(end - start - exact.length) > most) continue;
      const distance = distanceOf(even.slice(start, end), exact, most);
      if (distance !== null) found.push({ start, end, distance });
    }
  }
  return found;
}

/** What stands beside one side of the context, and begins and ends as the sought words do. */
function besideContext(even: string, exact: string, starts: number[], ends: number[]): Near[] {
  const most = mostChanged(exact, MOST_CHANGED.one);
  const longest = exact.length + most;
  return [
    ...starts.flatMap((at) =>
      matches(even, at, Math.min(even.length, at + longest), exact, most).filter(({ start }) => start === at),
    ),
    ...ends.flatMap((at) => matches(even, Math.max(0, at - longest), at, exact, most).filter(({ end }) => end === at)),
  ];
}

function matches(even: string, from: number, to: number, exact: string, most: number): Near[] {
  return search(even.slice(from, to), exact, most)
    .map(({ start, end, errors }) => ({ start: from + start, end: from + end, distance: errors }))
    .filter(({ start, end }) => hasSameEnds(even, start, end, exact));
}

/** Do the words begin and end as the sought ones, with whole words? Else nobody knows where the edited words end. */
function hasSameEnds(even: string, start: number, end: number, exact: string): boolean {
  const words = even.slice(start, end);
  const isWhole = !LETTER.test(even.charAt(start - 1)) && !LETTER.test(even.charAt(end));
  const least = Math.min(END, exact.length >> 2);
  const isSame = words.startsWith(exact.slice(0, least)) && words.endsWith(exact.slice(exact.length - least));
  return isWhole && isSame && [/^\S+/, /(?<!\S)\S+$/].every((edge) => edge.exec(words)?.[0] === edge.exec(exact)?.[0]);
}

/** Are other words of the page as near to the sought ones? Not knowing is yes. */
function hasRival(even: string, exact: string, near: Near): boolean {
  if (even.length * Math.ceil(exact.length / 32) > MOST_WORK) return true;
  return search(even, exact, near.distance).some(({ start, end }) => end <= near.start || start >= near.end);
}

function distanceOf(words: string, exact: string, most: number): number | null {
  const [match] = search(words, exact, most);
  if (!match) return null;
  // What stands around the best match was put in.
  const distance = match.errors + match.start + words.length - match.end;
  return distance <= most ? distance : null;
}

function mostChanged({ length }: string, share: number): number {
  return Math.min(MOST_CHANGED.ever, Math.floor(length * share));
}

/** Where a context begins or ends; null where that is too often to tell anything. */
function places(even: string, context: string, edge: 'start' | 'end'): number[] | null {
  if (context === '') return [];
  const found: number[] = [];
  for (const at of occurrences(even, context)) {
    if (found.push(edge === 'start' ? at : at + context.length) > MOST_ALIKE) return null;
  }
  return found;
}
