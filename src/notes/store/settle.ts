import type { Settlement } from '../keeping';
import type { Database } from './database';
import { documentId, type RawDocument, readDocument, toDocument } from './document';
import { readLeaves } from './leaves';
import type { Migrations } from './migrations';

/**
 * Settles a conflict in one write: copies, the chosen state, and the end of the others.
 * @returns the ids of the documents that were written; null where the states are no longer those that the person saw
 */
export async function settle(
  db: Database,
  { id, keep, copies, seen }: Settlement,
  migrations: Migrations,
): Promise<string[] | null> {
  const leaves = await readLeaves(db, documentId(id));
  const revs = leaves.map(({ _rev }) => _rev ?? '');
  if ([...revs].sort().join() !== [...seen].sort().join()) return null;
  const stateOf = (rev: string) => {
    const leaf = leaves.find(({ _rev }) => _rev === rev);
    const reading = leaf && readDocument(leaf, migrations);
    return reading?.ok ? reading.annotation : null;
  };
  const chosen = stateOf(keep);
  const kept = copies.filter((rev) => rev !== keep).map(stateOf);
  if (!chosen || kept.some((state) => state === null)) return null;

  const own = kept.flatMap((state) => (state ? [toDocument({ ...state, id: crypto.randomUUID() })] : []));
  const [winner, ...others] = revs;
  const writes: RawDocument[] = [...own];
  if (winner !== undefined && winner !== keep) writes.push({ ...toDocument(chosen), _rev: winner });
  for (const rev of others) writes.push({ _id: documentId(id), _rev: rev, _deleted: true });
  const results = await db.bulkDocs(writes);
  const failure = results.find((result) => 'error' in result);
  if (failure) throw failure;
  return [documentId(id), ...own.map(({ _id }) => _id)];
}
