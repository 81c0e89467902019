/** How long after the first look, or after {@link Lookout.again}, a text may still arrive. Milliseconds. */
export const ARRIVING = 10_000;
/** From the first change to the next look; doubled after each look. Milliseconds. */
const PAUSE = 250;
/** A page that is busy all the time is looked at all the same. Milliseconds. */
const LATEST_IDLE = 2_000;
/** A text that changed its length by less brought no article. UTF-16 code units. */
const LEAST_CHANGE = 100;

/** Looks at a page's text until something is found in it. */
export interface Lookout {
  /** Another text is to be expected: the time for it begins anew. */
  again(): void;
}

/**
 * Looks at the text of the page now, and again while it is still arriving: after a change, in idle time, with pauses
 * that double, so that a page costs a handful of looks however much it does. Between two looks the observer hears of one
 * change at most; a page that stands still costs an observer and a timer.
 * @param isFound is given the body's `textContent`; after the first true nothing is looked at any more
 */
export function lookOut(document: Document, isFound: (text: string) => boolean, signal: AbortSignal): Lookout {
  let length = Number.NEGATIVE_INFINITY;
  let pause = PAUSE;
  let isArriving = false;
  let isDone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    if (isDone) return;
    const text = document.body?.textContent ?? '';
    const isAnother = Math.abs(text.length - length) >= LEAST_CHANGE;
    if (isAnother) length = text.length;
    if (isAnother && isFound(text)) stop();
    else if (isArriving) observer.observe(document, { childList: true, subtree: true });
  };
  const lookSoon = () => {
    observer.disconnect();
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(look), pause);
    pause *= 2;
  };
  const observer = new MutationObserver(lookSoon);

  const expect = () => {
    isArriving = true;
    pause = PAUSE;
    clearTimeout(ending);
    ending = setTimeout(() => {
      isArriving = false;
      observer.disconnect();
    }, ARRIVING);
  };
  const stop = () => {
    isDone = true;
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(ending);
  };

  signal.addEventListener('abort', stop);
  expect();
  look();
  return {
    again() {
      if (isDone) return;
      expect();
      // As long as the one before, a text of another address is another text.
      length = Number.NEGATIVE_INFINITY;
      lookSoon();
    },
  };
}

function whenIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: LATEST_IDLE });
}
