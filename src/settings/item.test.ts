import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The storage module takes the browser from here when it is loaded.
vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Object.assign(globalThis, { chrome: fakeBrowser });
});

import { FLAG_KINDS } from '../engine/verdict';
import { basis } from './basis';
import { enabledKinds } from './kinds';
import { threshold } from './threshold';

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('gives the default where nothing is stored', async () => {
    expect(await enabledKinds.get()).toEqual(FLAG_KINDS);
    expect(await threshold.get()).toBe(0);
    expect(await basis.get()).toBe('both');
  });

  it('keeps what is set', async () => {
    await enabledKinds.set(['framing']);
    await threshold.set(0.7);
    await basis.set('sources');
    expect([await enabledKinds.get(), await threshold.get(), await basis.get()]).toEqual([['framing'], 0.7, 'sources']);
  });

  it('allows no kind at all', async () => {
    await enabledKinds.set([]);
    expect(await enabledKinds.get()).toEqual([]);
  });

  it.each(['some', 7, null, { basis: 'both' }])('gives the default where %o was left behind', async (junk) => {
    await fakeBrowser.storage.local.set({ basis: junk, kinds: junk, threshold: 'high' });
    expect([await enabledKinds.get(), await threshold.get(), await basis.get()]).toEqual([[...FLAG_KINDS], 0, 'both']);
  });

  it('flags a value that is no choice', async () => {
    await expect(async () => threshold.set(2)).rejects.toThrow();
    expect(await threshold.get()).toBe(0);
  });

  it('tells of a change, sound ones only', async () => {
    const changed = vi.fn();
    const stop = threshold.watch(changed);
    await threshold.set(0.5);
    await fakeBrowser.storage.local.set({ threshold: 'high' });
    stop();
    await threshold.set(0.9);
    expect(changed.mock.calls).toEqual([
      [0.5, 0],
      [0, 0.5],
    ]);
  });
});
