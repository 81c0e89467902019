import { describe, expect, it, vi } from 'vitest';
import type { Kept, Saved, Search } from '../desk';
import { sampleAnnotation } from '../sample';
import { memoryDatabase } from './memory';
import { openStore } from './store';

const ALL: Search = { text: '', page: null, ratings: [], statuses: [], tags: [] };

function kept(saved: Saved): Kept {
  if (!saved.ok) throw new Error(`Refused: ${JSON.stringify(saved.refusal)}`);
  return saved.kept;
}

describe('the desk', () => {
  it('keeps what it confirmed, also when it is opened anew', async () => {
    const db = memoryDatabase('reopened');
    const store = await openStore(db);
    const saved = kept(await store.save(sampleAnnotation('a'), null));
    expect(saved).toEqual({ annotation: sampleAnnotation('a'), rev: saved.rev, conflicts: 0 });
    expect(await store.get('a')).toEqual(saved);
    await store.close();
    const again = await openStore(memoryDatabase('reopened'));
    expect(await again.get('a')).toEqual(saved);
    expect(await again.holdings()).toEqual({ notes: 1, conflicts: 0, newer: 0, broken: 0 });
  });

  it('finds the annotations of a page, whatever its fragment', async () => {
    const store = await openStore(memoryDatabase());
    await store.save(sampleAnnotation('a'), null);
    const page = { ...sampleAnnotation('b').page, url: 'https://news.example/other' };
    await store.save(sampleAnnotation('b', { page }), null);
    const found = await store.ofPage('https://news.example/dam#end');
    expect(found.map(({ annotation }) => annotation.id)).toEqual(['a']);
    expect(await store.ofPage('https://news.example/none')).toEqual([]);
  });

  it('edits, and refuses the edit of a state that another window has replaced', async () => {
    const store = await openStore(memoryDatabase());
    const first = kept(await store.save(sampleAnnotation('a'), null));
    const theirs = kept(await store.save(sampleAnnotation('a', { note: 'theirs' }), first.rev));
    const mine = await store.save(sampleAnnotation('a', { note: 'mine' }), first.rev);
    expect(mine).toEqual({ ok: false, refusal: { code: 'changed', current: theirs } });
    expect((await store.get('a'))?.annotation.note).toBe('theirs');
    expect(await store.save(sampleAnnotation('a'), null)).toMatchObject({ refusal: { code: 'changed' } });
  });

  it('makes one of two edits at the same moment, and tells the other', async () => {
    const store = await openStore(memoryDatabase());
    const first = kept(await store.save(sampleAnnotation('a'), null));
    const saves = ['one', 'two'].map((note) => store.save(sampleAnnotation('a', { note }), first.rev));
    const [one, two] = await Promise.all(saves);
    expect(one).toMatchObject({ ok: true });
    expect(two).toMatchObject({ ok: false, refusal: { code: 'changed', current: { annotation: { note: 'one' } } } });
  });

  it('deletes, and brings back as it was, twice asked for or once', async () => {
    const store = await openStore(memoryDatabase());
    const { rev } = kept(await store.save(sampleAnnotation('a'), null));
    expect(await store.remove('a', rev)).toMatchObject({ ok: true, kept: { annotation: { id: 'a' } } });
    expect(await store.get('a')).toBeNull();
    expect(await store.ofPage('https://news.example/dam')).toEqual([]);
    expect(await store.save(sampleAnnotation('a', { note: 'too late' }), rev)).toEqual({
      ok: false,
      refusal: { code: 'changed', current: null },
    });
    expect(await store.restore(sampleAnnotation('a'))).toMatchObject({ ok: true });
    expect(await store.restore(sampleAnnotation('a'))).toMatchObject({ ok: true });
    expect((await store.get('a'))?.annotation).toEqual(sampleAnnotation('a'));
    expect((await store.search(ALL, 0, 10)).total).toBe(1);
  });

  it('says that a full disk has refused a write, and loses nothing', async () => {
    const db = memoryDatabase();
    const store = await openStore(db);
    const { rev } = kept(await store.save(sampleAnnotation('a'), null));
    const full = Object.assign(new Error('The quota has been exceeded.'), { name: 'QuotaExceededError' });
    const put = vi.spyOn(db, 'put').mockRejectedValue(full);
    const edit = sampleAnnotation('a', { note: 'longer' });
    for (const refused of [await store.save(edit, rev), await store.remove('a', rev)]) {
      expect(refused).toEqual({ ok: false, refusal: { code: 'storage', detail: 'The quota has been exceeded.' } });
    }
    expect(await store.get('a')).toMatchObject({ annotation: sampleAnnotation('a'), rev });
    put.mockRestore();
    expect(await store.save(edit, rev)).toMatchObject({ ok: true });
  });

  it('tells of each change, also of one that came from elsewhere', async () => {
    const onChange = vi.fn();
    const db = memoryDatabase();
    const store = await openStore(db, { onChange });
    await db.put({ _id: 'note:b', version: 1, annotation: sampleAnnotation('b') });
    await vi.waitFor(async () => expect(await store.get('b')).toMatchObject({ annotation: { id: 'b' } }), {
      timeout: 20_000,
    });
    expect(onChange).toHaveBeenCalled();
  });

  it('searches in all texts, letters folded, the latest change first, page by page', async () => {
    const store = await openStore(memoryDatabase());
    for (let day = 10; day < 20; day++) {
      const note = day % 2 ? 'Habló el Ingeniero' : 'nobody';
      await store.save(sampleAnnotation(`n${day}`, { note, modified: `2025-03-${day}T00:00:00Z` }), null);
    }
    const found = await store.search({ ...ALL, text: 'INGENIERO hablo dam' }, 1, 2);
    expect(found.total).toBe(5);
    expect(found.items.map(({ annotation }) => annotation.id)).toEqual(['n17', 'n15']);
    expect((await store.search({ ...ALL, ratings: ['opinion'] }, 0, 9)).total).toBe(0);
    expect((await store.search({ ...ALL, tags: ['Dam'], statuses: ['draft'] }, 0, 9)).total).toBe(10);
    expect(
      (await store.search({ ...ALL, page: 'https://news.example/dam#x', text: 'river.example' }, 0, 9)).total,
    ).toBe(10);
  });
});
