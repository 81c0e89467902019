import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readChoice } from '../../src/messages/choice';
import { begun, drafts, unsavedDrafts } from '../../src/messages/drafts';
import { placesInTab } from '../../src/messages/note-places';
import { readTab, readTabs } from '../../src/messages/tab-state';
import { readSettings, settingCalled, writeSettings } from '../../src/settings/all';
import { author } from '../../src/settings/author';
import { fromFile, toFile } from '../../src/settings/file';
import { sharedDesk, syncStatus } from '../../src/settings/shared-desk';
import { hostOf, isOn, normalHost, readHosts, switched } from '../../src/settings/site-rules';
import { FUZZ, fewer } from './arbitraries';
import { damage, damaged, STRANGE_TEXTS } from './mutate';
import { unicode } from './unicode';

// The storage module takes the browser from here when it is loaded.
vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Object.assign(globalThis, { chrome: fakeBrowser });
});

const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(...STRANGE_TEXTS),
  fc.constantFrom<unknown>(null, -1, 1e308, [[]]),
);

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are sound, whatever was left in their place', async () => {
    const keys = [
      'kinds',
      'threshold',
      'basis',
      'sites',
      'theme',
      'paint',
      'remember',
      'author',
      'shared-desk',
      'shared-desk-status',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...keys, ...keys.map((key) => `${key}$`)), junk),
        async (stored) => {
          fakeBrowser.reset();
          await fakeBrowser.storage.local.set(stored);
          for (const [name, value] of Object.entries(await readSettings()))
            expect(settingCalled(name)?.accepts(value), name).toBe(true);
          for (const setting of [author, sharedDesk, syncStatus])
            expect(setting.accepts(await setting.get())).toBe(true);
        },
      ),
      fewer(2),
    );
  });

  it('are taken whole from a file, or not at all', async () => {
    const sound = JSON.parse(toFile(await readSettings())) as unknown;
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const file = damaged(sound, damages);
        const read = fromFile(JSON.stringify(file) ?? '');
        if (!read.ok) {
          expect(read.problem.detail.length).toBeLessThanOrEqual(40);
          return;
        }
        await writeSettings(read.settings);
        for (const [name, value] of Object.entries(await readSettings()))
          expect(settingCalled(name)?.accepts(value), name).toBe(true);
      }),
      FUZZ,
    );
  });

  it('are refused in any text that is no file of them', () => {
    fc.assert(
      fc.property(fc.oneof(unicode, fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(fromFile(text).ok).toBe(false);
      }),
      FUZZ,
    );
  });
});

describe('hosts', () => {
  it('have one form, whatever somebody types', () => {
    fc.assert(
      fc.property(
        fc.oneof(unicode, fc.webUrl(), fc.domain(), fc.ipV4(), fc.ipV6(), fc.string({ unit: 'binary' })),
        (text) => {
          const host = normalHost(text);
          if (host !== null) expect(normalHost(host)).toBe(host);
          hostOf(text);
          const { hosts } = readHosts(text);
          for (const one of hosts) {
            expect(normalHost(one)).toBe(one);
            const sites = { mode: 'everywhere' as const, off: [], on: [] };
            expect(isOn(switched(sites, one), one)).toBe(false);
          }
        },
      ),
      { ...FUZZ, numRuns: FUZZ.numRuns * 5 },
    );
  });
});

describe('the session', () => {
  it('gives what is sound or nothing, whatever was left in it', async () => {
    const names = [
      'tab:1',
      'tab:x',
      'chosen:1',
      'draft:a',
      'begun:1',
      'places:1.0',
      'places:.',
      'chosen-note:1',
      'tab:__proto__',
    ];
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), junk), async (stored) => {
        fakeBrowser.reset();
        await fakeBrowser.storage.session.set(stored);
        for (const state of [await readTab(1), ...(await readTabs()).values()])
          expect(state === null || ['checking', 'done', 'failed', 'off'].includes(state.status)).toBe(true);
        const choice = await readChoice(1);
        if (choice) expect(Number.isInteger(choice.flag)).toBe(true);
        expect(await begun.read(1)).toSatisfy((value) => value === null || typeof value === 'object');
        expect(await drafts.read('a')).toBeNull();
        expect(await unsavedDrafts()).toEqual([]);
        for (const { places } of await placesInTab(1)) expect(Array.isArray(places)).toBe(true);
      }),
      fewer(2),
    );
  });
});
