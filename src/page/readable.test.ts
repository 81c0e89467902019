import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenReadable } from './readable';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function world({ width = 800, height = 600, isFrame = false, prerendering = false, isDrawn = true }) {
  const document = Object.assign(new EventTarget(), { prerendering, documentElement: {} });
  const window = Object.assign(new EventTarget(), {
    innerWidth: width,
    innerHeight: height,
    document,
    top: {} as unknown,
    IntersectionObserver: class {
      constructor(private readonly tell: (entries: unknown[]) => void) {}
      observe() {
        if (isDrawn) setTimeout(() => this.tell([{ rootBounds: { width, height } }]), 16);
      }
      disconnect() {}
    },
  });
  if (!isFrame) window.top = window;
  const work = vi.fn();
  const lifetime = new AbortController();
  whenReadable(window as unknown as Window & typeof globalThis, lifetime.signal, work);
  return { window, document, work, lifetime };
}

it('takes any window of its own at once', () => {
  expect(world({ width: 100, height: 100 }).work).toHaveBeenCalledTimes(1);
});

it('takes a frame that is large enough once it has been drawn', () => {
  const { work } = world({ isFrame: true });
  expect(work).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(work).toHaveBeenCalledTimes(1);
});

it('takes a frame that is out of sight a while later', () => {
  const { work } = world({ isFrame: true, isDrawn: false });
  vi.runAllTimers();
  expect(work).toHaveBeenCalledTimes(1);
});

it.each([
  { width: 0, height: 0 },
  { width: 728, height: 90 },
  { width: 160, height: 600 },
])('waits for a frame of $width by $height to grow, and asks once', (size) => {
  const { window, work } = world({ ...size, isFrame: true });
  vi.runAllTimers();
  window.dispatchEvent(new Event('resize'));
  expect(work).not.toHaveBeenCalled();
  Object.assign(window, { innerWidth: 700, innerHeight: 900 });
  for (let time = 0; time < 2; time++) window.dispatchEvent(new Event('resize'));
  expect(work).toHaveBeenCalledTimes(1);
});

it('waits until a page that was rendered ahead is visited', () => {
  const { document, work } = world({ prerendering: true });
  expect(work).not.toHaveBeenCalled();
  document.prerendering = false;
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(work).toHaveBeenCalledTimes(1);
});

it('waits no longer than its script', () => {
  const { window, work, lifetime } = world({ isFrame: true, width: 0 });
  lifetime.abort();
  Object.assign(window, { innerWidth: 700, innerHeight: 900 });
  window.dispatchEvent(new Event('resize'));
  vi.runAllTimers();
  expect(work).not.toHaveBeenCalled();
});
