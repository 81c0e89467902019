import { describe, expect, it, vi } from 'vitest';
import { sampleAnnotation } from '../sample';
import { memoryDatabase } from './memory';
import type { Snapshot, SnapshotStore } from './snapshot';
import { openStore } from './store';

function snapshots(): SnapshotStore & { last: Snapshot | null } {
  return {
    last: null,
    async read() {
      return structuredClone(this.last);
    },
    async write(snapshot) {
      this.last = structuredClone(snapshot);
    },
    async clear() {
      this.last = null;
    },
  };
}
const many = Array.from({ length: 300 }, (_, i) => sampleAnnotation(`n${i}`));
const stock = { notes: many, conflicts: [], unreadable: [{ _id: 'note:z', version: 9 }] };

describe('a desk that is opened again', () => {
  it('reads only what has changed since, and shows the same as one that reads all', async () => {
    const db = memoryDatabase();
    const kept = snapshots();
    const first = await openStore(db, { snapshots: kept });
    await first.merge(stock);
    await vi.waitFor(() => expect(kept.last?.notes.length).toBeGreaterThan(200), { timeout: 20_000 });
    await first.remove('n5', (await first.get('n5'))?.rev ?? '');
    await first.save(sampleAnnotation('n6', { note: 'edited' }), (await first.get('n6'))?.rev ?? '');
    await first.save(sampleAnnotation('new'), null);
    await first.merge({ ...stock, notes: [sampleAnnotation('n7', { note: 'otherwise' })] });

    const read = vi.spyOn(db, 'allDocs');
    const again = await openStore(db, { snapshots: kept });
    expect(read.mock.calls.every(([{ keys }]) => keys !== undefined)).toBe(true);
    const whole = await openStore(db);
    expect(await again.holdings()).toEqual(await whole.holdings());
    for (const id of ['n4', 'n5', 'n6', 'n7', 'new']) expect(await again.get(id)).toEqual(await whole.get(id));
    expect(await again.get('n7')).toMatchObject({ conflicts: 1 });
  });

  it('reads all where the snapshot is of another database or edition, or cannot be read', async () => {
    const kept = snapshots();
    const first = await openStore(memoryDatabase(), { snapshots: kept });
    await first.merge(stock);
    await vi.waitFor(() => expect(kept.last).not.toBeNull(), { timeout: 20_000 });
    const other = memoryDatabase();
    await other.bulkDocs(Array.from({ length: 500 }, (_, i) => ({ _id: `x${i}` })));
    expect(await (await openStore(other, { snapshots: kept })).holdings()).toMatchObject({ notes: 0, newer: 0 });
    const newer = await openStore(first.db, { snapshots: kept, edition: '2' });
    expect(await newer.holdings()).toMatchObject({ notes: 300, newer: 1 });
    const broken = { ...kept, read: () => Promise.reject(new Error('gone')) };
    expect(await (await openStore(first.db, { snapshots: broken })).holdings()).toMatchObject({ notes: 300 });
  });

  it('forgets it with the notes', async () => {
    const kept = snapshots();
    const store = await openStore(memoryDatabase(), { snapshots: kept });
    await store.merge(stock);
    await vi.waitFor(() => expect(kept.last).not.toBeNull(), { timeout: 20_000 });
    await store.erase();
    expect(kept.last).toBeNull();
  });

  it('forgets one that is being written', async () => {
    const kept = snapshots();
    const write = kept.write.bind(kept);
    kept.write = async (snapshot) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await write(snapshot);
    };
    const begun = vi.spyOn(kept, 'write');
    const store = await openStore(memoryDatabase(), { snapshots: kept });
    await store.merge(stock);
    await vi.waitFor(() => expect(begun).toHaveBeenCalled(), { timeout: 20_000, interval: 1 });
    await store.erase();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(kept.last).toBeNull();
  });
});
