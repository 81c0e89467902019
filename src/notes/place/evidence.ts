import type { LanguageCode } from '../../text/language';
import type { Span } from '../../text/span';
import { isLike, wordsOf } from './likeness';
import { occurrences } from './occurrences';
import { sentencesAround } from './sentence';
import { type Context, type Field, type Sought, telling } from './sought';

/** So much longer or shorter may be what stands between a sentence's outside and its annotated words; code units. */
const SLACK = 24;
/** More places than these that look alike are not told apart. */
export const MOST_ALIKE = 64;
/** From this length on a sentence stands for itself. */
const TELLING_SENTENCE = { length: 25, words: 5 };
/** Context right beside the words; code units. */
const BESIDE = 12;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const LIKE_SENTENCE = 0.6;
/** What stands in the old place counts as the old words, edited, from this likeness on. */
const LIKE_BEFORE = 0.4;

/** Which sides of a place have around its sentence what was there. */
export interface Sides {
  before: boolean;
  after: boolean;
}

/** Is what lies beyond the sentence there, on either side of a place? */
export function sidesOf({ even }: Field, { start, end }: Span, { before, after }: Sought): Sides {
  const left = even.slice(Math.max(0, start - before.inner - SLACK - before.outer.length), start);
  const right = even.slice(end, end + after.inner + SLACK + after.outer.length);
  const leftAt = left.lastIndexOf(before.outer);
  const rightAt = right.indexOf(after.outer);
  return {
    before: before.outer !== '' && leftAt >= 0 && left.length - leftAt - before.outer.length >= before.inner - SLACK,
    after: after.outer !== '' && rightAt >= Math.max(0, after.inner - SLACK),
  };
}

/** Do the words begin and end within no word where they did not before? "is no" is not in "is not". */
export function isWhole({ even }: Field, { start, end }: Span, { before, after }: Sought): boolean {
  const isCut = (left: string, right: string) => LETTER.test(left) && LETTER.test(right);
  const [first, last] = [even.charAt(start), even.charAt(end - 1)];
  const wasCutBefore = before.all === '' || isCut(before.all.slice(-1), first);
  const wasCutAfter = after.all === '' || isCut(last, after.all.charAt(0));
  return (wasCutBefore || !isCut(even.charAt(start - 1), first)) && (wasCutAfter || !isCut(last, even.charAt(end)));
}

/** Do the words stand right beside what they stood beside, or say enough themselves? Else they are other words like them. */
export function isBeside({ even }: Field, { start, end }: Span, { exact, before, after }: Sought): boolean {
  if (isTelling(exact)) return true;
  const [left, right] = [before.all.slice(-BESIDE), after.all.slice(0, BESIDE)];
  return (
    (telling(left) !== '' && even.slice(Math.max(0, start - left.length), start) === left) ||
    (telling(right) !== '' && even.slice(end, end + right.length) === right)
  );
}

/** Does the context confirm the place? Both sides do; one does in a sentence like theirs, if that tells much. */
export function isConfirmed(field: Field, span: Span, sides: Sides, sought: Sought, lang: LanguageCode): boolean {
  if (sides.before && sides.after) return true;
  if ((!sides.before && !sides.after) || !isTelling(sought.sentence)) return false;
  const { start, end } = sentencesAround(field.text, span, lang);
  return isLike(field.even.slice(start, end), sought.sentence, LIKE_SENTENCE);
}

export function isTelling(sentence: string): boolean {
  return sentence.length >= TELLING_SENTENCE.length && wordsOf(sentence).length >= TELLING_SENTENCE.words;
}

/**
 * Does what stood around the sentence still stand elsewhere, around words like it? Then they were edited there, and the
 * place that was found is a copy, or another that looks like it.
 */
export function isContested(
  { even }: Field,
  { start, end }: Span,
  sides: Sides,
  { before, after, exact }: Sought,
): boolean {
  const inner = before.all.slice(before.all.length - before.inner) + exact + after.all.slice(0, after.inner);
  const sentence = { start: start - before.inner, end: end + after.inner };
  // What of the old place belongs to the one that was found says nothing against it.
  const following = (at: number) =>
    at <= sentence.start
      ? even.slice(at, Math.min(at + inner.length, sentence.start))
      : even.slice(at, at + inner.length);
  const preceding = (at: number) =>
    at >= sentence.end
      ? even.slice(Math.max(at - inner.length, sentence.end), at)
      : even.slice(Math.max(0, at - inner.length), at);
  const contests = ({ outer }: Context, rivalAt: (at: number) => string) => {
    let count = 0;
    for (const at of outer === '' ? [] : occurrences(even, outer)) {
      if (++count > MOST_ALIKE || isLike(rivalAt(at), inner, LIKE_BEFORE)) return true;
    }
    return false;
  };
  return (
    (!sides.before && contests(before, (at) => following(at + before.outer.length))) ||
    (!sides.after && contests(after, preceding))
  );
}
