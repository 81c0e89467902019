import type { LanguageCode } from '../../text/language';
import type { Span } from '../../text/span';
import { isLike, wordsOf } from './likeness';
import { occurrences, sameAfter, sameBefore } from './occurrences';
import { sentencesAround } from './sentence';
import type { Field, Sought } from './sought';

/** So much of the context, next to the words, is proof on its side; a shorter context must be there whole. Code units. */
export const TELLING_CONTEXT = 32;
/** Context too short to prove anything. */
export const LEAST_CONTEXT = 8;
/** More places than these that look alike are not told apart. */
const MOST_ALIKE = 64;
/** A sentence stands for itself, wherever it was moved, from this length on. */
const TELLING_SENTENCE = { length: 25, words: 5 };
const LIKE_SENTENCE = 0.6;

/** A place that has the words, and what speaks for it. */
export interface Candidate extends Span {
  /** How much of the context is there, counted from the words. */
  before: number;
  after: number;
  /** Both sides of the context speak for it. */
  isProven: boolean;
}

/** Is the context on one side there, as far as it must be? */
export function tells(same: number, context: string): boolean {
  return context.length >= LEAST_CONTEXT && same >= Math.min(context.length, TELLING_CONTEXT);
}

/**
 * The places that have the very words in their context: both sides of it, or one side in a sentence like theirs, or their
 * whole sentence. Null where there are too many.
 */
export function candidates(field: Field, sought: Sought, lang: LanguageCode): Candidate[] | null {
  const { exact, prefix, suffix } = sought;
  const found: Candidate[] = [];
  const moved = movedSentence(field, sought);
  let near = 0;
  let oneSided = 0;
  for (const start of occurrences(field.even, exact)) {
    const end = start + exact.length;
    const before = sameBefore(field.even, start, prefix, prefix.length, prefix.length);
    const after = sameAfter(field.even, end, suffix, 0, suffix.length);
    if (before + after >= TELLING_CONTEXT) near++;
    const sides = Number(tells(before, prefix)) + Number(tells(after, suffix));
    if (sides === 0 && start !== moved) continue;
    // Each costs a reading of the text around it.
    if (sides === 1 && ++oneSided > MOST_ALIKE) return null;
    const candidate = { start, end, before, after, isProven: sides === 2 };
    if (sides === 1 && start !== moved && !isInLikeSentence(field, candidate, sought, lang)) continue;
    if (found.push(candidate) > MOST_ALIKE) return null;
  }
  // Only its sentence speaks for it, and elsewhere the words stand in what was around them.
  const [only] = found;
  if (found.length === 1 && only?.start === moved && !only.isProven) {
    const own = Number(only.before + only.after >= TELLING_CONTEXT);
    if (near > own) return null;
  }
  return found;
}

/** Of several candidates the one that has all that speaks for any other, and plainly more; null where there is none. */
export function best(found: readonly Candidate[]): Candidate | null {
  const [first, second] = [...found].sort((a, b) => b.before + b.after - (a.before + a.after));
  if (!first || !second) return first ?? null;
  const isPlain = first.before + first.after >= second.before + second.after + TELLING_CONTEXT;
  const hasAll = found.every(({ before, after }) => before <= first.before && after <= first.after);
  return isPlain && hasAll && first.isProven ? first : null;
}

export function isInLikeSentence({ text, even }: Field, span: Span, sought: Sought, lang: LanguageCode): boolean {
  const { start, end } = sentencesAround(text, span, lang);
  return isLike(even.slice(start, end), sought.sentence, LIKE_SENTENCE);
}

/** Where the words begin if their sentence is there, whole and once; null if it is not, or says too little. */
export function movedSentence({ even }: Field, { exact, sentence }: Sought): number | null {
  if (sentence.length < TELLING_SENTENCE.length || wordsOf(sentence).length < TELLING_SENTENCE.words) return null;
  const inside = only(occurrences(sentence, exact));
  const at = only(occurrences(even, sentence));
  return inside === null || at === null ? null : at + inside;
}

function only(places: Generator<number>): number | null {
  const first = places.next();
  if (first.done || !places.next().done) return null;
  return first.value;
}
