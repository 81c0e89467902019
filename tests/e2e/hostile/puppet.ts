/*
 * A page that plays the reader: it makes up moves, clicks and keys wherever we might hear them, and presses whatever node of
 * the card it has come by.
 */

/** The events by which a test has the page play: over the flagged words, or upon an open card. */
export const PLAY = { words: 'play-words', card: 'play-card' };
/** How often our element was put into the page. */
export const CARDS = 'data-cards';

export function puppet(): void {
  const root = document.documentElement;
  const caught = new Set<Node>();
  let cards = 0;
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const { nodeName } of addedNodes)
        if (nodeName === 'CROSSREAD-CARD') root.setAttribute('data-cards', String(++cards));
    }
  }).observe(root, { childList: true });
  for (const type of ['pointermove', 'pointerdown', 'click', 'focusin', 'keydown']) {
    addEventListener(
      type,
      (event) => {
        // Firefox gives it away.
        const { originalTarget } = event as Event & { originalTarget?: Node };
        if (originalTarget?.getRootNode() instanceof ShadowRoot) caught.add(originalTarget);
      },
      true,
    );
  }
  const pointer = 'pointermove pointerdown mousedown pointerup mouseup click'.split(' ');
  const strike = (target: EventTarget, { x, y }: { x: number; y: number }) => {
    for (const type of pointer) {
      const of = {
        bubbles: true,
        composed: true,
        cancelable: true,
        clientX: x,
        clientY: y,
        pointerType: 'mouse',
        detail: 1,
      };
      target.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, of) : new MouseEvent(type, of));
    }
  };
  const type = (target: EventTarget, key: string) => {
    for (const type of ['keydown', 'keypress', 'keyup']) {
      target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
    }
  };
  addEventListener('play-words', () => {
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((range) => {
        const { x, y, width, height } = (range as Range).getBoundingClientRect();
        const at = { x: x + width / 2, y: y + height / 2 };
        for (const target of [document.elementFromPoint(at.x, at.y), range.startContainer, document]) {
          if (target) strike(target, at);
        }
      });
    });
  });
  addEventListener('play-card', () => {
    const host = document.querySelector('crossread-card');
    for (const node of caught) {
      const shadow = node.getRootNode();
      if (!(shadow instanceof ShadowRoot)) continue;
      for (const button of shadow.querySelectorAll('button')) {
        button.click();
        strike(button, button.getBoundingClientRect());
        type(button, 'Enter');
        // Taken out of the card, where nobody above it hears of it.
        const [around, next] = [button.parentNode, button.nextSibling];
        button.remove();
        button.click();
        around?.insertBefore(button, next);
      }
    }
    for (const target of [host, document, document.body, window]) {
      if (!target) continue;
      if (target instanceof HTMLElement) target.click();
      strike(target, { x: 5, y: 5 });
      for (const key of ['Enter', 'Escape', ' ']) type(target, key);
    }
  });
}
