import { beforeEach, describe, expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  tabs: { get: vi.fn(), query: vi.fn() },
  permissions: { contains: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser }));

import { findSubject } from './subject';

const address = 'https://news.example/a';

describe('findSubject', () => {
  beforeEach(() => {
    browser.tabs.query.mockReset().mockResolvedValue([{ id: 3, url: address }]);
    browser.tabs.get.mockReset().mockResolvedValue({ id: 1234567890, url: address });
    browser.permissions.contains.mockReset().mockResolvedValue(true);
  });

  it('takes the tab in front, or the one that the hash names', async () => {
    expect(await findSubject('')).toEqual({ tab: 3, address, access: 'always' });
    expect(await findSubject('#tab=1234567890')).toEqual({ tab: 1234567890, address, access: 'always' });
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
    browser.tabs.query.mockResolvedValue([{ id: 3 }]);
    expect(await findSubject('')).toMatchObject({ access: 'on-request' });
  });

  it.each(['chrome://settings', 'about:addons', 'file:///a.html'])('knows that %s is out of reach', async (url) => {
    browser.tabs.query.mockResolvedValue([{ id: 3, url }]);
    expect(await findSubject('')).toMatchObject({ access: 'never' });
  });
});
