/** A frame that is narrower or lower holds an advertisement, a button or a counter, no article. CSS pixels. */
const LEAST_WIDTH = 280;
const LEAST_HEIGHT = 200;
/** So long after, a frame that is out of sight, and so never drawn, is asked all the same. Milliseconds. */
const UNSEEN = 2_000;

/**
 * Does the work once somebody may be reading the page: at once as a rule; for one that the browser renders ahead of a
 * visit, when it is visited; in a frame, when that is as large as an article's, if ever. How large a frame is, an observer
 * tells behind the browser's own layout: who asks has it laid out for the answer.
 */
export function whenReadable(window: Window & typeof globalThis, signal: AbortSignal, work: () => void): void {
  const { document } = window as Window & { document: Document & { prerendering?: boolean } };
  const isWhole = window === window.top;
  if (isWhole && !document.prerendering) {
    work();
    return;
  }
  const waiting = new AbortController();
  const options = { signal: AbortSignal.any([signal, waiting.signal]) };
  const look = (width: number, height: number) => {
    if (options.signal.aborted || document.prerendering) return;
    if (!isWhole && (width < LEAST_WIDTH || height < LEAST_HEIGHT)) return;
    waiting.abort();
    work();
  };
  const ask = () => look(window.innerWidth, window.innerHeight);
  window.addEventListener('resize', ask, options);
  document.addEventListener('prerenderingchange', ask, options);
  if (isWhole) return;
  const drawn = new window.IntersectionObserver(
    ([entry]) => {
      drawn.disconnect();
      if (entry?.rootBounds) look(entry.rootBounds.width, entry.rootBounds.height);
    },
    { root: document },
  );
  if (document.documentElement) drawn.observe(document.documentElement);
  setTimeout(() => options.signal.aborted || ask(), UNSEEN);
}
