import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ARRIVING, lookOut } from './look-again';

/** A page whose changes are told to whoever observes it. */
class FakeObserver {
  static current: FakeObserver | null = null;
  constructor(readonly tell: () => void) {}
  observe() {
    FakeObserver.current = this;
  }
  disconnect() {
    if (FakeObserver.current === this) FakeObserver.current = null;
  }
}

let text = '';
let looks = 0;
const change = (to: string) => {
  text = to;
  FakeObserver.current?.tell();
};
const page = {
  body: {
    get textContent() {
      looks++;
      return text;
    },
  },
} as unknown as Document;
const longer = (by: number) => text + 'x'.repeat(by);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', FakeObserver);
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 0));
  FakeObserver.current = null;
  text = 'A page without an article.';
  looks = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = (isFound: (text: string) => boolean = (text) => text.includes('story')) => {
  const asked = vi.fn(isFound);
  const lifetime = new AbortController();
  return { asked, lifetime, lookout: lookOut(page, asked, lifetime.signal) };
};

describe('the lookout', () => {
  it('looks at once, and no more when it has found something', () => {
    text = 'The story.';
    const { asked } = start();
    expect(asked).toHaveBeenCalledTimes(1);
    expect(FakeObserver.current).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks at a page that stands still once', () => {
    start();
    vi.advanceTimersByTime(60_000);
    expect(looks).toBe(1);
    expect(FakeObserver.current).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('finds a text that comes late', () => {
    const { asked } = start();
    vi.advanceTimersByTime(3_000);
    change(`${longer(200)} The story.`);
    vi.advanceTimersByTime(1_000);
    expect(asked).toHaveLastReturnedWith(true);
  });

  it('costs a busy page a handful of looks, and none after the time for it', () => {
    const { asked } = start();
    for (let time = 0; time < 60_000; time += 50) {
      change(longer(300));
      vi.advanceTimersByTime(50);
    }
    expect(looks).toBeLessThan(8);
    expect(asked.mock.calls.length).toBeLessThan(8);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks nothing about a text that has hardly changed', () => {
    const { asked } = start();
    change(longer(5));
    vi.advanceTimersByTime(1_000);
    expect([looks, asked.mock.calls.length]).toEqual([2, 1]);
  });

  it('looks again at another address, for another while', () => {
    const { asked, lookout } = start();
    vi.advanceTimersByTime(ARRIVING * 2);
    lookout.again();
    vi.advanceTimersByTime(1_000);
    expect(asked).toHaveBeenCalledTimes(2);
    change(`${longer(200)} The story.`);
    vi.advanceTimersByTime(1_000);
    expect(asked).toHaveLastReturnedWith(true);
    lookout.again();
    vi.advanceTimersByTime(ARRIVING * 2);
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it('ends with its script', () => {
    const { asked, lifetime, lookout } = start();
    lifetime.abort();
    lookout.again();
    vi.advanceTimersByTime(ARRIVING);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
