import './chrome';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readSettings, writeSettings } from '../../src/settings/all';
import { StorageError } from '../../src/settings/errors';
import { type Setting, setting } from '../../src/settings/item';
import { syncStatus } from '../../src/settings/shared-desk';
import { FUZZ } from '../fuzz/arbitraries';
import { filesIn, isTest, ROOT } from '../tree';
import { useBrowser } from './chrome';
import { FakeExtension } from './fake-extension';
import { Figures } from './figures';

const figures = new Figures('settings in a storage that fails');
const files = filesIn('src/settings').filter((file) => !isTest(file));
const modules: object[] = await Promise.all(files.map((file) => import(join(ROOT, file))));
/** Every setting that there is, by the name that it is exported under. */
const SETTINGS = modules
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, Setting<unknown>] => isSetting(entry[1]));
/** Under which key each is stored, as its own first write tells. */
const keys = new Map<string, string>();
const DISPOSABLE = ['sharedDesk', 'syncStatus'];

let extension: FakeExtension;

function isSetting(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'fallback' in value && 'watch' in value;
}

function keyOf(name: string): string {
  const key = keys.get(name);
  if (!key) throw new Error(`${name} was not stored`);
  return key;
}

/** Of each setting a choice that is sound and not the default. */
const CHOICES: Record<string, unknown> = {
  author: 'A. Reader',
  basis: 'record',
  enabledKinds: ['framing'],
  paint: 'underline',
  rememberSentences: false,
  sharedDesk: { server: 'https://desk.example', database: 'notes', user: 'a', password: 'b' },
  syncStatus: { ...syncStatus.fallback, state: 'idle', synced: 1 },
  sites: { mode: 'listed', off: [], on: ['news.example'] },
  theme: 'dark',
  threshold: 0.5,
};

beforeEach(() => {
  extension = new FakeExtension(() => undefined);
  useBrowser(extension);
});

it('finds every setting, and where it is stored', async () => {
  expect(SETTINGS.length).toBeGreaterThan(9);
  for (const [name, one] of SETTINGS) {
    extension.local.values.clear();
    await one.set(one.fallback);
    const [key = '', ...others] = [...extension.local.values.keys()];
    // The value and its version, in one write: one without the other would be read as another version's.
    expect(others).toEqual([`${key}$`]);
    keys.set(name, key);
  }
  expect(new Set(keys.values()).size).toBe(SETTINGS.length);
});

describe.each(SETTINGS)('%s', (name, one) => {
  const runs = { seed: FUZZ.seed, numRuns: 60 };
  const junk = fc
    .oneof(fc.anything({ withNullPrototype: false }), fc.jsonValue())
    .filter((value) => isCloneable(value));

  it('is its default where something broken is stored, and puts that aside when the reader chooses', async () => {
    await fc.assert(
      fc.asyncProperty(junk, async (value) => {
        extension.local.values.clear();
        extension.local.values.set(keyOf(name), value);
        figures.add('broken values');
        const now = await one.get();
        expect(one.accepts(now)).toBe(true);
        if (value === undefined || value === null || one.accepts(value)) return;
        expect(now).toEqual(one.fallback);
        await one.set(one.fallback);
        const aside = extension.local.values.get(`unread:${keyOf(name)}`);
        expect(aside).toEqual(DISPOSABLE.includes(name) ? undefined : { value, version: 1 });
      }),
      runs,
    );
  });

  it('is its default where a newer version has stored it, of whatever form, and leaves it for that version', async () => {
    const key = keyOf(name);
    // A sound value says something else, perhaps, in a version that nobody knows yet: only its version tells.
    const other = CHOICES[name];
    expect(one.accepts(other), `Give ${name} a sound value in CHOICES`).toBe(true);
    expect(other).not.toEqual(one.fallback);
    for (const theirs of [other, [{ of: 'tomorrow' }]]) {
      extension.local.values.clear();
      extension.local.values.set(key, theirs).set(`${key}$`, { v: 99 });
      expect(await one.get()).toEqual(one.fallback);
      expect([...extension.local.values]).toEqual([
        [key, theirs],
        [`${key}$`, { v: 99 }],
      ]);
      await one.set(one.fallback);
      expect(extension.local.values.get(`${key}$`)).toEqual({ v: 1 });
      const aside = extension.local.values.get(`unread:${key}`);
      expect(aside).toEqual(DISPOSABLE.includes(name) ? undefined : { value: theirs, version: 99 });
      figures.add('values of a newer version');
    }
  });

  it('does not pass a default off as the choice where the browser refuses to say, and changes nothing', async () => {
    extension.local.values.set(keyOf(name), 'untouched');
    extension.local.fault = (operation) => (operation === 'get' ? 'IO error' : null);
    await expect(one.get()).rejects.toThrow(StorageError);
    if (!DISPOSABLE.includes(name)) await expect(one.set(one.fallback)).rejects.toThrow(StorageError);
    extension.local.fault = (operation) => (operation === 'set' ? 'QUOTA_BYTES quota exceeded' : null);
    await expect(one.set(one.fallback)).rejects.toThrow(StorageError);
    expect([...extension.local.values]).toEqual([[keyOf(name), 'untouched']]);
    figures.add('refusals', 3);
  });
});

describe('a setting with a history', () => {
  const schema = z.object({ hosts: z.array(z.string()) });
  const current = () =>
    setting({
      key: 'history',
      schema,
      fallback: { hosts: [] },
      version: 3,
      migrations: {
        2: (old) => String(old).split(' '),
        3: (old) => ({ hosts: old }),
      },
    });

  it.each([
    [undefined, 'a.example b.example'],
    [{ v: 1 }, 'a.example b.example'],
    [{ v: 2 }, ['a.example', 'b.example']],
    [{ v: 3 }, { hosts: ['a.example', 'b.example'] }],
  ])('is read from version %o, unchanged until the reader chooses', async (meta, value) => {
    extension.local.values.set('history', value);
    if (meta) extension.local.values.set('history$', meta);
    const before = JSON.stringify([...extension.local.values]);
    expect(await current().get()).toEqual({ hosts: ['a.example', 'b.example'] });
    expect(JSON.stringify([...extension.local.values])).toBe(before);
    await current().set({ hosts: ['c.example'] });
    expect(Object.fromEntries(extension.local.values)).toEqual({
      history: { hosts: ['c.example'] },
      history$: { v: 3 },
    });
    figures.add('values of an older version');
  });
});

it('stores a file of settings whole or not at all', async () => {
  const before = await readSettings();
  let sets = 0;
  extension.local.fault = (operation) => (operation === 'set' && ++sets > 0 ? 'QUOTA_BYTES quota exceeded' : null);
  await expect(writeSettings({ theme: 'dark', threshold: 0.5, basis: 'record' })).rejects.toThrow(StorageError);
  extension.local.fault = () => null;
  expect([sets, await readSettings()]).toEqual([1, before]);
  await writeSettings({ theme: 'dark', threshold: 0.5 });
  expect(await readSettings()).toEqual({ ...before, theme: 'dark', threshold: 0.5 });
});

function isCloneable(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}
