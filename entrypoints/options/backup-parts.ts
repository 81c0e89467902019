import { desk } from '../../src/messages/desk-client';
import { partsOf } from '../../src/notes/backup';
import type { Merged, Stock } from '../../src/notes/keeping';
import type { WordKey, Words } from '../../src/ui/words';

/** Small enough for any browser's message. UTF-16 code units of JSON. */
const LONGEST_PART = 8_000_000;

/** All that is kept, read part by part. */
export async function readAll(): Promise<Stock> {
  const all: Stock = { notes: [], conflicts: [], unreadable: [] };
  let after: string | null = null;
  do {
    const part: Awaited<ReturnType<typeof desk.stock>> = await desk.stock(after);
    all.notes.push(...part.stock.notes);
    all.conflicts.push(...part.stock.conflicts);
    all.unreadable.push(...part.stock.unreadable);
    after = part.next;
  } while (after !== null);
  return all;
}

/**
 * Brings all of it in, and says how that came out.
 * @param said the words for all of it, and for a part
 * @returns what to say, and what to say of a problem
 */
export async function bringInSaying(
  stock: Stock,
  words: Words,
  said: { done: WordKey; stopped: WordKey },
): Promise<[said: string, problem?: string]> {
  const { merged, done, all } = await bringIn(stock);
  if (done < all) return ['', words(said.stopped, String(done), String(all))];
  const { added, same, conflicts } = merged;
  return [words(said.done, String(added), String(same), String(conflicts))];
}

/** @returns what came of it; `done` is less than `all` where a part could not be written, and the parts after it */
async function bringIn(stock: Stock): Promise<{ merged: Merged; done: number; all: number }> {
  const merged: Merged = { added: 0, same: 0, conflicts: 0 };
  const parts = partsOf(stock, LONGEST_PART);
  const all = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  let done = 0;
  for (const part of parts) {
    const outcome = await desk.merge(part).catch(() => ({ ok: false as const }));
    if (!outcome.ok) break;
    merged.added += outcome.merged.added;
    merged.same += outcome.merged.same;
    merged.conflicts += outcome.merged.conflicts;
    done += sizeOf(part);
  }
  return { merged, done, all };
}

function sizeOf({ notes, conflicts, unreadable }: Stock): number {
  return notes.length + conflicts.length + unreadable.length;
}
