import search from 'approx-string-match';
import type { LanguageCode } from '../../text/language';
import type { Span } from '../../text/span';
import { isInLikeSentence, LEAST_CONTEXT, TELLING_CONTEXT } from './evidence';
import { occurrences } from './occurrences';
import type { Field, Sought } from './sought';

/** Words that were edited, where they stand. */
export interface Near extends Span {
  /** Characters put in, taken out or replaced. */
  distance: number;
}

/** The most that may have changed, by what of the context is there: a share of the words' length, in code units. */
const MOST_CHANGED = { both: 1 / 3, one: 1 / 5, ever: 64 };
/** A context that is there more often tells nothing. */
const MOST_CONTEXTS = 64;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** More edited places than these are not told apart. */
const MOST_NEAR = 4;
/** What a search of the whole page for a rival may cost: characters times words of 32 bits of the pattern. */
const MOST_WORK = 40_000_000;

/**
 * The places between both sides of the context whose words are the sought ones but for a small change. Null where the
 * context is there too often to tell.
 */
export function betweenContext({ even }: Field, { exact, prefix, suffix }: Sought): Near[] | null {
  const most = mostChanged(exact, MOST_CHANGED.both);
  const starts = ends(even, prefix);
  const stops = begins(even, suffix);
  if (!starts || !stops) return null;
  const found: Near[] = [];
  for (const start of starts) {
    for (const end of stops) {
      if (Math.abs(end - start - exact.length) > most || end <= start) continue;
      const distance = distanceOf(even.slice(start, end), exact, most);
      if (distance !== null) found.push({ start, end, distance });
    }
  }
  return found;
}

/**
 * The places beside one side of the context, in a sentence like theirs, whose words begin and end as the sought ones and
 * differ in between, with no other words on the page that are as near. Null where the context is there too often to tell.
 */
export function besideContext(field: Field, sought: Sought, lang: LanguageCode): Near[] | null {
  const { even } = field;
  const { exact, prefix, suffix } = sought;
  const most = mostChanged(exact, MOST_CHANGED.one);
  const starts = ends(even, prefix);
  const stops = begins(even, suffix);
  if (!starts || !stops) return null;
  const longest = exact.length + most;
  const found = [
    ...starts.flatMap((at) => matches(even, at, Math.min(even.length, at + longest), exact, most, 'start')),
    ...stops.flatMap((at) => matches(even, Math.max(0, at - longest), at, exact, most, 'end')),
  ];
  const alike = found.filter((near) => isInLikeSentence(field, near, sought, lang));
  return alike.length > MOST_NEAR ? null : alike.filter((near) => !hasRival(even, exact, near));
}

function matches(even: string, from: number, to: number, exact: string, most: number, fixed: 'start' | 'end'): Near[] {
  return search(even.slice(from, to), exact, most)
    .map(({ start, end, errors }) => ({ start: from + start, end: from + end, distance: errors }))
    .filter(({ start, end }) => (fixed === 'start' ? start === from : end === to))
    .filter(({ start, end }) => hasSameEnds(even, start, end, exact));
}

/** Do the words begin and end with whole words of the sought ones? Else nobody knows where the edited words end. */
function hasSameEnds(even: string, start: number, end: number, exact: string): boolean {
  const words = even.slice(start, end);
  const isWhole = !LETTER.test(even.charAt(start - 1)) && !LETTER.test(even.charAt(end));
  return isWhole && [/^\S+/, /\S+$/].every((edge) => edge.exec(words)?.[0] === edge.exec(exact)?.[0]);
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

/** Where the context before the words ends; none where it says too little. */
function ends(even: string, prefix: string): number[] | null {
  const telling = prefix.slice(-TELLING_CONTEXT);
  return places(even, telling)?.map((at) => at + telling.length) ?? null;
}

function begins(even: string, suffix: string): number[] | null {
  return places(even, suffix.slice(0, TELLING_CONTEXT));
}

function places(even: string, context: string): number[] | null {
  if (context.trim().length < LEAST_CONTEXT) return [];
  const found: number[] = [];
  for (const at of occurrences(even, context)) if (found.push(at) > MOST_CONTEXTS) return null;
  return found;
}
