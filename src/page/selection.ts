import type { Target } from '../notes/annotation';
import { describeSpan } from '../notes/place/describe';
import type { TextRange } from './anchor';
import { isElement } from './dom';
import { attributeOf, holds, parentOf } from './nodes';
import { isUnread, type PageText, spanOf } from './page-text';

/**
 * The words that the user has selected in a page, with the sentence around them. Of a selection of several parts (Firefox),
 * the first.
 * @returns null where nothing to annotate is selected: no words, words of a field or of another frame, words that the page
 *   has changed since it was read
 */
export function describeSelection(selection: Selection | null, page: PageText): Target | null {
  if (!selection || selection.rangeCount === 0) return null;
  return describeRange(selection.getRangeAt(0), page);
}

/** The same for the words between two boundaries, as those of a flag are. */
export function describeRange(range: TextRange, page: PageText): Target | null {
  const { startContainer, endContainer } = range;
  if (!isReadable(startContainer, page) || !isReadable(endContainer, page)) return null;
  const span = spanOf(page, range);
  return span && describeSpan(page.text, span, page.lang);
}

/** Is the node in the page, and in nothing that is left out or that the user writes in? */
function isReadable(node: Node, { body }: PageText): boolean {
  if (!holds(body, node)) return holds(node, body);
  for (let at: Node | null = node; at && at !== body; at = parentOf(at)) {
    if (isElement(at) && (isUnread(at) || isEditable(at))) return false;
  }
  return true;
}

function isEditable(element: Element): boolean {
  const value = attributeOf(element, 'contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}
