import type { Span } from '../text/span';
import { isBlock, isSilent, isText, isUnrendered } from './dom';
import type { Extraction, TextChunk } from './extract';
import { isFurnitureTag, isNamedFurniture } from './furniture';
import { isNote } from './inline';
import { holds, isAttached } from './nodes';
import { TextBuilder } from './textmap';
import { walkText } from './walk';

/** Two places in text nodes: what a live `Range` over text has, and all of it that needs no layout. */
export type TextRange = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** Where words were found, as {@link quoteOf} has them. */
export interface Located extends TextRange {
  words: string;
}

/** Index of the first chunk that ends after `offset`; `chunks.length` if none. Binary search. */
function chunkAfter(chunks: readonly TextChunk[], offset: number): number {
  let [low, high] = [0, chunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isNotArticle(element: Element): boolean {
  if (isSilent(element) || isNote(element) || isFurnitureTag(element) || isNamedFurniture(element)) return true;
  // As the reading of blocks has it; the browser is asked last, for it may have to compute styles.
  return isBlock(element) && isUnrendered(element);
}

/**
 * The words between two places in text nodes, read as {@link extract} reads them unless another reading is given: what it
 * leaves out is left out, white space collapsed. Where a block ends stands one space. The empty string where a place is
 * not in a text node.
 */
export function quoteOf(range: TextRange, leavesOut: (element: Element) => boolean = isNotArticle): string {
  const { startContainer, endContainer } = range;
  if (!isText(startContainer) || !isText(endContainer)) return '';
  const builder = new TextBuilder();
  walkText(startContainer, {
    leavesOut: (element) => !holds(element, endContainer) && leavesOut(element),
    mark: (text) => builder.literal(text),
    endBlock: () => builder.literal(' '),
    text(node) {
      const from = node === startContainer ? range.startOffset : 0;
      builder.append(node, from, node === endContainer ? range.endOffset : node.data.length);
      return node !== endContainer;
    },
  });
  builder.trimEnd();
  return builder.text;
}

/**
 * Where a span of the article's text stands in the page's text nodes, exact to the character whatever inline tags, line
 * breaks and soft hyphens stand between; null where the page no longer has exactly these words there. Never a guess: an
 * anchor for text that accuses is exact or refused. Text of no node (the marks of `<q>`) at an end of the span is left
 * outside.
 */
export function locateSpan({ article, chunks }: Pick<Extraction, 'article' | 'chunks'>, span: Span): Located | null {
  return locateIn({ text: article.text, chunks }, span, isNotArticle);
}

/** The same in any text that was read from a page; `leavesOut` says what that reading leaves out. */
export function locateIn(
  { text, chunks }: { text: string; chunks: readonly TextChunk[] },
  span: Span,
  leavesOut: (element: Element) => boolean,
): Located | null {
  const first = chunks[chunkAfter(chunks, span.start)];
  const after = chunkAfter(chunks, span.end - 1);
  const touching = chunks[after];
  const last = touching && touching.start < span.end ? touching : chunks[after - 1];
  if (!first || !last || first.start >= span.end || last.end <= span.start) return null;
  const start = Math.max(span.start, first.start);
  const end = Math.min(span.end, last.end);
  const range: TextRange = {
    startContainer: first.node,
    startOffset: first.nodeStart + start - first.start,
    endContainer: last.node,
    endOffset: last.nodeStart + end - last.start,
  };
  const isThere = isAttached(first.node) && isAttached(last.node);
  if (!isThere || range.startOffset > first.node.length || range.endOffset > last.node.length) return null;
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words !== '' && quoteOf(range, leavesOut) === words ? { ...range, words } : null;
}
