import type { Annotation } from '../annotation';
import type { Desk, Kept, Saved } from '../desk';
import { createCatalogue } from './catalogue';
import type { Database } from './database';
import { documentId, type RawDocument, readDocument, toDocument } from './document';
import { MIGRATIONS, type Migrations } from './migrations';
import { changed, isMismatch, isMissing, notStored } from './refusal';

export interface StoreOptions {
  /** Called after each change, whoever made it. */
  onChange?: () => void;
  migrations?: Migrations;
}

/** The desk in a database of its own. */
export interface Store extends Desk {
  /** How many annotations there are, and how many documents that cannot be read. */
  count(): Promise<{ notes: number; unreadable: number }>;
  /** The addresses of all pages that have annotations. */
  addresses(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens the desk: reads what is there, and brings what is of an earlier version to today's. */
export async function openStore(db: Database, options: StoreOptions = {}): Promise<Store> {
  const { migrations = MIGRATIONS, onChange = () => undefined } = options;
  const catalogue = await createCatalogue(db, { migrations, onChange });
  const { index } = catalogue;

  let last: Promise<unknown> = Promise.resolve();
  /** One write at a time: what a write was decided on still holds when it is made. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  const current = (id: string): Promise<RawDocument | null> =>
    db.get(documentId(id)).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
  /** Writes, and answers when the catalogue knows of it. `rev` is the state that is replaced. */
  const write = (annotation: Annotation, rev: string | null, deleted = false): Promise<Saved> =>
    inTurn(async () => {
      try {
        // A state beside the one that is shown could be written to as well: the person would not see what was saved.
        if (rev !== null && (await current(annotation.id))?._rev !== rev) return changed(index.get(annotation.id));
        const body = deleted ? { _id: documentId(annotation.id), _deleted: true } : toDocument(annotation);
        const { rev: written } = await db.put(rev === null ? body : { ...body, _rev: rev });
        await catalogue.refresh([body._id]).catch(() => undefined);
        return { ok: true, kept: { annotation, rev: written, conflicts: index.get(annotation.id)?.conflicts ?? 0 } };
      } catch (error) {
        if (!isMismatch(error) || catalogue.unreadable.has(documentId(annotation.id))) return notStored(error);
        return changed(index.get(annotation.id));
      }
    });

  return {
    save: (annotation, rev) => write(annotation, rev),
    async remove(id, rev) {
      const known = index.get(id);
      return known ? write(known.annotation, rev, true) : changed(null);
    },
    async restore(annotation) {
      const saved = await write(annotation, null);
      const known = index.get(annotation.id);
      // Already there as it was: asked twice, or a colleague's window did it.
      if (!saved.ok && known && isSame(known.annotation, annotation)) return { ok: true, kept: known };
      return saved;
    },
    get: async (id) => index.get(id),
    ofPage: async (url) => index.ofPage(url),
    search: async (search, from, count) => index.search(search, from, count),
    facets: async () => index.facets(),
    addresses: async () => index.addresses(),
    async states(id) {
      const document = await db.get(documentId(id), { conflicts: true }).catch(() => null);
      if (!document) return [];
      const revs = document._conflicts ?? [];
      const others = await Promise.all(revs.map((rev) => db.get(documentId(id), { rev })));
      return [document, ...others].flatMap((state) => keptOf(state, others.length, migrations));
    },
    count: async () => ({ notes: index.size(), unreadable: catalogue.unreadable.size }),
    async close() {
      catalogue.stop();
      await db.close();
    },
  };
}

function keptOf(document: RawDocument, conflicts: number, migrations: Migrations): Kept[] {
  const reading = readDocument(document, migrations);
  return reading.ok ? [{ annotation: reading.annotation, rev: document._rev ?? '', conflicts }] : [];
}

/** Do both say the same, whatever the order of their parts? */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );
}
