import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Saved } from '../../src/notes/desk';
import { sampleAnnotation } from '../../src/notes/sample';
import type { Database } from '../../src/notes/store/database';
import { memoryDatabase } from '../../src/notes/store/memory';
import { nameOf } from '../../src/notes/store/snapshot';
import { openStore } from '../../src/notes/store/store';
import { FUZZ } from '../fuzz/arbitraries';
import { Figures } from './figures';

const figures = new Figures('notes in a database that fails');
const CALLS = ['put', 'get', 'allDocs', 'bulkDocs', 'info', 'id'] as const;

/** The database, with the calls refused that the test says. */
function failing(database: Database, isRefused: (call: string) => boolean): Database {
  return new Proxy(database, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const method = value.bind(target) as (...values: unknown[]) => unknown;
      if (!CALLS.some((call) => call === name)) return method;
      return async (...values: unknown[]) => {
        if (!isRefused(String(name))) return method(...values);
        figures.add('refusals');
        throw Object.assign(new Error('QuotaExceededError'), { status: 500 });
      };
    },
  });
}

async function documentsOf(database: Database) {
  const { rows } = await database.allDocs({ include_docs: true, conflicts: true });
  return rows.map(({ doc }) => doc);
}

describe('a database that refuses', () => {
  const KINDS = ['save', 'edit', 'remove', 'restore', 'many', 'merge'] as const;
  const script = fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.boolean()), { minLength: 1, maxLength: 12 });

  it('says so of each write, loses none that it confirmed, and shows what it holds', async () => {
    await fc.assert(
      fc.asyncProperty(script, fc.infiniteStream(fc.integer({ min: 0, max: 9 })), async (steps, chance) => {
        const database = memoryDatabase();
        let isRefusing = false;
        const store = await openStore(failing(database, () => isRefusing && (chance.next().value ?? 0) < 4));
        const confirmed = new Map<string, string | null>();
        let count = 0;
        for (const [kind, refuses] of steps) {
          isRefusing = refuses;
          const id = kind === 'save' || confirmed.size === 0 ? `n${++count}` : ([...confirmed.keys()][0] ?? 'n1');
          const text = `${kind} ${count} ${confirmed.size}`;
          const written = sampleAnnotation(id, { note: text });
          const rev = (await store.get(id))?.rev ?? null;
          const saved: Saved | undefined =
            kind === 'remove' && rev !== null
              ? await store.remove(id, rev)
              : kind === 'restore' && rev === null
                ? await store.restore(written)
                : kind === 'many'
                  ? (await store.writeAll([{ annotation: written, rev, isDeleted: false }]))[0]
                  : kind === 'merge'
                    ? undefined
                    : await store.save(written, rev);
          if (kind === 'merge') await store.merge({ notes: [sampleAnnotation('m')], conflicts: [], unreadable: [] });
          if (!saved?.ok) continue;
          confirmed.set(id, kind === 'remove' && rev !== null ? null : text);
          figures.add('writes confirmed');
        }
        isRefusing = false;
        const again = await openStore(database);
        for (const [id, text] of confirmed) expect((await again.get(id))?.annotation.note ?? null).toBe(text);
        figures.add('cases');
      }),
      { seed: FUZZ.seed, numRuns: 60 },
    );
  });

  it.each(CALLS)('is opened anew by the next one who asks, where it refuses %s', async (call) => {
    const database = memoryDatabase();
    await (await openStore(database)).save(sampleAnnotation('a'), null);
    const before = await documentsOf(database);
    const opened = await openStore(failing(database, (name) => name === call)).catch(() => null);
    await opened?.close;
    const store = await openStore(database);
    expect((await store.get('a'))?.annotation).toEqual(sampleAnnotation('a'));
    expect(await documentsOf(database)).toEqual(before);
  });
});

describe('a database with anything in it', () => {
  const junk = fc.dictionary(fc.constantFrom('version', 'annotation', 'x'), fc.jsonValue());

  it('shows what it can, counts the rest, and touches none of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(junk, { minLength: 1, maxLength: 6 }), async (documents) => {
        const database = memoryDatabase();
        await database.bulkDocs(documents.map((one, at) => ({ ...one, _id: `note:${at}` })));
        const before = await documentsOf(database);
        const store = await openStore(database);
        const saved = await store.save(sampleAnnotation('mine'), null);
        expect(saved.ok).toBe(true);
        const { notes, newer, broken } = await store.holdings();
        expect(notes + newer + broken).toBe(documents.length + 1);
        const after = await documentsOf(database);
        expect(after.filter((document) => document?._id !== 'note:mine')).toEqual(before);
        figures.add('documents of anything', documents.length);
      }),
      { seed: FUZZ.seed, numRuns: 40 },
    );
  });

  it('is read whole where the snapshot of it is broken, whatever it says', async () => {
    const broken = fc.oneof(
      fc.jsonValue(),
      fc.record({ notes: fc.jsonValue(), unreadable: fc.jsonValue() }),
      fc.record({ notes: fc.array(fc.record({ annotation: fc.jsonValue() })), unreadable: fc.constant([]) }),
    );
    const database = memoryDatabase();
    await (await openStore(database)).save(sampleAnnotation('a'), null);
    const of = await nameOf(database, '1');
    await fc.assert(
      fc.asyncProperty(broken, async (last) => {
        const named = typeof last === 'object' && last !== null ? { ...last, of, upTo: 0 } : last;
        const snapshots = { read: async () => named, write: async () => undefined, clear: async () => undefined };
        const store = await openStore(database, { snapshots, edition: '1' });
        expect((await store.get('a'))?.annotation).toEqual(sampleAnnotation('a'));
        await store.stock(null);
        await store.facets();
        figures.add('broken snapshots');
      }),
      { seed: FUZZ.seed, numRuns: 60 },
    );
  });
});
