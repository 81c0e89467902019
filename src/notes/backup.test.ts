import { describe, expect, it } from 'vitest';
import { fromBackup, partsOf, toBackup } from './backup';
import type { Stock } from './keeping';
import { sampleAnnotation } from './sample';
import { memoryDatabase } from './store/memory';
import { openStore, type Store } from './store/store';

const SAVED = '2025-04-01T00:00:00Z';

async function backupOf(store: Store): Promise<string> {
  const all: Stock = { notes: [], conflicts: [], unreadable: [] };
  for (let after: string | null = null; ; ) {
    const { stock, next }: { stock: Stock; next: string | null } = await store.stock(after);
    all.notes.push(...stock.notes);
    all.conflicts.push(...stock.conflicts);
    all.unreadable.push(...stock.unreadable);
    if (next === null) return toBackup(all, SAVED);
    after = next;
  }
}

function stockIn(text: string): Stock {
  const read = fromBackup(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.stock;
}

/** Notes enough for several parts, one in conflict, one deleted, one that cannot be read. */
async function fullStore(): Promise<Store> {
  const db = memoryDatabase();
  await db.put({ _id: 'note:z', version: 9, annotation: { 'key with "quotes"': '</script>' } });
  const notes = Array.from({ length: 1_100 }, (_, i) => sampleAnnotation(`n${i}`, { note: `Núm. ${i} 🗞\n*x*` }));
  const store = await openStore(db);
  await store.merge({ notes, conflicts: [], unreadable: [] });
  await store.merge({ notes: [sampleAnnotation('n7', { note: 'otherwise' })], conflicts: [], unreadable: [] });
  const { rev = '' } = (await store.get('n8')) ?? {};
  await store.remove('n8', rev);
  return store;
}

describe('a whole backup', () => {
  it('is the same after two round trips, and holds all but what was deleted', async () => {
    const store = await fullStore();
    const first = await backupOf(store);
    let text = first;
    for (let trip = 0; trip < 2; trip++) {
      const fresh = await openStore(memoryDatabase());
      expect(await fresh.merge(stockIn(text))).toMatchObject({ ok: true, merged: { added: 1_100, same: 0 } });
      text = await backupOf(fresh);
      expect(JSON.parse(text)).toEqual(JSON.parse(first));
      expect(await fresh.holdings()).toEqual(await store.holdings());
    }
    expect(stockIn(first)).toMatchObject({
      conflicts: [{ id: 'n7', note: 'otherwise' }],
      unreadable: [{ _id: 'note:z' }],
    });
    expect(stockIn(first).notes.some(({ id }) => id === 'n8')).toBe(false);
  });

  it('brings nothing twice, and keeps what differs beside what is there', async () => {
    const store = await openStore(memoryDatabase());
    await store.save(sampleAnnotation('a', { note: 'here' }), null);
    const stock = {
      notes: [sampleAnnotation('a', { note: 'there' }), sampleAnnotation('b')],
      conflicts: [],
      unreadable: [],
    };
    expect(await store.merge(stock)).toEqual({ ok: true, merged: { added: 1, same: 0, conflicts: 1 } });
    expect(await store.merge(stock)).toEqual({ ok: true, merged: { added: 0, same: 2, conflicts: 0 } });
    expect((await store.states('a')).map(({ annotation }) => annotation.note)).toEqual(['here', 'there']);
  });

  it('brings back what was deleted, as often as it is asked to', async () => {
    const store = await openStore(memoryDatabase());
    const stock = { notes: [sampleAnnotation('a')], conflicts: [], unreadable: [] };
    for (let time = 0; time < 3; time++) {
      expect(await store.merge(stock)).toEqual({ ok: true, merged: { added: 1, same: 0, conflicts: 0 } });
      await store.remove('a', (await store.get('a'))?.rev ?? '');
    }
  });

  it('makes no conflict of one backup brought in by two who then share a desk', async () => {
    const stores = await Promise.all([1, 2].map(() => openStore(memoryDatabase())));
    const stock = { notes: [sampleAnnotation('a')], conflicts: [], unreadable: [] };
    for (const store of stores) await store.merge(stock);
    const [one, two] = await Promise.all(stores.map((store) => store.get('a')));
    expect(one?.rev).toBe(two?.rev);
  });

  it('is cut into parts that together are the whole', async () => {
    const stock = stockIn(await backupOf(await fullStore()));
    const parts = partsOf(stock, 50_000);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.flatMap(({ notes }) => notes)).toEqual(stock.notes);
    expect(parts.flatMap(({ conflicts }) => conflicts)).toEqual(stock.conflicts);
    expect(partsOf({ notes: [], conflicts: [], unreadable: [] }, 9)).toEqual([]);
  });
});

describe('a file that is no backup', () => {
  const file = (change: object) =>
    JSON.stringify({ ...JSON.parse(toBackup({ notes: [], conflicts: [], unreadable: [] }, SAVED)), ...change });
  const note = sampleAnnotation('a');
  it.each([
    ['', 'not-json', ''],
    ['[]', 'other-format', ''],
    [file({ format: 'crossread-settings' }), 'other-format', ''],
    [file({ version: 2 }), 'newer-version', '2'],
    [file({ notes: [note, { ...note, rating: 'false' }] }), 'bad-note', 'notes[1].rating'],
    [
      file({ notes: [{ ...note, page: { ...note.page, url: 'javascript:alert(1)' } }] }),
      'bad-note',
      'notes[0].page.url',
    ],
    [file({ notes: {} }), 'bad-note', 'notes'],
    [file({ notes: [note, note] }), 'twice', 'notes[1]'],
    [file({ unreadable: [{ _id: 'note:a', _deleted: true }] }), 'bad-note', 'unreadable[0]'],
    [file({ unreadable: [{ _id: '_design/a' }] }), 'bad-note', 'unreadable[0]'],
  ])('is refused with the reason and the place: %.60s', (text, code, detail) => {
    expect(fromBackup(text)).toEqual({ ok: false, problem: { code, detail } });
  });
});
