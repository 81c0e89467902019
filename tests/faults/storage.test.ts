import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAnnotation } from '../../src/notes/sample';
import { noticeOf } from '../../src/ui/notice-text';
import { FUZZ } from '../fuzz/arbitraries';
import { Figures } from './figures';
import { check, settled, toPage } from './journeys';
import { ADDRESS, FLAGGED, newStage, stateOf } from './stage';

const figures = new Figures('a page checked with a storage that fails');
const rules = { mode: 'everywhere' as const, off: [], on: [] };
/** What a reader has, and what another version or another program has left: none of it is ours to change. */
const THEIRS = {
  theme: 'dark',
  theme$: { v: 1 },
  sites: { mode: 'everywhere', off: ['a.example'], on: [] },
  kinds: [{ of: 'tomorrow' }],
  kinds$: { v: 7 },
  'seen:https://news.example/other': { version: 9, of: 'tomorrow' },
  'draft:n': { a: 'draft of another version' },
  'something-else': [1, 2, 3],
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

async function load(prepare: (extension: ReturnType<typeof newStage>) => void) {
  const extension = newStage();
  for (const [key, value] of Object.entries(THEIRS)) extension.local.values.set(key, value);
  prepare(extension);
  const page = await toPage(extension);
  const panel = extension.panel();
  let known = await settled(extension, page);
  extension.session.fault = extension.local.fault = () => null;
  known ??= await stateOf(panel);
  figures.add('loads');
  expect(Object.fromEntries(extension.local.values)).toMatchObject(THEIRS);
  return { extension, page, state: known };
}

type Load = Awaited<ReturnType<typeof load>>;
const isPainted = ({ page }: Load) => page.painted.join() === FLAGGED.join();
const notice = ({ state }: Load) => noticeOf({ state, access: 'always', rules, address: ADDRESS });

describe('storage that refuses', () => {
  it.each([
    ['the session’s storage is full', 'session', 'set', /^tab:/],
    ['the session’s storage refuses to write', 'session', 'set', /./],
    ['the session’s storage refuses to be read', 'session', 'get', /./],
    ['the session’s storage refuses everything', 'session', null, /./],
    ['the local storage refuses to write', 'local', 'set', /./],
    ['what was remembered cannot be read', 'local', 'get', /^seen/],
    ['the colours cannot be read', 'local', 'get', /^(theme|paint)/],
  ] as const)('paints the page all the same where %s', async (_, area, wanted, key) => {
    const found = await load((extension) => {
      extension[area].fault = (operation, keys) =>
        (wanted === null || operation === wanted) && keys.some((one) => key.test(one)) ? 'refused' : null;
    });
    figures.add('refusing storages');
    expect(found.page.painted).toEqual(FLAGGED);
    if (wanted === 'set') expect(found.extension.badges.get(1)).toBe('2');
  });

  it.each([
    ['which sites are on', /^sites/],
    ['what to flag', /^(kinds|basis|threshold)/],
  ])('says so, and checks nothing against the reader’s choice, where it cannot be read %s', async (_, key) => {
    const found = await load((extension) => {
      extension.local.fault = (operation, keys) =>
        operation === 'get' && keys.some((one) => key.test(one)) ? 'refused' : null;
    });
    figures.add('refusing storages');
    expect(found.page.painted).toEqual([]);
    expect(found.state).toMatchObject({ status: 'failed', code: 'storage' });
    expect(notice(found)).toMatchObject({ title: 'failed', about: 'remedyStorage', action: 'checkAgain' });
  });

  it('says that there is no room for what was found, where there is room for that', async () => {
    const found = await load((extension) => {
      extension.session.fault = (operation) =>
        operation === 'set' && JSON.stringify([...extension.session.values]).length > 0 && !isSmall() ? 'full' : null;
      let writes = 0;
      // The finding is the first that is large: twice it is tried.
      const isSmall = () => ++writes === 1 || writes > 3;
    });
    expect(found.page.painted).toEqual(FLAGGED);
    expect(notice(found)).toMatchObject({ title: 'failed', about: 'remedyStorage' });
  });

  it('fails now and then, anywhere: painted, or said; and nothing of the reader’s is touched', async () => {
    const faults = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(faults, fc.constantFrom(0.1, 0.3, 0.6), async (drawn, share) => {
        let at = 0;
        const found = await load((extension) => {
          const fault = () => {
            const isDue = drawn[at++ % drawn.length] && (at * 7919) % 100 < share * 100;
            if (isDue) figures.add('refusals');
            return isDue ? 'now and then' : null;
          };
          extension.session.fault = extension.local.fault = fault;
        });
        if (isPainted(found)) return;
        expect(found.page.painted).toEqual([]);
        const isSaid = found.state?.status === 'failed' && notice(found).title === 'failed';
        figures.add(isSaid ? 'times said that it failed' : 'times could not even keep that');
        await check(found.extension);
        await settled(found.extension, found.page);
        expect(found.page.painted).toEqual(FLAGGED);
      }),
      { seed: FUZZ.seed, numRuns: 60 },
    );
  }, 60_000);
});

