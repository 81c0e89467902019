/** A frame that is narrower or lower holds an advertisement, a button or a counter, no article. CSS pixels. */
const LEAST_WIDTH = 280;
const LEAST_HEIGHT = 200;
/** So long after, a frame that is out of sight, and so never drawn, is asked all the same. Milliseconds. */
const UNSEEN = 2_000;

/**
 * Does the work once somebody may be reading the page: at once as a rule; for one that the browser renders ahead of a
 * visit, when it is visited; in a frame, when that is as large as an article's, if ever. A frame's size is asked for behind
 * a frame of its animation: before, the browser would have to lay it out for the answer.
 */
export function whenReadable(window: Window, signal: AbortSignal, work: () => void): void {
  const { document } = window as Window & { document: Document & { prerendering?: boolean } };
  const isWhole = window === window.top;
  if (isWhole && !document.prerendering) {
    work();
    return;
  }
  const waiting = new AbortController();
  const options = { signal: AbortSignal.any([signal, waiting.signal]) };
  const look = () => {
    if (options.signal.aborted) return;
    const isLarge = isWhole || (window.innerWidth >= LEAST_WIDTH && window.innerHeight >= LEAST_HEIGHT);
    if (!isLarge || document.prerendering) return;
    waiting.abort();
    work();
  };
  window.addEventListener('resize', look, options);
  document.addEventListener('prerenderingchange', look, options);
  if (isWhole) return;
  window.requestAnimationFrame(() => setTimeout(look));
  setTimeout(look, UNSEEN);
}
