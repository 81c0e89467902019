import type { RawDocument, Unreadable } from './document';

/** The version that documents are written in. One more whenever what is stored takes another form. */
export const VERSION = 1;

/** From the version before to the one that is the key. A migration must give the same for the same, on every device. */
export type Migrations = Readonly<Record<number, (document: RawDocument) => RawDocument>>;

export const MIGRATIONS: Migrations = {};

type Migrated = { ok: true; document: RawDocument; isNew: boolean } | { ok: false; reason: Unreadable };

/** Brings a document to today's version, in memory. */
export function migrate(raw: RawDocument, migrations: Migrations = MIGRATIONS): Migrated {
  const { version } = raw;
  if (typeof version !== 'number' || !Number.isInteger(version)) return { ok: false, reason: 'broken' };
  if (version > VERSION) return { ok: false, reason: 'newer' };
  let document = raw;
  for (let next = version + 1; next <= VERSION; next++) {
    const step = migrations[next];
    if (!step) return { ok: false, reason: 'broken' };
    try {
      document = { ...step(document), version: next };
    } catch {
      return { ok: false, reason: 'broken' };
    }
  }
  return { ok: true, document, isNew: document !== raw };
}
