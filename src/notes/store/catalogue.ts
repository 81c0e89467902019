import type { Database } from './database';
import { ID_RANGE, isNoteId, type RawDocument, readDocument, toDocument, type Unreadable } from './document';
import { type Migrations, migrate } from './migrations';
import { createSearchIndex, type SearchIndex } from './search-index';
import { FEW, lastSnapshot, nameOf, SMALL_SHARE, type Snapshot, type SnapshotStore } from './snapshot';

/** What the database holds, in memory, and kept in step with it. */
export interface Catalogue {
  index: SearchIndex;
  /** Why each of these documents cannot be read, by its id in the database. */
  unreadable: Map<string, Unreadable>;
  /** Reads these documents again; done when the index shows them as they are. */
  refresh(ids: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

export interface CatalogueOptions {
  migrations: Migrations;
  onChange: () => void;
  /** Where it finds what it held when it was opened the last time; without, it reads all. */
  snapshots?: SnapshotStore;
  /** Of the program. */
  edition?: string;
}

export async function createCatalogue(db: Database, options: CatalogueOptions): Promise<Catalogue> {
  const { migrations, onChange, snapshots, edition = '' } = options;
  let index = createSearchIndex();
  const unreadable = new Map<string, Unreadable>();
  const take = (raw: RawDocument) => {
    const reading = readDocument(raw, migrations);
    if (reading.ok) {
      unreadable.delete(raw._id);
      index.put({ annotation: reading.annotation, rev: raw._rev ?? '', conflicts: raw._conflicts?.length ?? 0 });
    } else {
      index.remove(noteOf(raw._id));
      unreadable.set(raw._id, reading.reason);
    }
  };
  const drop = (id: string) => {
    unreadable.delete(id);
    index.remove(noteOf(id));
  };

  /** One that is broken is as good as none: the documents are there. */
  const takeSnapshot = ({ notes, unreadable: others }: Snapshot): boolean => {
    try {
      for (const kept of notes) index.put(kept);
      for (const [id, reason] of others) unreadable.set(id, reason);
      return true;
    } catch {
      index = createSearchIndex();
      unreadable.clear();
      return false;
    }
  };

  // What is written from here on is told by the feed.
  const since = Number((await db.info()).update_seq);
  const name = await nameOf(db, edition);
  const last = snapshots ? await lastSnapshot(snapshots, name, since) : null;
  const known = last && takeSnapshot(last) ? last : null;
  if (!known) {
    const { rows } = await db.allDocs({ include_docs: true, conflicts: true, ...ID_RANGE });
    const documents = rows.flatMap(({ doc }) => (doc ? [doc] : []));
    await rewrite(db, documents, migrations);
    for (const document of documents) take(document);
  }

  /** Of the database: up to there the last snapshot goes. */
  let upTo = known?.upTo ?? Number.NEGATIVE_INFINITY;
  let isStopped = false;
  let written: Promise<void> = Promise.resolve();
  const keep = async (sequence: number) => {
    if (!snapshots || isStopped || index.size() < FEW || sequence - upTo <= Math.max(FEW, index.size() * SMALL_SHARE))
      return;
    upTo = sequence;
    const notes = [...index.all()];
    // Without it the next opening takes longer, and nothing else.
    written = snapshots.write({ of: name, upTo, notes, unreadable: [...unreadable] }).catch(() => undefined);
    await written;
  };

  const waiting = new Set<string>();
  let turn: Promise<void> = Promise.resolve();
  const read = async () => {
    const ids = [...waiting];
    waiting.clear();
    if (isStopped || ids.length === 0) return;
    const found = await db.allDocs({ keys: ids, include_docs: true, conflicts: true }).catch((error: unknown) => {
      for (const id of ids) waiting.add(id);
      throw error;
    });
    for (const row of found.rows) {
      if (row.doc) take(row.doc);
      else drop(row.key);
    }
    onChange();
  };
  /** One read after another, each of all that waits: the last one always sees the latest state. */
  const refresh = (ids: readonly string[]) => {
    for (const id of ids) if (isNoteId(id)) waiting.add(id);
    turn = turn.then(read, read);
    return turn;
  };
  if (known) await refresh((await db.changes({ since: known.upTo })).results.map(({ id }) => id));
  void keep(since);
  const feed = db
    .changes({ since, live: true })
    .on('change', ({ id, seq }) => {
      const read = refresh([id]);
      void read.then(() => keep(Number(seq))).catch(() => undefined);
    })
    // The database was closed under it: whoever writes next is told, and it is opened anew.
    .on('error', () => undefined);
  const stop = async () => {
    isStopped = true;
    feed.cancel();
    await turn.catch(() => undefined);
    await written;
  };
  return { index, unreadable, refresh, stop };
}

/**
 * Writes what is of an earlier version in today's form. Each document is written whole or not at all, and knows its own
 * version, so one that a crash, or a full disk, leaves behind has its turn at the next opening; until then it is read as
 * it is.
 */
async function rewrite(db: Database, documents: RawDocument[], migrations: Migrations): Promise<void> {
  const moved = documents.flatMap((raw) => {
    const migrated = migrate(raw, migrations);
    const reading = readDocument(raw, migrations);
    return migrated.ok && migrated.isNew && reading.ok ? [{ raw, next: toDocument(reading.annotation) }] : [];
  });
  if (moved.length === 0) return;
  const results = await db.bulkDocs(moved.map(({ raw, next }) => ({ ...next, _rev: raw._rev }))).catch(() => []);
  results.forEach((result, at) => {
    const { raw, next } = moved[at] ?? {};
    if (raw && 'rev' in result) Object.assign(raw, next, { _rev: result.rev });
  });
}

function noteOf(id: string): string {
  return id.replace(/^note:/, '');
}
