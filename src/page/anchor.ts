import type { Span } from '../text/span';
import { isBlock, isElement, isSilent, isText, tagOf } from './dom';
import type { Extraction, TextChunk } from './extract';
import { isFurnitureTag, isNamedFurniture } from './furniture';
import { isNote, quotationMarks } from './inline';
import { TextBuilder } from './textmap';

/** Two places in text nodes: what a live `Range` over text has, and all of it that needs no layout. */
export type TextRange = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

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

function isLeftOut(element: Element, end: Node): boolean {
  if (element.contains(end)) return false;
  return isSilent(element) || isNote(element) || isFurnitureTag(element) || isNamedFurniture(element);
}

/**
 * The words between two places in text nodes, read as {@link extract} reads them: what it leaves out is left out, white
 * space collapsed. Where a block ends stands one space. The empty string where a place is not in a text node.
 */
export function quoteOf(range: TextRange): string {
  const { startContainer, endContainer } = range;
  if (!isText(startContainer) || !isText(endContainer)) return '';
  const builder = new TextBuilder();
  let node: Node | null = startContainer;
  while (node) {
    let down: Node | null = null;
    if (isText(node)) {
      const from: number = node === startContainer ? range.startOffset : 0;
      builder.append(node, from, node === endContainer ? range.endOffset : node.data.length);
      if (node === endContainer) break;
    } else if (isElement(node) && !isLeftOut(node, endContainer)) {
      if (isBlock(node) || tagOf(node) === 'br') builder.literal(' ');
      builder.literal(quotationMarks(node)?.[0] ?? '');
      down = node.firstChild;
      if (!down) leave(node, builder);
    }
    node = down ?? following(node, builder);
  }
  builder.trimEnd();
  return builder.text;
}

function leave(element: Element, builder: TextBuilder): void {
  builder.literal(quotationMarks(element)?.[1] ?? '');
  if (isBlock(element)) builder.literal(' ');
}

/** The next node in reading order that is not inside `node`. */
function following(node: Node, builder: TextBuilder): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at !== node && isElement(at)) leave(at, builder);
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/**
 * Where a span of the article's text stands in the page's text nodes, exact to the character whatever inline tags, line
 * breaks and soft hyphens stand between; null where the page no longer has exactly these words there. Never a guess: an
 * anchor for text that accuses is exact or refused. Text of no node (the marks of `<q>`) at an end of the span is left
 * outside.
 */
export function locateSpan(extraction: Extraction, span: Span): TextRange | null {
  const { article, chunks } = extraction;
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
  const isThere = first.node.isConnected && last.node.isConnected;
  if (!isThere || range.startOffset > first.node.length || range.endOffset > last.node.length) return null;
  const words = article.text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words !== '' && quoteOf(range) === words ? range : null;
}
