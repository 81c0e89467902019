import type { Saved, Write } from '../desk';
import type { Catalogue } from './catalogue';
import type { Database } from './database';
import { documentId, type RawDocument, toDocument } from './document';
import { changed, notStored } from './refusal';

/**
 * Writes many in one go: a change for each, made only to the state that its writer saw.
 * @returns what became of each, in order
 */
export async function writeAll(db: Database, writes: readonly Write[], { index }: Catalogue): Promise<Saved[]> {
  const ids = writes.map(({ annotation }) => documentId(annotation.id));
  const current = await revisionsOf(db, ids);
  const isMeant = ({ rev }: Write, at: number) => current[at] === rev;
  const meant = writes.filter(isMeant);
  const results = await db.bulkDocs(meant.map(bodyOf));
  const outcomes = new Map(meant.map((write, at) => [write, results[at]]));
  return writes.map((write): Saved => {
    const { annotation } = write;
    const outcome = outcomes.get(write);
    if (!outcome || ('error' in outcome && outcome.status === 409)) return changed(index.get(annotation.id));
    if ('error' in outcome) return notStored(outcome);
    const conflicts = index.get(annotation.id)?.conflicts ?? 0;
    return { ok: true, kept: { annotation, rev: outcome.rev, conflicts } };
  });
}

function bodyOf({ annotation, rev, isDeleted }: Write): RawDocument {
  const body = isDeleted ? { _id: documentId(annotation.id), _deleted: true } : toDocument(annotation);
  return rev === null ? body : { ...body, _rev: rev };
}

/** The revision that is shown of each; null where there is none, or it was deleted. */
async function revisionsOf(db: Database, ids: readonly string[]): Promise<(string | null)[]> {
  const { rows } = await db.allDocs({ keys: ids });
  return rows.map((row) => (row.value && !row.value.deleted ? row.value.rev : null));
}
