import { describe, expect, it, vi } from 'vitest';

const kept = vi.hoisted(() => ({ value: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: kept.value[key] }),
        set: async (items: Record<string, unknown>) => void Object.assign(kept.value, items),
      },
    },
  },
}));

import { isOf, readTab, type TabState, writeTab } from './tab-state';

const state: TabState = { status: 'checking', page: { id: 'd1', address: 'https://news.example/a?b#c', frame: 0 } };

describe('the state of a tab', () => {
  it('comes back as it was written, for its tab alone', async () => {
    await writeTab(7, state);
    expect(await readTab(7)).toEqual(state);
    expect(await readTab(8)).toBeNull();
  });

  it.each(['checking', 4, { status: 'done', page: state.page }, { status: 'checking', page: 'd1' }])(
    'is unknown where %o was left behind',
    async (junk) => {
      kept.value['tab:7'] = junk;
      expect(await readTab(7)).toBeNull();
    },
  );
});

describe('isOf', () => {
  it.each(['https://news.example/a?b', 'https://news.example/a?b#elsewhere', undefined])('allows %s', (address) => {
    expect(isOf(state, address)).toBe(true);
  });

  it.each(['https://news.example/a', 'https://other.example/a?b'])('flags %s as another page', (address) => {
    expect(isOf(state, address)).toBe(false);
  });
});
