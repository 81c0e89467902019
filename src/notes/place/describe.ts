import type { LanguageCode } from '../../text/language';
import type { Span } from '../../text/span';
import { LIMITS, type Target } from '../annotation';
import { occurrences, sameAfter, sameBefore } from './occurrences';
import { describeTextPosition } from './position-selector';
import { describeTextQuote } from './quote-selector';
import { sentencesAround } from './sentence';
import { fieldOf, TELLING_CONTEXT, telling } from './sought';

/** So much context on each side even where the words are nowhere else: the next version of the page may have them twice. */
const USUAL_CONTEXT = 64;
/** Elsewhere the same words are no rivals with less of the same around them. */
const MUCH_THE_SAME = 24;
/** And so much of it from outside of their sentence, which may be edited or copied as a whole. */
const OUTSIDE = 40;

/**
 * Where a span of a page's text stands, for {@link findPlace} to find it again: the words, the context that tells them from
 * all others, their position and their sentence. Linear.
 * @returns null where there are no words, or more than an annotation may stand on
 */
export function describeSpan(text: string, span: Span, lang: LanguageCode): Target | null {
  const { start, end } = span;
  if (start < 0 || end > text.length || end - start > LIMITS.quote || text.slice(start, end).trim() === '') return null;
  const flat = text.replace(/\n/g, ' ');
  const around = sentencesAround(text, span, lang);
  const context = Math.max(USUAL_CONTEXT, start - around.start + OUTSIDE, around.end - end + OUTSIDE);
  const quote = describeTextQuote(flat, span, {
    minimumQuoteLength: end - start + 2 * Math.min(context, LIMITS.context),
    limit: LIMITS.context,
  });
  const isShort = around.end - around.start <= LIMITS.quote;
  return {
    quote,
    position: describeTextPosition(text, span),
    sentence: isShort ? flat.slice(around.start, around.end) : quote.exact,
    fingerprint: fieldOf(text).fingerprint,
    ...repetition(flat, span, quote, around),
  };
}

function isTwice(flat: string, words: string): boolean {
  const places = occurrences(flat, words);
  places.next();
  return !places.next().done;
}

/** Are the words elsewhere, too, in much the same surroundings? Once a page has changed, those could pass for these. */
function repetition(
  flat: string,
  { start, end }: Span,
  { exact, prefix, suffix }: Target['quote'],
  around: Span,
): Pick<Target, 'repeated'> {
  // What stands beside the words or their sentence proves a place only where it stands once.
  const sides = [start, around.start].map((at) => flat.slice(Math.max(0, at - TELLING_CONTEXT), at));
  const beside = [...sides, ...[end, around.end].map((at) => flat.slice(at, at + TELLING_CONTEXT))];
  let isNear = beside.some((context) => telling(context) !== '' && isTwice(flat, context));
  for (const other of occurrences(flat, exact)) {
    if (other === start) continue;
    const before = sameBefore(flat, start, flat, other, LIMITS.context);
    const after = sameAfter(flat, end, flat, other + exact.length, LIMITS.context);
    if (before >= prefix.length && after >= suffix.length) return { repeated: 'whole' };
    const isSentence = before >= start - around.start && after >= around.end - end;
    isNear ||= isSentence || before + after >= MUCH_THE_SAME;
  }
  return isNear ? { repeated: 'near' } : {};
}
