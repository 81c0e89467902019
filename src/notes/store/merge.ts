import type { Merged, Stock } from '../keeping';
import type { Database } from './database';
import { type RawDocument, readDocument, toDocument } from './document';
import { readLeaves } from './leaves';
import type { Migrations } from './migrations';
import { canonical, isSame } from './same';
import { bare } from './stock';

/**
 * Brings in what is not here yet, in one write. What is here in another form gets it as a state in conflict: a branch of
 * the document's own tree of revisions, as a colleague's edit would be, and one that does not push aside what is shown.
 * @returns what came of it, and the ids of the documents that were written
 */
export async function merge(db: Database, stock: Stock, migrations: Migrations): Promise<Merged & { ids: string[] }> {
  const incoming = [
    ...stock.notes.map((note) => ({ body: toDocument(note), isOther: false })),
    ...stock.unreadable.map((raw) => ({ body: raw as RawDocument, isOther: false })),
    ...stock.conflicts.map((note) => ({ body: toDocument(note), isOther: true })),
  ];
  const merged = { added: 0, same: 0, conflicts: 0 };
  const writes: RawDocument[] = [];
  const here = await readHere(
    db,
    incoming.map(({ body }) => body._id),
  );
  for (const { body, isOther } of incoming) {
    const { leaves, isDeleted } = here.get(body._id) ?? { leaves: [], isDeleted: false };
    if (leaves.some((leaf) => isSame(contentOf(leaf, migrations), contentOf(body, migrations)))) {
      merged.same++;
      continue;
    }
    const isNew = leaves.length === 0 && !isOther;
    merged[isNew ? 'added' : 'conflicts']++;
    writes.push({ ...body, _rev: isNew ? await newRevision(body, isDeleted) : lesserRevision() });
  }
  if (writes.length > 0) {
    const failure = (await db.bulkDocs(writes, { new_edits: false })).find((result) => 'error' in result);
    if (failure) throw failure;
  }
  return { ...merged, ids: writes.map(({ _id }) => _id) };
}

/** What a state says, whichever version it is written in. */
function contentOf(document: RawDocument, migrations: Migrations): unknown {
  const reading = readDocument(document, migrations);
  return reading.ok ? reading.annotation : bare(document);
}

/** What is here of these documents, read at once: a get for each of ten thousand takes its time. */
async function readHere(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, { leaves: RawDocument[]; isDeleted: boolean }>> {
  const { rows } = await db.allDocs({ keys: ids, include_docs: true, conflicts: true });
  const here = new Map<string, { leaves: RawDocument[]; isDeleted: boolean }>();
  for (const { key, doc, value } of rows) {
    if (here.has(key)) continue;
    const leaves = doc?._conflicts ? await readLeaves(db, key) : doc ? [doc] : [];
    here.set(key, { leaves, isDeleted: value?.deleted ?? false });
  }
  return here;
}

/**
 * The same for the same on every device: two that bring in one backup and then share a desk have no conflict. Of what was
 * deleted here another one: a revision that is over stays so.
 */
async function newRevision(body: RawDocument, isDeleted: boolean): Promise<string> {
  if (isDeleted) return `1-${hex(crypto.getRandomValues(new Uint8Array(16)))}`;
  const bytes = new TextEncoder().encode(canonical(body));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `1-${hex(digest.slice(0, 16))}`;
}

/** Of two states that are as old, the one with the greater name is shown. */
function lesserRevision(): string {
  return `1-00000000${hex(crypto.getRandomValues(new Uint8Array(12)))}`;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
