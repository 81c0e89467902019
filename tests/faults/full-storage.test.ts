import './chrome';
import { beforeEach, describe, expect, it } from 'vitest';
import { drafts, unsavedDrafts } from '../../src/messages/drafts';
import { sampleAnnotation } from '../../src/notes/sample';
import type { SeenSentence } from '../../src/notes/seen';
import { readSeen, writeSeen } from '../../src/notes/store-seen';
import { StorageError } from '../../src/settings/errors';
import { theme } from '../../src/settings/theme';
import { useBrowser } from './chrome';
import { FakeExtension } from './fake-extension';
import { Figures } from './figures';

const figures = new Figures('a local storage that is full');
const QUOTA = 10_485_760;
const MOMENT = '2025-07-03T10:00:00.000Z';
const LONG = 'The wall holds, said the engineer. '.repeat(20);
const SENTENCE: SeenSentence = {
  sentence: LONG,
  before: LONG,
  after: LONG,
  first: MOMENT,
  last: MOMENT,
  flag: { kind: 'framing', group: 'contradicts', exact: 'wall', explanation: LONG },
  earlier: { sentence: LONG, last: MOMENT },
  gone: null,
};
/** A page of many flagged sentences takes 200 kB. */
const SENTENCES = Array.from({ length: 56 }, () => SENTENCE);
const address = (n: number) => `https://news.example/${String(n).padStart(3, '0')}`;
const annotation = sampleAnnotation('n', { note: 'typed '.repeat(2_000) });
const draft = { annotation, rev: null, opened: annotation, isUnsaved: true };

let extension: FakeExtension;

beforeEach(() => {
  extension = new FakeExtension(() => undefined);
  extension.local.quota = QUOTA;
  useBrowser(extension);
});

/** Fills the storage to its last bytes with remembered pages, whatever limits they have. @returns how many */
function fill(): number {
  const { values } = extension.local;
  const listed: [string, number][] = [];
  for (let n = 0; extension.local.bytes < QUOTA - 250_000; n++) {
    values.set(`seen:${address(n)}`, { version: 1, sentences: SENTENCES });
    listed.push([address(n), 200_000]);
  }
  // The storage gives keys in an order of its own: the list says which was seen first.
  values.set('seen', listed.reverse());
  values.set('unread:other', 'x'.repeat(QUOTA - extension.local.bytes - 20));
  figures.add('pages that fill it', listed.length);
  return listed.length;
}

const remembered = () => [...extension.local.values.keys()].filter((key) => key.startsWith('seen:'));

describe('a local storage that is full of remembered pages', () => {
  it('keeps a draft on the disk all the same: it outlives the browser', async () => {
    const count = fill();
    expect(count).toBeGreaterThan(40);
    expect(await drafts.write('n', draft)).toBe(true);
    figures.add('drafts kept');
    extension.session.values.clear();
    expect(await drafts.read('n')).toEqual(draft);
    expect(await unsavedDrafts()).toEqual([draft]);
    // Those seen last are still there.
    expect(remembered()).toHaveLength(Math.floor(count / 2));
    expect(remembered()).toContain(`seen:${address(0)}`);
    expect(extension.local.values.get('unread:other')).toBeDefined();
  });

  it('keeps what the reader chooses', async () => {
    fill();
    await theme.set('dark');
    figures.add('choices kept');
    expect(await theme.get()).toBe('dark');
  });

  it('is one that other things fill: they are left, and that it is full is said', async () => {
    extension.local.values.set('unread:other', 'x'.repeat(QUOTA - 20));
    await expect(theme.set('dark')).rejects.toThrow(StorageError);
    expect([...extension.local.values.keys()]).toEqual(['unread:other']);
    figures.add('refusals said');
  });

  it('is never filled by visits to story pages, on one site or on many', async () => {
    for (let n = 0; n < 60; n++) {
      await writeSeen(address(n), SENTENCES);
      figures.add('visits');
    }
    expect(extension.local.bytes).toBeLessThan(QUOTA / 9);
    for (let n = 0; n < 60; n++) {
      await writeSeen(`https://site-${n}.example/`, SENTENCES);
      figures.add('visits');
    }
    expect(extension.local.bytes).toBeLessThan(QUOTA / 1.9);
    expect(await readSeen('https://site-59.example/')).toEqual(SENTENCES);
  });
});

describe('a local storage that refuses for another reason', () => {
  it('has the panel told that the draft is kept no longer than the browser lives', async () => {
    extension.local.fault = (operation) => (operation === 'set' ? 'the disk has failed' : null);
    expect(await drafts.write('n', draft)).toBe(false);
    figures.add('drafts said not to be kept');
    expect(await drafts.read('n')).toEqual(draft);
    extension.session.fault = extension.local.fault;
    await expect(drafts.write('n', draft)).rejects.toThrow();
  });
});
