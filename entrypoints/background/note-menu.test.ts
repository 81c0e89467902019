import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (...values: unknown[]) => void;
const heard = vi.hoisted(() => new Map<string, Listener>());
const done = vi.hoisted(() => [] as string[]);
const event = vi.hoisted(() => (name: string) => ({ addListener: (listener: Listener) => heard.set(name, listener) }));
const create = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { onInstalled: event('installed'), onStartup: event('startup') },
    contextMenus: { removeAll: async () => void done.push('cleared'), create, onClicked: event('clicked') },
    commands: { onCommand: event('command') },
  },
}));
vi.mock('../../src/messages/i18n', () => ({ words: (key: string) => key }));
vi.mock('../../src/messages/side-panel', () => ({ openPanel: async (id: number) => void done.push(`panel of ${id}`) }));

import { offerToAnnotate } from './note-menu';

const tab = { id: 7, windowId: 2 };

beforeEach(() => {
  done.length = 0;
  create.mockReset();
  offerToAnnotate(async (...begun) => void done.push(`note ${begun.join(' ')}`));
});

it.each(['installed', 'startup'])('puts one entry into the menu of selected words: %s', async (when) => {
  heard.get(when)?.();
  await expect.poll(() => create.mock.calls.length).toBe(1);
  expect(done).toEqual(['cleared']);
  expect(create.mock.lastCall?.[0]).toMatchObject({ contexts: ['selection'], title: 'annotateThis' });
});

it('opens the panel within the click, and begins a note in the frame that was clicked', () => {
  heard.get('clicked')?.({ menuItemId: 'annotate', frameId: 3 }, tab);
  expect(done).toEqual(['panel of 2', 'note 7 3']);
});

it('leaves the clicks and keys of others', () => {
  heard.get('clicked')?.({ menuItemId: 'other', frameId: 3 }, tab);
  heard.get('command')?.('next-flag', tab);
  heard.get('clicked')?.({ menuItemId: 'annotate' }, undefined);
  expect(done).toEqual([]);
});
