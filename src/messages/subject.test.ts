import { beforeEach, describe, expect, it, vi } from 'vitest';

/** An event whose listeners a test can call. */
const browser = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<(...values: unknown[]) => void>();
    return {
      addListener: (listener: () => void) => listeners.add(listener),
      removeListener: (listener: () => void) => listeners.delete(listener),
      fire: (...values: unknown[]) => {
        for (const listener of listeners) listener(...values);
      },
    };
  };
  return {
    tabs: { get: vi.fn(), query: vi.fn(), onActivated: event(), onUpdated: event() },
    permissions: { contains: vi.fn(), onAdded: event(), onRemoved: event() },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

import { findSubject, followSubject, type Subject } from './subject';

const address = 'https://news.example/a';

describe('findSubject', () => {
  beforeEach(() => {
    browser.tabs.query.mockReset().mockResolvedValue([{ id: 3, windowId: 1, url: address }]);
    browser.tabs.get.mockReset().mockResolvedValue({ id: 1234567890, windowId: 1, url: address });
    browser.permissions.contains.mockReset().mockResolvedValue(true);
  });

  it('takes the tab in front, or the one that the hash names', async () => {
    expect(await findSubject('')).toEqual({ tab: 3, window: 1, address, access: 'always' });
    expect(await findSubject('#tab=1234567890')).toEqual({ tab: 1234567890, window: 1, address, access: 'always' });
    expect(await findSubject('#tab=x')).toMatchObject({ tab: 3 });
  });

  it('finds none where there is no tab, or no longer', async () => {
    browser.tabs.query.mockResolvedValue([]);
    browser.tabs.get.mockRejectedValue(new Error('No tab with id'));
    expect(await findSubject('')).toBeNull();
    expect(await findSubject('#tab=9')).toBeNull();
  });

  it('asks for a click where the site is withheld or the address hidden', async () => {
    browser.permissions.contains.mockResolvedValue(false);
    expect(await findSubject('')).toMatchObject({ access: 'on-request' });
    browser.tabs.query.mockResolvedValue([{ id: 3, windowId: 1 }]);
    expect(await findSubject('')).toMatchObject({ access: 'on-request' });
  });

  it.each(['chrome://settings', 'about:addons', 'file:///a.html'])('knows that %s is out of reach', async (url) => {
    browser.tabs.query.mockResolvedValue([{ id: 3, windowId: 1, url }]);
    expect(await findSubject('')).toMatchObject({ access: 'never' });
  });
});

describe('followSubject', () => {
  const other = 'https://news.example/b';
  const follow = () => {
    const seen: (string | undefined)[] = [];
    const ends = new AbortController();
    followSubject('', ends.signal, (subject: Subject | null) => seen.push(subject?.address));
    return { seen, ends };
  };
  beforeEach(() => {
    browser.tabs.query.mockReset().mockResolvedValue([{ id: 3, windowId: 1, url: address }]);
    browser.permissions.contains.mockReset().mockResolvedValue(true);
  });

  it('tells the tab in front, and the next one that comes to the front or goes elsewhere', async () => {
    const { seen, ends } = follow();
    await vi.waitFor(() => expect(seen).toEqual([address]));
    browser.tabs.query.mockResolvedValue([{ id: 4, windowId: 1, url: other }]);
    browser.tabs.onActivated.fire({ tabId: 4 });
    await vi.waitFor(() => expect(seen).toEqual([address, other]));
    browser.tabs.query.mockResolvedValue([{ id: 4, windowId: 1, url: address }]);
    browser.tabs.onUpdated.fire(4, { title: 'x' });
    browser.tabs.onUpdated.fire(4, { url: address });
    await vi.waitFor(() => expect(seen).toEqual([address, other, address]));
    ends.abort();
  });

  it('drops an answer that a later one has overtaken', async () => {
    let answer: (tabs: object[]) => void = () => undefined;
    browser.tabs.query.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const { seen, ends } = follow();
    browser.tabs.onActivated.fire({ tabId: 3 });
    await vi.waitFor(() => expect(seen).toEqual([address]));
    answer([{ id: 9, windowId: 1, url: other }]);
    await Promise.resolve();
    expect(seen).toEqual([address]);
    ends.abort();
  });

  it('says nothing once the panel is closed', async () => {
    const { seen, ends } = follow();
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    ends.abort();
    browser.tabs.onActivated.fire({ tabId: 3 });
    await Promise.resolve();
    expect(seen).toHaveLength(1);
  });
});
