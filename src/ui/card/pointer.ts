import { closestOf } from '../../page/nodes';
import type { Point } from './place';

/** The pointer must rest this long before the page is asked what lies under it. Milliseconds. */
const PAUSE = 250;

interface Reactions {
  /** The pointer rests at this point of the viewport, over this element. */
  rested: (point: Point, target: EventTarget | null) => void;
  /** A click or tap on the text of the page, not on one of its controls. */
  clicked: (point: Point, target: EventTarget | null) => void;
  /** A button went down anywhere. */
  pressed: (target: EventTarget | null) => void;
  escaped: () => void;
}

/**
 * Watches pointer and Escape key until the signal aborts. Costs the page a timer per move, nothing more. What the page makes
 * up itself is not heard: it would choose flags in the reader's name.
 */
export function watchPointer(document: Document, signal: AbortSignal, reactions: Reactions): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const options = { signal, passive: true, capture: true };
  signal.addEventListener('abort', () => clearTimeout(pause));

  document.addEventListener(
    'pointermove',
    ({ buttons, clientX, clientY, isTrusted, pointerType, target }) => {
      if (!isTrusted) return;
      clearTimeout(pause);
      if (pointerType === 'mouse' && buttons === 0) {
        pause = setTimeout(() => reactions.rested({ x: clientX, y: clientY }, target), PAUSE);
      }
    },
    options,
  );
  document.addEventListener(
    'pointerdown',
    ({ isTrusted, target }) => {
      if (!isTrusted) return;
      clearTimeout(pause);
      reactions.pressed(target);
    },
    options,
  );
  document.addEventListener(
    'click',
    ({ clientX, clientY, isTrusted, target }) => {
      if (!isTrusted) return;
      const control = target instanceof Element && closestOf(target, 'a, button, input, select, textarea, label');
      const isSelecting = document.getSelection()?.isCollapsed === false;
      if (!control && !isSelecting) reactions.clicked({ x: clientX, y: clientY }, target);
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape') reactions.escaped();
    },
    options,
  );
}
