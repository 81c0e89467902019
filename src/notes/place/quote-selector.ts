import type { Span } from '../../text/span';
import { occurrences, sameAfter, sameBefore } from './occurrences';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuote {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** All places of a text that the selector names, in order. Linear. */
export function* matchTextQuote(text: string, { exact, prefix = '', suffix = '' }: TextQuote): Generator<Span> {
  for (const at of occurrences(text, prefix + exact + suffix)) {
    const start = at + prefix.length;
    yield { start, end: start + exact.length };
  }
}

export interface DescribeOptions {
  /** No more context than tells the place from others; else whole words, on both sides. */
  minimalContext?: boolean;
  /** The least length of quote and context together. */
  minimumQuoteLength?: number;
  /** A longer word is cut. */
  maxWordLength?: number;
  /** The most context on either side. */
  limit?: number;
}

/**
 * The selector of a place, with as much context as tells it from all others, as Apache Annotator describes one; if `limit`
 * forbids that, with as much as is allowed. Linear for a limit. Lengths are UTF-16 code units; no surrogate pair is cut.
 */
export function describeTextQuote(
  text: string,
  { start, end }: Span,
  {
    minimalContext = false,
    minimumQuoteLength = 0,
    maxWordLength = 50,
    limit = Number.POSITIVE_INFINITY,
  }: DescribeOptions = {},
): Required<TextQuote> {
  let from = start;
  let to = end;
  const missing = () => Math.max(0, minimumQuoteLength - (to - from));
  const completeBefore = () => {
    if (!minimalContext) from = Math.max(wordStart(text, from, maxWordLength), start - limit);
  };
  const completeAfter = () => {
    if (!minimalContext) to = Math.min(wordEnd(text, to, maxWordLength), end + limit);
  };
  from = Math.max(0, from - Math.floor(missing() / 2));
  to = Math.min(text.length, to + missing());
  from = Math.max(0, from - missing());
  completeBefore();
  completeAfter();

  const exact = text.slice(start, end);
  for (const other of occurrences(text, exact)) {
    if (other === start) continue;
    const before = sameBefore(text, start, text, other, limit);
    const after = sameAfter(text, end, text, other + exact.length, limit);
    if (before < start - from || after < to - end) continue;
    // One more character is another one, if there is one.
    const canBefore = before < Math.min(start, limit);
    const canAfter = after < Math.min(text.length - end, limit);
    const moreBefore = before + 1 - (start - from);
    const moreAfter = after + 1 - (to - end);
    if (canBefore && (!minimalContext || !canAfter || moreBefore <= moreAfter)) {
      from = start - before - 1;
      completeBefore();
    }
    if (canAfter && (!minimalContext || !canBefore || moreAfter < moreBefore)) {
      to = end + after + 1;
      completeAfter();
    }
    // Not to be told apart by as much as is allowed; nor is it worth to tell it from the others.
    if (before >= limit && after >= limit) break;
  }
  from = Math.max(from, start - limit);
  to = Math.min(to, end + limit);
  if (isInsidePair(text, from)) from++;
  if (isInsidePair(text, to)) to--;
  return { exact, prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

function wordStart(text: string, from: number, longest: number): number {
  let at = from;
  while (at > 0 && from - at < longest && !/\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function wordEnd(text: string, from: number, longest: number): number {
  let at = from;
  while (at < text.length && at - from < longest && !/\s/.test(text.charAt(at))) at++;
  return at;
}

function isInsidePair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
