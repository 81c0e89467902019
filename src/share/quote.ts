import type { Span } from '../text/span';
import type { TextQuote } from './model';

/** Enough to tell one place from another, and not half the page. UTF-16 code units. */
const CONTEXT = 64;

/**
 * The words of a span with whole words before and after them; the line breaks between blocks are kept. The names are
 * those of the Web Annotation Data Model: https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function quoteAt(text: string, { start, end }: Span): TextQuote {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return {
    exact: text.slice(start, end),
    prefix: start > CONTEXT ? before.replace(/^\S*/, '') : before,
    suffix: end + CONTEXT < text.length ? after.replace(/(?<!\S)\S+$/, '') : after,
  };
}
