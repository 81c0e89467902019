import type { Kept } from '../desk';
import type { Database } from './database';
import { type RawDocument, readDocument } from './document';
import type { Migrations } from './migrations';
import { isMissing } from './refusal';

/** A document as it is shown; null where there is none, or it was deleted. */
export async function readCurrent(db: Database, id: string): Promise<RawDocument | null> {
  return db.get(id, { conflicts: true }).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
}

/** All states of a document, its own first. */
export async function readLeaves(db: Database, id: string): Promise<RawDocument[]> {
  const current = await readCurrent(db, id);
  if (!current) return [];
  const revs = current._conflicts ?? [];
  return [current, ...(await Promise.all(revs.map((rev) => db.get(id, { rev }))))];
}

/** The state that a deletion left behind; null where nobody deleted the document. */
export async function deletedRev(db: Database, id: string): Promise<string | null> {
  const leaves = await db.get(id, { open_revs: 'all' });
  const deleted = leaves.flatMap((leaf) => ('ok' in leaf && leaf.ok._deleted ? [leaf.ok] : []));
  return deleted[0]?._rev ?? null;
}

/** The states that can be read. */
export function keptStates(leaves: readonly RawDocument[], migrations: Migrations): Kept[] {
  return leaves.flatMap((leaf) => {
    const reading = readDocument(leaf, migrations);
    const conflicts = leaves.length - 1;
    return reading.ok ? [{ annotation: reading.annotation, rev: leaf._rev ?? '', conflicts }] : [];
  });
}