describe('what is erased', () => {
  it('is all but what a person wrote; with the notes, that too', async () => {
    const { extension } = await load(() => undefined);
    const { sender } = extension.panel();
    const annotation = sampleAnnotation('n', { note: 'typed' });
    extension.local.values.set('draft:n', { annotation, rev: null, opened: annotation, isUnsaved: true });
    expect(await extension.toBackground({ type: 'panel:erase' }, sender)).toMatchObject({ ok: true });
    expect([...extension.local.values.keys()]).toEqual(['draft:n']);
    expect(await extension.toBackground({ type: 'notes:erase' }, sender)).toMatchObject({ ok: true });
    expect([...extension.local.values.keys()].filter((key) => key.startsWith('draft:'))).toEqual([]);
  });
});

describe('storage that is corrupt', () => {
  const KEYS = ['tab:1', 'chosen:1', 'begun:1', 'places:1.0', 'chosen-note:1', 'wanted-note:1', 'notes:changed'];
  const LOCAL = ['seen', `seen:${ADDRESS}`, 'basis', 'threshold', 'paint', 'remember', 'author', 'paint$', 'basis$'];

  it('is as good as empty, under whichever key the junk lies', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { minLength: 16, maxLength: 16 }), async (junk) => {
        const found = await load((extension) => {
          for (const [at, key] of KEYS.entries()) extension.session.values.set(key, junk[at]);
          for (const [at, key] of LOCAL.entries()) extension.local.values.set(key, junk[KEYS.length + at]);
        });
        figures.add('corrupt values', junk.length);
        expect(found.page.painted).toEqual(FLAGGED);
        expect(found.state?.status).toBe('done');
      }),
      { seed: FUZZ.seed, numRuns: 25 },
    );
  }, 60_000);

  it('leaves what was remembered of a page to the newer version that remembered it', async () => {
    const theirs = { version: 2, of: 'tomorrow' };
    const found = await load((extension) => extension.local.values.set(`seen:${ADDRESS}`, theirs));
    expect(found.page.painted).toEqual(FLAGGED);
    expect(found.extension.local.values.get(`seen:${ADDRESS}`)).toEqual(theirs);
  });

  it('forgets every page that was remembered when the reader asks, also where the list of them is lost', async () => {
    const found = await load((extension) => {
      extension.local.values.set('seen', 'lost').set('seen:https://news.example/older', { version: 1, sentences: [] });
    });
    const { eraseSeen } = await import('../../src/notes/store-seen');
    await found.extension.panel().run(eraseSeen);
    expect([...found.extension.local.values.keys()].filter((key) => key.startsWith('seen'))).toEqual([]);
    expect(found.extension.local.values.get('draft:n')).toEqual(THEIRS['draft:n']);
  });
});
