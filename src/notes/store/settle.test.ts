import { beforeEach, describe, expect, it } from 'vitest';
import { sampleAnnotation } from '../sample';
import type { Database } from './database';
import { toDocument } from './document';
import { memoryDatabase } from './memory';
import { openStore, type Store } from './store';

const mine = sampleAnnotation('a', { note: 'mine', author: 'Ana' });
const theirs = sampleAnnotation('a', { note: 'theirs', author: 'Bo' });

describe('a conflict', () => {
  let db: Database;
  let store: Store;
  /** What is shown, and what is not. */
  let revs: string[];
  beforeEach(async () => {
    db = memoryDatabase();
    store = await openStore(db);
    await store.save(mine, null);
    await db.bulkDocs([{ ...toDocument(theirs), _rev: `1-ffff${'0'.repeat(28)}` }], { new_edits: false });
    store = await openStore(db);
    revs = (await store.states('a')).map(({ rev }) => rev);
  });
  const notes = async () => (await store.stock(null)).stock.notes.map(({ note }) => note).sort();

  it('is shown with all states, and counted', async () => {
    const states = await store.states('a');
    expect(states.map(({ annotation, conflicts }) => [annotation.note, conflicts])).toEqual([
      ['theirs', 1],
      ['mine', 1],
    ]);
    expect((await store.holdings()).conflicts).toBe(1);
    expect((await store.conflicted(0, 5)).items).toHaveLength(1);
  });

  it.each([
    ['the one that is shown', 0, 'theirs'],
    ['the other', 1, 'mine'],
  ])('is settled by choosing %s', async (_which, at, note) => {
    const settled = await store.settle({ id: 'a', keep: revs[at] ?? '', copies: [], seen: revs });
    expect(settled).toMatchObject({ ok: true, kept: { annotation: { note }, conflicts: 0 } });
    expect(await store.states('a')).toHaveLength(1);
    expect(await notes()).toEqual([note]);
  });

  it('is settled by keeping both: the other becomes a note of its own', async () => {
    await store.settle({ id: 'a', keep: revs[0] ?? '', copies: revs, seen: revs });
    expect(await notes()).toEqual(['mine', 'theirs']);
    expect(await store.holdings()).toMatchObject({ notes: 2, conflicts: 0 });
  });

  it('is not settled where a state has come that the person did not see', async () => {
    const settled = await store.settle({ id: 'a', keep: revs[0] ?? '', copies: [], seen: revs.slice(0, 1) });
    expect(settled).toMatchObject({ ok: false, refusal: { code: 'changed' } });
    expect(await store.states('a')).toHaveLength(2);
  });

  it('loses nothing where the state that is shown is deleted, and brought back', async () => {
    await store.remove('a', revs[0] ?? '');
    expect((await store.get('a'))?.annotation).toEqual(mine);
    expect(await store.restore(theirs)).toMatchObject({ ok: true });
    expect((await store.states('a')).map(({ annotation }) => annotation.note).sort()).toEqual(['mine', 'theirs']);
  });
});
