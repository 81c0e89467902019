import { autoUpdate, computePosition, flip, inline, offset, shift, type VirtualElement } from '@floating-ui/dom';

/** Where the pointer was, in the viewport's pixels: on words that run over two lines, the card goes to that line. */
export interface Point {
  x: number;
  y: number;
}

/** Keeps the card beside the words, on screen, while the page scrolls; until the returned function is called. */
export function placeBeside(range: Range, card: HTMLElement, point?: Point): () => void {
  const context = range.commonAncestorContainer;
  const words: VirtualElement = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: context instanceof Element ? context : (context.parentElement ?? undefined),
  };
  return autoUpdate(words, card, async () => {
    const { x, y } = await computePosition(words, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [inline(point), offset(8), flip(), shift({ padding: 8, crossAxis: true })],
    });
    card.style.setProperty('translate', `${Math.round(x)}px ${Math.round(y)}px`);
  });
}
