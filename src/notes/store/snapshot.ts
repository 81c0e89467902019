import type { Kept } from '../desk';
import type { Database } from './database';
import type { Unreadable } from './document';
import { VERSION } from './migrations';

/*
 * What a catalogue held at a certain point of the database: a background that the browser has stopped then need not read
 * and check ten thousand documents again, but only what has changed since. Where it is missing, or of anything else, all
 * is read: nothing rests on it.
 */

/** Where the last snapshot lies. */
export interface SnapshotStore {
  read(): Promise<unknown>;
  write(snapshot: Snapshot): Promise<void>;
  clear(): Promise<void>;
}

export interface Snapshot {
  /** Of which database, by which edition of the program, in which version of the documents. */
  of: string;
  upTo: number;
  notes: Kept[];
  unreadable: [id: string, reason: Unreadable][];
}

/** So many notes, or this share of them, are read again sooner than a snapshot is written. */
export const FEW = 200;
export const SMALL_SHARE = 0.1;

/** @param edition of the program: another one may read the same documents otherwise */
export async function nameOf(db: Database, edition: string): Promise<string> {
  return JSON.stringify([await db.id(), edition, VERSION]);
}

/** The last snapshot, if it is one of this database; null where all has to be read. */
export async function lastSnapshot(store: SnapshotStore, of: string, upTo: number): Promise<Snapshot | null> {
  const found = (await store.read().catch(() => null)) as Snapshot | null | undefined;
  return found?.of === of && found.upTo <= upTo ? found : null;
}
