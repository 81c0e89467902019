/** A frame that is narrower or lower holds an advertisement, a button or a counter, no article. CSS pixels. */
const LEAST_WIDTH = 280;
const LEAST_HEIGHT = 200;

/** Does the work at once in a window of its own; in a frame, as soon as that is as large as an article's, if ever. */
export function whenLarge(window: Window, signal: AbortSignal, work: () => void): void {
  const isLarge = () =>
    window === window.top || (window.innerWidth >= LEAST_WIDTH && window.innerHeight >= LEAST_HEIGHT);
  if (isLarge()) {
    work();
    return;
  }
  const resized = new AbortController();
  const look = () => {
    if (!isLarge()) return;
    resized.abort();
    work();
  };
  window.addEventListener('resize', look, { signal: AbortSignal.any([signal, resized.signal]) });
}
