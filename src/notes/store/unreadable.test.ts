import { describe, expect, it, vi } from 'vitest';
import { sampleAnnotation } from '../sample';
import type { RawDocument } from './document';
import { memoryDatabase } from './memory';
import type { Migrations } from './migrations';
import { openStore } from './store';

/** A version 0 that never was: the note was called a comment. */
const FROM_0: Migrations = {
  1: ({ comment, ...document }) => ({ ...document, annotation: { ...sampleAnnotation('a'), note: String(comment) } }),
};
const old = (comment: unknown): RawDocument => ({ _id: 'note:a', version: 0, comment });

describe('documents of another version', () => {
  it('are brought to today’s at the opening, once', async () => {
    const db = memoryDatabase();
    await db.put(old('first words'));
    const store = await openStore(db, { migrations: FROM_0 });
    expect((await store.get('a'))?.annotation).toEqual(sampleAnnotation('a', { note: 'first words' }));
    const written = await db.get('note:a');
    expect(written).toMatchObject({ version: 1, annotation: { note: 'first words' } });
    await openStore(db, { migrations: FROM_0 });
    expect((await db.get('note:a'))._rev).toBe(written._rev);
  });

  it('are shown, and had their turn later, where a crash or a full disk came in between', async () => {
    const db = memoryDatabase();
    await db.put(old('first words'));
    const bulk = vi.spyOn(db, 'bulkDocs').mockRejectedValue(new Error('QuotaExceededError'));
    const store = await openStore(db, { migrations: FROM_0 });
    expect((await store.get('a'))?.annotation.note).toBe('first words');
    expect((await db.get('note:a')).version).toBe(0);
    bulk.mockRestore();
    await openStore(db, { migrations: FROM_0 });
    expect((await db.get('note:a')).version).toBe(1);
  });

  it('stay as they are where a migration fails', async () => {
    const db = memoryDatabase();
    await db.put(old('first words'));
    const migrations: Migrations = { 1: () => JSON.parse('{') };
    const store = await openStore(db, { migrations });
    expect(await store.holdings()).toMatchObject({ notes: 0, broken: 1 });
    expect(await db.get('note:a')).toMatchObject(old('first words'));
  });
});

describe('documents that cannot be read', () => {
  const { id: _, ...broken } = sampleAnnotation('b');
  const documents = [
    { _id: 'note:n', version: 7, annotation: { written: 'tomorrow' } },
    { _id: 'note:b', version: 1, annotation: broken },
    { _id: 'note:c', version: 1, annotation: sampleAnnotation('another') },
    { _id: 'note:d' },
  ];

  it('are counted, left alone, and go into a backup as they are', async () => {
    const db = memoryDatabase();
    await db.bulkDocs(documents);
    await db.put({ _id: '_design/of-a-server' });
    await db.put({ _id: 'something-else', of: 'another program' });
    const store = await openStore(db);
    expect(await store.holdings()).toEqual({ notes: 0, conflicts: 0, newer: 1, broken: 3 });
    expect(await store.save(sampleAnnotation('n'), null)).toMatchObject({ refusal: { code: 'storage' } });
    const { stock } = await store.stock(null);
    expect(stock.unreadable).toEqual([...documents].sort((a, b) => (a._id < b._id ? -1 : 1)));
    expect((await db.get('note:n'))._rev).toMatch(/^1-/);
  });

  it('are shown again once they can be read', async () => {
    const db = memoryDatabase();
    const { rev } = await db.put({ _id: 'note:b', version: 1, annotation: broken });
    const store = await openStore(db);
    await db.put({ _id: 'note:b', _rev: rev, version: 1, annotation: sampleAnnotation('b') });
    await vi.waitFor(async () => expect(await store.holdings()).toMatchObject({ notes: 1, broken: 0 }), {
      timeout: 20_000,
    });
  });
});
