import type { LanguageCode } from '../../text/language';
import type { Span } from '../../text/span';
import { isBeside, isConfirmed, isContested, isTelling, isWhole, MOST_ALIKE, type Sides, sidesOf } from './evidence';
import { occurrences, sameAfter, sameBefore } from './occurrences';
import { matchTextQuote } from './quote-selector';
import { sentencesAround } from './sentence';
import type { Field, Sought } from './sought';

/** Where the very words stand; `null` if nowhere, `undefined` if nobody can tell where. */
export type Same = Span | null | undefined;

/** The place that has the very words in their context. */
export function findSame(field: Field, sought: Sought, lang: LanguageCode): Same {
  const moved = movedWords(field, sought, lang);
  const whole = wholeMatch(field, sought, moved);
  if (whole) return isDoubled(field, whole, sought) ? undefined : whole;

  const found: { span: Span; sides: Sides }[] = [];
  let looked = 0;
  for (const start of occurrences(field.even, sought.exact)) {
    const span = { start, end: start + sought.exact.length };
    const sides = sidesOf(field, span, sought);
    if (start !== moved && ((!sides.before && !sides.after) || !isBeside(field, span, sought))) continue;
    if (!isWhole(field, span, sought)) continue;
    // Each costs a reading of the text around it.
    if (++looked > MOST_ALIKE) return undefined;
    if (start === moved || isConfirmed(field, span, sides, sought, lang)) found.push({ span, sides });
  }
  const [one, ...others] = found;
  if (!one) return null;
  const isSure = others.length === 0 && !isContested(field, one.span, one.sides, sought);
  return isSure && !isDoubled(field, one.span, sought) ? one.span : undefined;
}

/** The place that has all of the context; null where there is none, or nobody can tell. */
export function findWhole(field: Field, sought: Sought, lang: LanguageCode): Span | null {
  const whole = wholeMatch(field, sought, movedWords(field, sought, lang));
  return whole && !isDoubled(field, whole, sought) ? whole : null;
}

/** The one place that has all the context; of several, the one whose sentence is nowhere else. */
function wholeMatch(field: Field, { exact, before, after }: Sought, moved: number | null): Span | null {
  const found = matchTextQuote(field.even, { exact, prefix: before.all, suffix: after.all });
  const [first, second] = [found.next(), found.next()];
  if (first.done) return null;
  if (second.done || first.value.start === moved) return first.value;
  if (second.value.start === moved) return second.value;
  for (const span of found) if (span.start === moved) return span;
  return null;
}

/** Where the words begin if their sentence is there, as a sentence and once, and says enough to stand for itself. */
function movedWords({ text, even }: Field, { exact, sentence }: Sought, lang: LanguageCode): number | null {
  if (!isTelling(sentence)) return null;
  const inside = only(occurrences(sentence, exact));
  const start = only(occurrences(even, sentence));
  if (inside === null || start === null) return null;
  const around = sentencesAround(text, { start, end: start + sentence.length }, lang);
  return around.end - around.start === sentence.length ? start + inside : null;
}

function only(places: Generator<number>): number | null {
  const first = places.next();
  return first.done || !places.next().done ? null : first.value;
}

/**
 * Does the page say the same twice in a row, further than the context that was remembered? The copy may have been put in
 * before the words or behind them: nobody can tell which are the old ones.
 */
function isDoubled({ even }: Field, { start, end }: Span, { exact, before, after }: Sought): boolean {
  const known = {
    start: start - sameBefore(even, start, before.all, before.all.length, before.all.length),
    end: end + sameAfter(even, end, after.all, 0, after.all.length),
  };
  let count = 0;
  for (const other of occurrences(even, exact)) {
    const gap = Math.abs(other - start);
    if (gap === 0 || (other >= known.start && other + exact.length <= known.end)) continue;
    if (++count > MOST_ALIKE) return false;
    const same = sameBefore(even, start, even, other, gap) + sameAfter(even, start, even, other, gap);
    if (same >= gap) return true;
  }
  return false;
}
