import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/messages/protocol';

const store = vi.hoisted(() => new Map<number, unknown>());
const showBadge = vi.hoisted(() => vi.fn());
vi.mock('./badge', () => ({ showBadge }));
vi.mock('wxt/browser', () => ({ browser: { tabs: { query: async () => [{ id: 1 }] } } }));
/** How many of the next writes the browser refuses. */
const refusals = vi.hoisted(() => ({ left: 0 }));
vi.mock('../../src/messages/tab-state', () => ({
  readTab: async (tab: number) => store.get(tab) ?? null,
  readTabs: async () => new Map(store),
  writeTab: async (tab: number, state: unknown) => {
    if (refusals.left-- > 0) throw new Error('QUOTA_BYTES quota exceeded');
    store.set(tab, state);
  },
  isOf: ({ page }: { page: { address: string } }, address: string) => page.address === address,
  forgetTab: async (tab: number) => void store.delete(tab),
}));

const choices = vi.hoisted(() => new Map<number, number>());
vi.mock('../../src/messages/choice', () => ({
  writeChoice: async (tab: number, { flag }: { flag: number }) => void choices.set(tab, flag),
  forgetChoice: async (tab: number) => void choices.delete(tab),
}));

import { createTabs } from './tabs';

const report = vi.fn();

const found = (covers: boolean) =>
  ({ story: 'The dam', verdict: { story: { covers }, flags: [] } }) as unknown as Finding;
const [finding, nothing] = [found(true), found(false)];

const a = { id: 'a', address: 'https://news.example/a', frame: 0 };
const b = { id: 'b', address: 'https://news.example/b', frame: 0 };
const embedded = { id: 'c', address: a.address, frame: 7 };

beforeEach(() => {
  store.clear();
  choices.clear();
  showBadge.mockReset();
  report.mockReset();
  refusals.left = 0;
});

describe('tabs', () => {
  it('keeps the finding of the page that is there, and shows it', async () => {
    const tabs = createTabs(report);
    expect(await tabs.finish(await tabs.begin(1, a), finding)).toBe(true);
    expect(store.get(1)).toEqual({ status: 'done', page: a, finding });
    expect(showBadge).toHaveBeenLastCalledWith(1, { status: 'done', page: a, finding });
  });

  it('drops the finding of a page that the tab has left', async () => {
    const tabs = createTabs(report);
    const check = await tabs.begin(1, a);
    const answers = [tabs.leave(1, a), tabs.finish(check, finding)];
    expect(await Promise.all(answers)).toEqual([undefined, false]);
    expect(store.has(1)).toBe(false);
  });

  it('drops the finding of a page when the next one is being checked', async () => {
    const tabs = createTabs(report);
    const check = await tabs.begin(1, a);
    await tabs.begin(1, b);
    expect(await tabs.finish(check, finding)).toBe(false);
    expect(store.get(1)).toEqual({ status: 'checking', page: b });
  });

  it('drops the finding of a text when a later one of the same page is being checked', async () => {
    const tabs = createTabs(report);
    const [first, second] = [await tabs.begin(1, a), await tabs.begin(1, a)];
    expect(await tabs.finish(second, finding)).toBe(true);
    expect(await tabs.finish(first, nothing)).toBe(false);
    expect(store.get(1)).toEqual({ status: 'done', page: a, finding });
  });

  it('keeps what was found in a page while the page, grown since, is checked again', async () => {
    const tabs = createTabs(report);
    await tabs.finish(await tabs.begin(1, a), finding);
    await tabs.begin(1, a);
    expect(store.get(1)).toEqual({ status: 'done', page: a, finding });
  });

  it('keeps the next page when the last one says late that it is left', async () => {
    const tabs = createTabs(report);
    await tabs.begin(1, a);
    await tabs.begin(1, b);
    await tabs.leave(1, a);
    expect(store.get(1)).toEqual({ status: 'checking', page: b });
  });

  it('keeps which flag was chosen, for as long as the page and its verdict are there', async () => {
    const tabs = createTabs(report);
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
    const tabs = createTabs(report);
    await tabs.begin(1, b);
    await tabs.choose(1, a, 4);
    expect(choices.has(1)).toBe(false);
  });

  it('drops the choice when a new verdict takes the place of the one that it was of', async () => {
    const tabs = createTabs(report);
    await tabs.finish(await tabs.begin(1, a), finding);
    await tabs.choose(1, a, 4);
    const check = await tabs.begin(1, a);
    expect(choices.get(1)).toBe(4);
    await tabs.finish(check, finding);
    expect(choices.has(1)).toBe(false);
  });

  it('follows a page to another address, and forgets it when it shows no story there', async () => {
    const tabs = createTabs(report);
    await tabs.finish(await tabs.begin(1, a), finding);
    const moved = { ...a, address: 'https://news.example/a?page=2' };
    await tabs.move(1, moved);
    expect(store.get(1)).toEqual({ status: 'done', page: moved, finding });
    await tabs.clear(1, { ...moved, id: 'another' });
    expect(store.has(1)).toBe(false);
    expect(showBadge).toHaveBeenLastCalledWith(1, null);
  });

  it('drops the finding of a page that was switched off meanwhile, and the choice', async () => {
    const tabs = createTabs(report);
    await tabs.finish(await tabs.begin(1, a), finding);
    await tabs.choose(1, a, 4);
    const check = await tabs.begin(1, a);
    await tabs.off(1, a);
    expect(await tabs.finish(check, finding)).toBe(false);
    expect(store.get(1)).toEqual({ status: 'off', page: a, frames: [0] });
    expect(choices.has(1)).toBe(false);
  });

  it('forgets a tab with what is under way in it', async () => {
    const tabs = createTabs(report);
    await tabs.finish(await tabs.begin(1, a), finding);
    await tabs.choose(1, a, 4);
    const check = await tabs.begin(1, embedded);
    await tabs.forget(1);
    expect(await tabs.finish(check, finding)).toBe(false);
    expect([store.has(1), choices.has(1)]).toEqual([false, false]);
  });

  it('make room by forgetting tabs that are gone', async () => {
    const tabs = createTabs(report);
    store.set(1, 'open').set(7, 'gone');
    refusals.left = 1;
    await tabs.fail(3, b, 'unreadable');
    expect([...store.keys()]).toEqual([1, 3]);
    expect(report).not.toHaveBeenCalled();
  });

  it('say what could not be kept, and show it on the button all the same', async () => {
    const tabs = createTabs(report);
    const check = await tabs.begin(1, a);
    showBadge.mockReset();
    refusals.left = 2;
    expect(await tabs.finish(check, finding)).toBe(false);
    expect(store.get(1)).toEqual({ status: 'failed', page: a, code: 'storage' });
    expect(showBadge).toHaveBeenLastCalledWith(1, { status: 'done', page: a, finding });
    expect(report).toHaveBeenCalledTimes(1);
  });

  it('goes on after a change that failed, and reports it', async () => {
    const tabs = createTabs(report);
    showBadge.mockRejectedValueOnce(new Error('no such tab'));
    await tabs.begin(1, a);
    expect(report).toHaveBeenCalledWith(new Error('no such tab'));
    await tabs.begin(2, b);
    expect(store.get(2)).toEqual({ status: 'checking', page: b });
  });
});

