import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The storage module takes the browser from here when it is loaded.
vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Object.assign(globalThis, { chrome: fakeBrowser });
});

import { readSettings, type Settings, writeSettings } from './all';
import { fromFile, toFile } from './file';

const CHOSEN: Settings = {
  kinds: ['framing', 'misquoted'],
  threshold: 0.8,
  basis: 'sources',
  sites: { mode: 'listed', off: ['a.example'], on: ['b.example', 'localhost'] },
  theme: 'dark',
  paint: 'underline',
  remember: false,
};
const file = (change: object) => JSON.stringify({ ...JSON.parse(toFile(CHOSEN)), ...change });

describe('a file of settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('brings back every setting', async () => {
    await writeSettings(CHOSEN);
    const exported = toFile(await readSettings());
    fakeBrowser.reset();
    const read = fromFile(exported);
    expect(read).toEqual({ ok: true, settings: CHOSEN });
    if (read.ok) await writeSettings(read.settings);
    expect(await readSettings()).toEqual(CHOSEN);
  });

  it('leaves settings that it does not name', async () => {
    await writeSettings(CHOSEN);
    const read = fromFile(file({ settings: { theme: 'light' } }));
    if (read.ok) await writeSettings(read.settings);
    expect(await readSettings()).toEqual({ ...CHOSEN, theme: 'light' });
  });

  it.each([
    ['not-json', '', 'no JSON'],
    ['other-format', '', '[]'],
    ['other-format', '', '{"format":"crossread-settings","version":1}'],
    ['other-format', '', file({ format: 'ublock' })],
    ['other-version', '7', file({ version: 7 })],
    ['unknown-setting', 'colour', file({ settings: { theme: 'dark', colour: 'red' } })],
    ['unknown-setting', '__proto__', '{"format":"crossread-settings","version":1,"settings":{"__proto__":{}}}'],
    ['bad-value', 'threshold', file({ settings: { theme: 'dark', threshold: 7 } })],
    ['bad-value', 'sites', file({ settings: { sites: { mode: 'everywhere', off: ['no host'], on: [] } } })],
    ['too-long', '', ' '.repeat(1_000_001)],
  ])('is refused whole: %s %s', (code, detail, text) => {
    expect(fromFile(text)).toEqual({ ok: false, problem: { code, detail } });
  });
});
