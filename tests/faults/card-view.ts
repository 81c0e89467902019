import type { CardView, Surroundings } from '../../src/ui/card/view';

const NAME = 'crossread-card';

/** The card's element and nothing in it: a page that is only pretended lays nothing out. */
export function fakeCardView(document: Document, { onClose }: Surroundings): CardView {
  const element = document.createElement(NAME);
  return {
    get isOpen() {
      return element.isConnected;
    },
    show: () => document.documentElement.append(element),
    update: () => undefined,
    close() {
      if (!element.isConnected) return;
      element.remove();
      onClose();
    },
    holds: (target) => target === element,
  };
}

/** How many cards are open over the page. */
export function cardsIn(document: Document): number {
  return document.querySelectorAll(NAME).length;
}
