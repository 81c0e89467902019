import { guessLanguage } from '../text/guess-language';
import { type LanguageCode, languageOf } from '../text/language';
import type { Span } from '../text/span';
import { type Located, locateIn, quoteOf, type TextRange } from './anchor';
import { isSilent, isText, isUnrendered, precedes } from './dom';
import { statedLanguageOf } from './metadata';
import { firstIn, holds, nodesIn } from './nodes';
import { TextBuilder, type TextChunk } from './textmap';
import { walkText } from './walk';

/** All words that a page shows, not only its article's, with the way back to its text nodes. */
export interface PageText {
  /** White space collapsed; a line break between blocks. */
  text: string;
  /** In reading order; text in no chunk stands in no text node (line breaks, `<q>`'s quotation marks). */
  chunks: TextChunk[];
  lang: LanguageCode;
  body: Element;
}

/** Two boundaries in a page, as a `Range` has them: in text nodes or in elements. */
export type Boundaries = TextRange;

/**
 * Reads the whole page, as a reader sees it: nothing hidden, no controls. Changes nothing. Linear in the size of the page.
 * Offsets are UTF-16 code units.
 */
export function readPageText(document: Document): PageText {
  const body = document.querySelector('body') ?? document.documentElement;
  const builder = new TextBuilder();
  const first = firstIn(body);
  if (first) {
    walkText(
      first,
      {
        leavesOut: isUnread,
        mark: (text) => builder.literal(text),
        endBlock: () => builder.endLine(),
        text(node) {
          builder.append(node);
          return true;
        },
      },
      body,
    );
  }
  builder.trimEnd();
  const { chunks } = builder;
  const text = builder.text.replace(/\n$/, '');
  return { text, chunks, lang: languageOf(statedLanguageOf(document) ?? guessLanguage(text)), body };
}

/** Where a span of the page's text stands in its nodes; null where the page no longer has exactly these words there. */
export function rangeOf(page: PageText, span: Span): Located | null {
  return locateIn(page, span, isUnread);
}

/**
 * The span of the page's text between two boundaries, without white space at its ends; null where there are no words
 * between them, or the page has changed since it was read.
 */
export function spanOf(page: PageText, at: Boundaries): Span | null {
  const before = chunkAt(page, at.startContainer, at.startOffset);
  const after = chunkAt(page, at.endContainer, at.endOffset);
  let start = before.inside ?? page.chunks[before.index]?.start ?? page.text.length;
  let end = after.inside ?? page.chunks[after.index - 1]?.end ?? 0;
  while (start < end && /\s/.test(page.text.charAt(start))) start++;
  while (start < end && /\s/.test(page.text.charAt(end - 1))) end--;
  if (start >= end) return null;
  const span = { start, end };
  return rangeOf(page, span) ? span : null;
}

/** The words of the page between two boundaries in text nodes. */
export function wordsBetween(range: TextRange): string {
  return quoteOf(range, isUnread);
}

/** Is the element, by itself, no part of what the page says? */
export function isUnread(element: Element): boolean {
  return isSilent(element) || isUnrendered(element);
}

/** The first chunk that does not end before a boundary, and the boundary's offset in the text if it is inside that chunk. */
function chunkAt({ chunks }: PageText, container: Node, offset: number): { index: number; inside: number | null } {
  let [low, high] = [0, chunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const chunk = chunks[middle];
    if (chunk && endsBefore(chunk, container, offset)) low = middle + 1;
    else high = middle;
  }
  const chunk = chunks[low];
  const isInside = chunk?.node === container && offset > chunk.nodeStart;
  return { index: low, inside: isInside ? chunk.start + offset - chunk.nodeStart : null };
}

function endsBefore({ node, nodeStart, start, end }: TextChunk, container: Node, offset: number): boolean {
  if (node === container) return nodeStart + end - start <= offset;
  if (isText(container)) return precedes(node, container);
  const next = nodesIn(container)[offset];
  if (next) return !holds(next, node) && precedes(node, next);
  return holds(container, node) || precedes(node, container);
}
