import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/messages/protocol';

const store = vi.hoisted(() => new Map<number, unknown>());
const showBadge = vi.hoisted(() => vi.fn());
vi.mock('./badge', () => ({ showBadge }));
vi.mock('../../src/messages/tab-state', () => ({
  readTab: async (tab: number) => store.get(tab) ?? null,
  writeTab: async (tab: number, state: unknown) => void store.set(tab, state),
  forgetTab: async (tab: number) => void store.delete(tab),
}));

const choices = vi.hoisted(() => new Map<number, number>());
vi.mock('../../src/messages/choice', () => ({
  writeChoice: async (tab: number, { flag }: { flag: number }) => void choices.set(tab, flag),
  forgetChoice: async (tab: number) => void choices.delete(tab),
}));

import { createTabs } from './tabs';

const finding = { story: 'The dam', verdict: { flags: [] } } as unknown as Finding;

const a = { id: 'a', address: 'https://news.example/a' };
const b = { id: 'b', address: 'https://news.example/b' };

describe('tabs', () => {
  beforeEach(() => {
    store.clear();
    choices.clear();
    showBadge.mockReset();
  });

  it('keeps the finding of the page that is there, and shows it', async () => {
    const tabs = createTabs();
    await tabs.begin(1, a);
    expect(await tabs.finish(1, a, finding)).toBe(true);
    expect(store.get(1)).toEqual({ status: 'done', page: a, finding });
    expect(showBadge).toHaveBeenLastCalledWith(1, { status: 'done', page: a, finding });
  });

  it('drops the finding of a page that the tab has left', async () => {
    const tabs = createTabs();
    await tabs.begin(1, a);
    const answers = [tabs.leave(1, a), tabs.finish(1, a, finding)];
    expect(await Promise.all(answers)).toEqual([undefined, false]);
    expect(store.has(1)).toBe(false);
  });

  it('drops the finding of a page when the next one is being checked', async () => {
    const tabs = createTabs();
    await tabs.begin(1, a);
    await tabs.begin(1, b);
    expect(await tabs.finish(1, a, finding)).toBe(false);
    expect(store.get(1)).toEqual({ status: 'checking', page: b });
  });

  it('keeps the next page when the last one says late that it is left', async () => {
    const tabs = createTabs();
    await tabs.begin(1, a);
    await tabs.begin(1, b);
    await tabs.leave(1, a);
    expect(store.get(1)).toEqual({ status: 'checking', page: b });
  });

  it('keeps which flag was chosen, for as long as the page and its verdict are there', async () => {
    const tabs = createTabs();
    await tabs.begin(1, a);
    await tabs.choose(1, a, 4);
    expect(choices.get(1)).toBe(4);
    await tabs.begin(1, a);
    expect(choices.has(1)).toBe(false);
    await tabs.choose(1, a, 2);
    await tabs.leave(1, a);
    expect(choices.has(1)).toBe(false);
  });

  it('drops a choice of a page that the tab has left', async () => {
    const tabs = createTabs();
    await tabs.begin(1, b);
    await tabs.choose(1, a, 4);
    expect(choices.has(1)).toBe(false);
  });

  it('goes on after a change that failed', async () => {
    const tabs = createTabs();
    showBadge.mockRejectedValueOnce(new Error('no such tab'));
    await expect(tabs.begin(1, a)).rejects.toThrow('no such tab');
    await tabs.begin(2, b);
    expect(store.get(2)).toEqual({ status: 'checking', page: b });
  });
});
