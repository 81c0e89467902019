import { isBlock, isElement, isSilent, isText, tagOf } from './dom';
import { isFurniture } from './furniture';
import { childrenOf, firstIn, nextTo } from './nodes';

/** How much prose stands in each element of a page, in characters. */
export interface Weights {
  /** All prose, furniture included. */
  all: (element: Element) => number;
  /** Prose outside what looks like furniture. */
  own: (element: Element) => number;
}

/** Shorter texts are labels, menu entries and buttons rather than prose. */
const MIN_PROSE = 40;
/** No page is nested deeper for its text's sake; a parser without a limit must not overflow the stack. */
export const MAX_DEPTH = 1500;

/** Weighs every element under `root` in two passes: linear in the size of the page. */
export function weigh(root: Element): Weights {
  const all = new Map<Element, number>();
  const own = new Map<Element, number>();

  /** Returns the length of the inline text that belongs to the block around. */
  function weighAll(element: Element, depth: number): number {
    let inline = 0;
    let below = 0;
    for (let node = depth < MAX_DEPTH ? firstIn(element) : null; node; node = nextTo(node)) {
      if (isText(node)) inline += node.data.trim().length;
      else if (isElement(node) && !isSilent(node)) {
        const text = weighAll(node, depth + 1);
        if (tagOf(node) !== 'a') inline += text;
        below += all.get(node) ?? 0;
      }
    }
    const block = isBlock(element);
    all.set(element, below + (block && inline >= MIN_PROSE ? inline : 0));
    return block ? 0 : inline;
  }

  function weighOwn(element: Element, total: number): number {
    const weight = all.get(element) ?? 0;
    if (weight === 0 || isFurniture(element, weight, total)) return 0;
    let sum = weight;
    for (const child of childrenOf(element)) {
      const whole = all.get(child) ?? 0;
      if (whole > 0) sum += weighOwn(child, total) - whole;
    }
    own.set(element, sum);
    return sum;
  }

  weighAll(root, 0);
  weighOwn(root, all.get(root) ?? 0);
  return { all: (element) => all.get(element) ?? 0, own: (element) => own.get(element) ?? 0 };
}
