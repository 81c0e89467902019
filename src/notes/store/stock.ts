import type { Stock } from '../keeping';
import type { Database } from './database';
import { ID_RANGE, type RawDocument, readDocument } from './document';
import { keptStates, readLeaves } from './leaves';
import type { Migrations } from './migrations';

/** Documents in a part: few enough for one message. */
const PART = 500;

/** Reads a part of all that is kept, in the order of the ids. */
export async function readStock(
  db: Database,
  after: string | null,
  migrations: Migrations,
): Promise<{ stock: Stock; next: string | null }> {
  // The least id behind it.
  const range = after === null ? ID_RANGE : { ...ID_RANGE, startkey: `${after}\u0000` };
  const { rows } = await db.allDocs({ ...range, include_docs: true, conflicts: true, limit: PART });
  const stock: Stock = { notes: [], conflicts: [], unreadable: [] };
  for (const { doc } of rows) {
    if (!doc) continue;
    const reading = readDocument(doc, migrations);
    if (reading.ok) stock.notes.push(reading.annotation);
    else stock.unreadable.push(bare(doc));
    if (!doc._conflicts?.length) continue;
    const [, ...others] = await readLeaves(db, doc._id);
    const states = keptStates(others, migrations).map(({ annotation }) => annotation);
    stock.conflicts.push(...states);
  }
  return { stock, next: rows.length === PART ? (rows.at(-1)?.key ?? null) : null };
}

/** Without what belongs to this database alone. */
export function bare(document: RawDocument): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([name]) => name === '_id' || !name.startsWith('_')));
}
