import { turns } from '../../turns';
import type { Annotation } from '../annotation';
import type { Saved } from '../desk';
import type { KeptDesk } from '../keeping';
import { type CatalogueOptions, createCatalogue } from './catalogue';
import type { Database } from './database';
import { documentId, toDocument } from './document';
import { deletedRev, keptStates, readCurrent, readLeaves } from './leaves';
import { merge } from './merge';
import { MIGRATIONS } from './migrations';
import { changed, detailOf, isMismatch, notStored } from './refusal';
import { isSame } from './same';
import { settle } from './settle';
import { readStock } from './stock';
import { writeAll } from './write-all';

/** `onChange` is called after each change, whoever made it. */
export type StoreOptions = Partial<CatalogueOptions>;

/** The desk in a database of its own. After `erase` and `close` it answers no more. */
export interface Store extends KeptDesk {
  readonly db: Database;
  /** The addresses of all pages that have annotations. */
  addresses(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens the desk: reads what is there, and brings what is of an earlier version to today's. */
export async function openStore(db: Database, options: StoreOptions = {}): Promise<Store> {
  const { migrations = MIGRATIONS, onChange = () => undefined, snapshots, edition } = options;
  const catalogue = await createCatalogue(db, { migrations, onChange, snapshots, edition });
  const { index } = catalogue;
  // What a write was decided on still holds when it is made; what is read is not erased meanwhile.
  const inTurn = turns();
  /** What was written is read again; where that fails, the changes' feed still brings it. */
  const refresh = (ids: readonly string[]) => catalogue.refresh(ids).catch(() => undefined);

  /** Writes, and answers when the catalogue knows of it. */
  const write = async (annotation: Annotation, rev: string | null, isDeleted = false): Promise<Saved> => {
    const _id = documentId(annotation.id);
    try {
      const body = isDeleted ? { _id, _deleted: true } : toDocument(annotation);
      const { rev: written } = await db.put(rev === null ? body : { ...body, _rev: rev });
      await refresh([_id]);
      return { ok: true, kept: { annotation, rev: written, conflicts: index.get(annotation.id)?.conflicts ?? 0 } };
    } catch (error) {
      if (!isMismatch(error) || catalogue.unreadable.has(_id)) return notStored(error);
      return changed(index.get(annotation.id));
    }
  };
  /** Writes to the state that is shown. One beside it could be written to as well, and nobody would see what was saved. */
  const replace = (annotation: Annotation, rev: string, isDeleted = false) =>
    inTurn(async () => {
      try {
        const current = await readCurrent(db, documentId(annotation.id));
        if (current?._rev !== rev) return changed(index.get(annotation.id));
      } catch (error) {
        return notStored(error);
      }
      return write(annotation, rev, isDeleted);
    });

  return {
    db,
    save: (annotation, rev) => (rev === null ? inTurn(() => write(annotation, null)) : replace(annotation, rev)),
    async remove(id, rev) {
      const known = index.get(id);
      return known ? replace(known.annotation, rev, true) : changed(null);
    },
    restore: (annotation) =>
      inTurn(async () => {
        const saved = await write(annotation, null);
        const shown = index.get(annotation.id);
        if (saved.ok || !shown) return saved;
        if (isSame(shown.annotation, annotation)) return { ok: true, kept: shown };
        // A state in conflict has come to light by the deletion: the one that was deleted stands beside it again.
        const deleted = await deletedRev(db, documentId(annotation.id));
        return deleted === null ? saved : write(annotation, deleted);
      }),
    writeAll: (writes) =>
      inTurn(async () => {
        try {
          const saved = await writeAll(db, writes, catalogue);
          await refresh(writes.map(({ annotation }) => documentId(annotation.id)));
          return saved;
        } catch (error) {
          return writes.map(() => notStored(error));
        }
      }),
    get: async (id) => index.get(id),
    getAll: async (ids) => ids.flatMap((id) => index.get(id) ?? []),
    ofPage: async (url) => index.ofPage(url),
    search: async (search, from, count) => index.search(search, from, count),
    facets: async () => index.facets(),
    addresses: async () => index.addresses(),
    states: (id) => inTurn(async () => keptStates(await readLeaves(db, documentId(id)), migrations)),
    holdings: async () => {
      const reasons = [...catalogue.unreadable.values()];
      const newer = reasons.filter((reason) => reason === 'newer').length;
      const { total } = index.conflicted(0, 0);
      return { notes: index.size(), conflicts: total, newer, broken: reasons.length - newer };
    },
    conflicted: async (from, count) => index.conflicted(from, count),
    settle: (settlement) =>
      inTurn(async () => {
        try {
          const ids = await settle(db, settlement, migrations);
          if (ids) await refresh(ids);
          const kept = index.get(settlement.id);
          return ids && kept ? { ok: true, kept } : changed(kept);
        } catch (error) {
          return notStored(error);
        }
      }),
    stock: (after) => inTurn(() => readStock(db, after, migrations)),
    merge: (stock) =>
      inTurn(async () => {
        try {
          const { ids, ...merged } = await merge(db, stock, migrations);
          await refresh(ids);
          return { ok: true, merged };
        } catch (error) {
          return { ok: false, detail: detailOf(error) };
        }
      }),
    async erase() {
      // A snapshot that is being written would come back after it was cleared.
      await catalogue.stop();
      await snapshots?.clear();
      await inTurn(() => db.destroy());
    },
    async close() {
      await catalogue.stop();
      await inTurn(() => db.close());
    },
  };
}
