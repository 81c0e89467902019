import { isBlock, isElement, isText, tagOf } from './dom';
import { quotationMarks } from './inline';
import { firstIn, nextTo, parentOf } from './nodes';

/** What a walk over the nodes of a page meets, in reading order. */
export interface Visitor {
  /** Is the element, with all in it, not read? */
  leavesOut: (element: Element) => boolean;
  /** @returns whether the walk goes on */
  text: (node: Text) => boolean;
  /** Text that stands in no node: the quotation marks of `<q>`. */
  mark: (text: string) => void;
  /** A block begins or ends here, or a line is broken. */
  endBlock: () => void;
}

/** Walks from a node on, through all that follows it in `within` (default: the document). No recursion: depth is the page's. */
export function walkText(from: Node, visitor: Visitor, within: Node | null = null): void {
  let node: Node | null = from;
  while (node) {
    let down: Node | null = null;
    if (isText(node)) {
      if (!visitor.text(node)) return;
    } else if (isElement(node) && !visitor.leavesOut(node)) {
      if (isBlock(node) || tagOf(node) === 'br') visitor.endBlock();
      visitor.mark(quotationMarks(node)?.[0] ?? '');
      down = firstIn(node);
      if (!down) leave(node, visitor);
    }
    node = down ?? following(node, visitor, within);
  }
}

function leave(element: Element, visitor: Visitor): void {
  visitor.mark(quotationMarks(element)?.[1] ?? '');
  if (isBlock(element)) visitor.endBlock();
}

/** The next node in reading order that is not inside `node`. */
function following(node: Node, visitor: Visitor, within: Node | null): Node | null {
  for (let at: Node | null = node; at && at !== within; at = parentOf(at)) {
    if (at !== node && isElement(at)) leave(at, visitor);
    const next = nextTo(at);
    if (next) return next;
  }
  return null;
}
