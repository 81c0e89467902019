import * as z from 'zod/mini';
import { annotationSchema } from './annotation';
import type { Stock } from './keeping';

const FORMAT = 'crossread-notes';
/** Of the file's form. */
const VERSION = 1;

/** Why a file is refused, all of it. `detail` is the version, or the place in the file. */
export type BackupProblem = {
  code: 'not-json' | 'other-format' | 'newer-version' | 'bad-note' | 'twice';
  detail: string;
};

const rawSchema = z.record(z.string(), z.unknown()).check(
  // Nothing that a database would take for its own.
  z.refine((raw) => Object.keys(raw).every((name) => name === '_id' || !name.startsWith('_'))),
  z.refine((raw) => typeof raw._id === 'string' && /^note:./.test(raw._id)),
);
const stockSchema = z.object({
  notes: z.array(annotationSchema),
  conflicts: z.array(annotationSchema),
  unreadable: z.array(rawSchema),
});

/** All that is kept, as one file. @param saved the moment, for whoever finds the file */
export function toBackup(stock: Stock, saved: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, saved, ...stock }, null, 1)}\n`;
}

/** Reads such a file, which anybody may have written. Nothing of a file with a mistake is taken. */
export function fromBackup(text: string): { ok: true; stock: Stock } | { ok: false; problem: BackupProblem } {
  const refuse = (code: BackupProblem['code'], detail = '') => ({ ok: false as const, problem: { code, detail } });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  const { format, version } = (typeof file === 'object' && file !== null ? file : {}) as Record<string, unknown>;
  if (format !== FORMAT || typeof version !== 'number') return refuse('other-format');
  if (version > VERSION) return refuse('newer-version', String(version).slice(0, 20));
  const parsed = stockSchema.safeParse(file);
  if (!parsed.success) return refuse('bad-note', placeOf(parsed.error.issues[0]?.path ?? []));
  const ids = new Set<string>();
  for (const [at, { id }] of parsed.data.notes.entries()) {
    if (ids.has(id)) return refuse('twice', placeOf(['notes', at]));
    ids.add(id);
  }
  return { ok: true, stock: parsed.data };
}

/** As a person finds it: `notes[12].page.url`. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
    .slice(0, 100);
}

/** Cuts a stock into parts of about this many characters as JSON, small enough for one message each. */
export function partsOf(stock: Stock, longest: number): Stock[] {
  const parts: Stock[] = [];
  let part: Stock = { notes: [], conflicts: [], unreadable: [] };
  let length = 0;
  const add = <K extends keyof Stock>(kind: K, item: Stock[K][number]) => {
    const size = JSON.stringify(item).length;
    if (length > 0 && length + size > longest) {
      parts.push(part);
      part = { notes: [], conflicts: [], unreadable: [] };
      length = 0;
    }
    (part[kind] as Stock[K][number][]).push(item);
    length += size;
  };
  for (const note of stock.notes) add('notes', note);
  for (const raw of stock.unreadable) add('unreadable', raw);
  for (const note of stock.conflicts) add('conflicts', note);
  return length > 0 ? [...parts, part] : parts;
}
