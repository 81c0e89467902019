import { isBlock, isElement, isSilent, isText, tagOf } from './dom';
import { isFurnitureTag, isNamedFurniture } from './furniture';

/** How much prose stands in each element of a page, in characters. */
export interface Weights {
  /** All prose, furniture included. */
  all: (element: Element) => number;
  /** Prose outside what looks like furniture. */
  own: (element: Element) => number;
}

interface Weight {
  all: number;
  own: number;
}

/** Shorter texts are labels, menu entries and buttons rather than prose. */
const MIN_PROSE = 40;
/** No page is nested deeper for its text's sake; a parser without a limit must not overflow the stack. */
export const MAX_DEPTH = 1500;

/** Weighs every element under `root` in one pass: linear in the size of the page. */
export function weigh(root: Element): Weights {
  const weights = new Map<Element, Weight>();

  /** Returns the length of the inline text that belongs to the block around. */
  function visit(element: Element, depth: number): number {
    let inline = 0;
    let all = 0;
    let own = 0;
    for (let node = depth < MAX_DEPTH ? element.firstChild : null; node; node = node.nextSibling) {
      if (isText(node)) inline += node.data.trim().length;
      else if (isElement(node) && !isSilent(node)) {
        const text = visit(node, depth + 1);
        if (tagOf(node) !== 'a') inline += text;
        const below = weights.get(node);
        all += below?.all ?? 0;
        own += below?.own ?? 0;
      }
    }
    const block = isBlock(element);
    if (block && inline >= MIN_PROSE) {
      all += inline;
      own += inline;
    }
    if (isFurnitureTag(element) || isNamedFurniture(element)) own = 0;
    weights.set(element, { all, own });
    return block ? 0 : inline;
  }

  visit(root, 0);
  return {
    all: (element) => weights.get(element)?.all ?? 0,
    own: (element) => weights.get(element)?.own ?? 0,
  };
}
