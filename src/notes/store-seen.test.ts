import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The storage module takes the browser from here when it is loaded.
vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Object.assign(globalThis, { chrome: fakeBrowser });
});

import type { SeenSentence } from './seen';
import { MOST_OF_SITE, MOST_PAGES } from './seen-limits';
import { eraseSeen, readSeen, writeSeen } from './store-seen';

const AT = '2025-07-03T10:00:00.000Z';
const SEEN: SeenSentence = {
  sentence: 'The wall holds.',
  before: '',
  after: '',
  first: AT,
  last: AT,
  flag: { kind: 'framing', group: 'contradicts', exact: 'wall', explanation: 'It may leak.' },
  earlier: null,
  gone: null,
};
/** Of a site each. */
const address = (n: number) => `https://n${n}.example/dam`;

describe('what is remembered of pages', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is kept by address', async () => {
    await writeSeen(address(1), [SEEN]);
    expect([await readSeen(address(1)), await readSeen(address(2))]).toEqual([[SEEN], []]);
  });

  it('is nothing where something unsound is stored', async () => {
    await fakeBrowser.storage.local.set({ [`seen:${address(1)}`]: { version: 1, sentences: [{ sentence: 3 }] } });
    expect(await readSeen(address(1))).toEqual([]);
  });

  it(`is of the last ${MOST_PAGES} pages, in the order of the visits`, async () => {
    for (let n = 0; n < MOST_PAGES; n++) await writeSeen(address(n), [SEEN]);
    await writeSeen(address(0), [SEEN]);
    await writeSeen(address(MOST_PAGES), [SEEN]);
    expect(await readSeen(address(1))).toEqual([]);
    expect(await readSeen(address(0))).toEqual([SEEN]);
    expect(await readSeen(address(MOST_PAGES))).toEqual([SEEN]);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toHaveLength(MOST_PAGES + 1);
  });

  it('is as much of one site as a site may have: it pushes out no other', async () => {
    await writeSeen(address(1), [SEEN]);
    for (let n = 0; n <= MOST_PAGES; n++) await writeSeen(`https://many.example/${n}`, [SEEN]);
    expect(await readSeen(address(1))).toEqual([SEEN]);
    expect(await readSeen('https://many.example/0')).toEqual([]);
    expect(await readSeen(`https://many.example/${MOST_PAGES}`)).toEqual([SEEN]);
    const keys = Object.keys(await fakeBrowser.storage.local.get(null));
    expect(keys.filter((key) => key.startsWith('seen:https://many.'))).toHaveLength(MOST_OF_SITE.pages);
  });

  it('is erased without a rest, and nothing else is', async () => {
    await fakeBrowser.storage.local.set({ theme: 'dark' });
    await writeSeen(address(1), [SEEN]);
    await eraseSeen();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ theme: 'dark' });
  });

  it('makes room where the storage is full, the pages seen longest ago first', async () => {
    for (let n = 0; n < 8; n++) await writeSeen(address(n), [SEEN]);
    const { local } = fakeBrowser.storage;
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await writeSeen(address(8), [SEEN]);
    const kept = Object.keys(await local.get(null)).filter((key) => key !== 'seen');
    expect(kept).toEqual([4, 5, 6, 7, 8].map((n) => `seen:${address(n)}`));
    vi.mocked(local.set).mockRejectedValueOnce(new Error('IO error'));
    await expect(writeSeen(address(9), [SEEN])).rejects.toThrow('IO error');
    expect(await readSeen(address(5))).toEqual([SEEN]);
  });
});
