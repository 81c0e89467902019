import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

import { forgetChoice, readChoice, watchChoice, writeChoice } from './choice';

describe('the flag that was chosen in a tab', () => {
  beforeEach(() => fakeBrowser.reset());

  it('comes back as it was written, for its tab alone, until it is forgotten', async () => {
    await writeChoice(7, { flag: 3, at: 1 });
    expect(await readChoice(7)).toEqual({ flag: 3, at: 1 });
    expect(await readChoice(8)).toBeNull();
    await forgetChoice(7);
    expect(await readChoice(7)).toBeNull();
  });

  it.each([3, { flag: -1, at: 1 }, { flag: 'x', at: 1 }])('is unknown where %o was left behind', async (junk) => {
    await fakeBrowser.storage.session.set({ 'chosen:7': junk });
    expect(await readChoice(7)).toBeNull();
  });

  it('is told as it changes, the same flag chosen again included', async () => {
    const seen = vi.fn();
    const stop = watchChoice(7, seen);
    await writeChoice(7, { flag: 3, at: 1 });
    await writeChoice(8, { flag: 4, at: 1 });
    await writeChoice(7, { flag: 3, at: 2 });
    await vi.waitFor(() => expect(seen.mock.calls).toEqual([[{ flag: 3, at: 1 }], [{ flag: 3, at: 2 }]]));
    stop();
    await writeChoice(7, { flag: 5, at: 3 });
    expect(seen).toHaveBeenCalledTimes(2);
  });
});
