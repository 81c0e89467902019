import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { elementAround } from '../../page/nodes';

/** Where the pointer was, in the viewport's pixels: on words that run over two lines, the card goes to that line. */
export interface Point {
  x: number;
  y: number;
}

/** In CSS pixels: between words and card, between card and window, the card's heights. */
const GAP = 6;
const MARGIN = 8;
const TALLEST = 480;
const LEAST = 200;

/** Keeps the card beside the words, on screen, while the page scrolls; until the returned function is called. */
export function placeBeside(range: Range, card: HTMLElement, point?: Point): () => void {
  const context = range.commonAncestorContainer;
  const words: VirtualElement = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: context instanceof Element ? context : (elementAround(context) ?? undefined),
  };
  const place = async () => {
    const placed = await computePosition(words, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(point),
        offset(GAP),
        flip({ padding: MARGIN }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            // It scrolls rather than cover the words; but a window with no room must show something.
            card.style.setProperty(
              'max-height',
              `${Math.round(Math.min(TALLEST, Math.max(LEAST, availableHeight)))}px`,
            );
            card.style.setProperty('max-width', `${card.ownerDocument.documentElement.clientWidth - 2 * MARGIN}px`);
          },
        }),
      ],
      // A page that is being left, or hidden, has no styles to go by.
    }).catch(() => null);
    if (placed) card.style.setProperty('translate', `${Math.round(placed.x)}px ${Math.round(placed.y)}px`);
  };
  try {
    return autoUpdate(words, card, place);
  } catch {
    // A form with a field called `nodeName` among what is asked for its overflow: beside the words as they are now.
    const { left, bottom } = range.getBoundingClientRect();
    card.style.setProperty('translate', `${Math.round(left)}px ${Math.round(bottom + GAP)}px`);
    return () => undefined;
  }
}