describe('the frames of a tab', () => {
  const checked = async (order: [typeof a, Finding][]) => {
    const tabs = createTabs(report);
    for (const [page, result] of order) await tabs.finish(await tabs.begin(1, page), result);
    return (store.get(1) as { page: typeof a }).page;
  };

  it('are represented by the one that covers a story', async () => {
    expect(
      await checked([
        [a, nothing],
        [embedded, finding],
      ]),
    ).toBe(embedded);
    store.clear();
    expect(
      await checked([
        [embedded, finding],
        [a, nothing],
      ]),
    ).toBe(embedded);
  });

  it('are represented by the page itself where both do, or neither', async () => {
    expect(
      await checked([
        [embedded, finding],
        [a, finding],
      ]),
    ).toBe(a);
    store.clear();
    expect(
      await checked([
        [a, finding],
        [embedded, finding],
      ]),
    ).toBe(a);
    store.clear();
    expect(
      await checked([
        [embedded, nothing],
        [a, nothing],
      ]),
    ).toBe(a);
  });

  it('are kept where they are off, the page itself before what is embedded', async () => {
    const tabs = createTabs(report);
    await tabs.off(1, embedded);
    expect(store.get(1)).toEqual({ status: 'off', page: embedded, frames: [7] });
    await tabs.off(1, a);
    await tabs.off(1, embedded);
    expect(store.get(1)).toEqual({ status: 'off', page: a, frames: [7, 0] });
    await tabs.off(1, b);
    expect(store.get(1)).toEqual({ status: 'off', page: b, frames: [0] });
  });

  it('keep what the reader asked for in one where another is off', async () => {
    const tabs = createTabs(report);
    await tabs.finish(await tabs.begin(1, a), finding);
    await tabs.off(1, embedded);
    expect(store.get(1)).toEqual({ status: 'done', page: a, finding });
  });

  it('are represented by the first of two that are embedded', async () => {
    expect(
      await checked([
        [embedded, finding],
        [{ ...embedded, id: 'd', frame: 9 }, finding],
      ]),
    ).toBe(embedded);
  });

  it('do not inherit from a page that went without a word', async () => {
    const next = { ...embedded, address: b.address };
    expect(
      await checked([
        [a, finding],
        [next, finding],
      ]),
    ).toBe(next);
  });

  it('leave the verdict of another frame when they go', async () => {
    const tabs = createTabs(report);
    await tabs.finish(await tabs.begin(1, a), finding);
    await tabs.clear(1, embedded);
    await tabs.leave(1, embedded);
    expect(store.get(1)).toMatchObject({ page: a });
  });
});
