import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabState } from '../../src/messages/tab-state';
import type { Sites } from '../../src/settings/site-rules';

const sent = vi.hoisted(() => vi.fn(async (_tab: number, _message: { type: string }) => ({ ok: true })));
const inject = vi.hoisted(() => vi.fn(async (_tab: number, _frame: number) => undefined));
const insertPaint = vi.hoisted(() => vi.fn(async (_tab: number) => undefined));
const states = vi.hoisted(() => new Map<number, unknown>());
const urls = vi.hoisted(() => new Map<number, string>());
const watchers = vi.hoisted(() => new Map<string, (now: unknown, before: unknown) => void>());
const watched = vi.hoisted(() => (name: string) => ({
  watch: (changed: (now: unknown, before: unknown) => void) => void watchers.set(name, changed),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async (id: number) => {
        if (!urls.has(id)) throw new Error('No tab');
        return { id, url: urls.get(id) };
      },
    },
  },
}));
vi.mock('../../src/messages/send-to-tab', () => ({ toFrames: sent }));
vi.mock('../../src/messages/tab-state', async () => ({
  isOf: (state: TabState, address: string) => state.page.address === address,
  readTabs: async () => states,
}));
vi.mock('./inject', () => ({ inject, insertPaint }));
vi.mock('../../src/settings/basis', () => ({ basis: watched('basis') }));
vi.mock('../../src/settings/kinds', () => ({ enabledKinds: watched('kinds') }));
vi.mock('../../src/settings/paint', () => ({ paint: watched('paint') }));
vi.mock('../../src/settings/sites', () => ({ sites: watched('sites') }));
vi.mock('../../src/settings/theme', () => ({ theme: watched('theme') }));
vi.mock('../../src/settings/threshold', () => ({ threshold: watched('threshold') }));

import { clearOpen, followSettings } from './open-tabs';
import type { Tabs } from './tabs';

const tabs = { off: vi.fn(), forget: vi.fn() };
const report = vi.fn();
const everywhere = (off: string[]): Sites => ({ mode: 'everywhere', off, on: [] });

function page(tab: number, status: TabState['status'], host: string): void {
  const address = `https://${host}/a`;
  states.set(tab, { status, page: { id: `d${tab}`, address, frame: 0 }, frames: [0, 7] });
  urls.set(tab, address);
}

async function change(setting: string, now: unknown = null, before: unknown = null): Promise<void> {
  watchers.get(setting)?.(now, before);
  // The tabs are asked one after the other, in promises alone.
  await new Promise((resolve) => setImmediate(resolve));
}

const messages = () => sent.mock.calls.map(([tab, { type }]) => `${tab} ${type}`);

beforeEach(() => {
  vi.clearAllMocks();
  states.clear();
  urls.clear();
  followSettings(tabs as unknown as Tabs, report);
  page(1, 'done', 'a.example');
  page(2, 'off', 'b.example');
});

describe('settings on open pages', () => {
  it.each(['kinds', 'threshold', 'basis', 'theme'])('checks anew what is checked when %s changes', async (setting) => {
    await change(setting);
    expect(messages()).toEqual(['1 tab:check']);
  });

  it('changes the paint where there is some', async () => {
    await change('paint');
    expect(insertPaint.mock.calls).toEqual([[1]]);
  });

  it('stops where a site is switched off, and starts where one is switched on', async () => {
    await change('sites', everywhere(['a.example']), everywhere(['b.example']));
    expect(messages()).toEqual(['1 tab:stop']);
    expect(tabs.off).toHaveBeenCalledExactlyOnceWith(1, expect.objectContaining({ id: 'd1' }));
    expect(inject.mock.calls).toEqual([
      [2, 0],
      [2, 7],
    ]);
  });

  it('leaves a page that was checked on request when another site is switched', async () => {
    await change('sites', everywhere(['a.example', 'c.example']), everywhere(['a.example']));
    expect([messages(), inject.mock.calls]).toEqual([[], []]);
  });

  it('forgets tabs that are gone, or have gone on to another page', async () => {
    urls.delete(1);
    urls.set(2, 'https://c.example/');
    await change('sites', everywhere([]), everywhere(['b.example']));
    expect(tabs.forget.mock.calls).toEqual([[1], [2]]);
    expect(inject).not.toHaveBeenCalled();
  });

  it('goes on where one page refuses', async () => {
    page(3, 'done', 'c.example');
    sent.mockRejectedValueOnce(new Error('gone'));
    await change('kinds');
    expect(messages()).toEqual(['1 tab:check', '3 tab:check']);
    expect(report).not.toHaveBeenCalled();
  });
});

it('clears all open pages', async () => {
  await clearOpen(tabs as unknown as Tabs);
  expect(messages()).toEqual(['1 tab:stop', '2 tab:stop']);
  expect(tabs.forget.mock.calls.map(([tab]) => tab).sort()).toEqual([1, 2]);
});
