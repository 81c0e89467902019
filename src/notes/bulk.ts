import type { Annotation } from './annotation';
import type { Desk, Kept } from './desk';

/** What became of one deed on many annotations. */
export interface Outcome {
  /** Those that it was done to, as they were before, with the state that they are in now (null: deleted). */
  done: { before: Annotation; rev: string | null }[];
  /** How many it could not be done to: somebody changed them meanwhile, or the disk is full. */
  failed: number;
}

type Progress = (count: number) => void;

/** As many as a search gives at once. */
const AT_ONCE = 1_000;

/** Changes each of these; those that the change leaves alone are not written. */
export async function changeAll(
  desk: Desk,
  ids: Iterable<string>,
  change: (annotation: Annotation) => Annotation,
  progress: Progress = () => undefined,
): Promise<Outcome> {
  return eachOf(desk, ids, progress, async ({ annotation, rev }) => {
    const next = change(annotation);
    if (next === annotation) return 'left';
    const saved = await desk.save({ ...next, modified: new Date().toISOString() }, rev);
    return saved.ok ? { before: annotation, rev: saved.kept.rev } : 'failed';
  });
}

export async function removeAll(desk: Desk, ids: Iterable<string>, progress?: Progress): Promise<Outcome> {
  return eachOf(desk, ids, progress, async ({ annotation, rev }) => {
    const removed = await desk.remove(annotation.id, rev);
    return removed.ok ? { before: annotation, rev: null } : 'failed';
  });
}

/** Brings back what an outcome says was before. @returns whether all of it could be */
export async function undoAll(desk: Desk, { done }: Outcome, progress: Progress = () => undefined): Promise<boolean> {
  let isAll = true;
  for (const [index, { before, rev }] of done.entries()) {
    const saved = rev === null ? await desk.restore(before) : await desk.save(before, rev);
    isAll &&= saved.ok;
    progress(index + 1);
  }
  return isAll;
}

/** All that a search finds, however many. */
export async function findAll(desk: Desk, search: Parameters<Desk['search']>[0]): Promise<Kept[]> {
  const found: Kept[] = [];
  for (;;) {
    const { items, total } = await desk.search(search, found.length, AT_ONCE);
    found.push(...items);
    if (items.length === 0 || found.length >= total) return found;
  }
}

async function eachOf(
  desk: Desk,
  ids: Iterable<string>,
  progress: Progress = () => undefined,
  work: (kept: Kept) => Promise<Outcome['done'][number] | 'left' | 'failed'>,
): Promise<Outcome> {
  const outcome: Outcome = { done: [], failed: 0 };
  let count = 0;
  for (const id of ids) {
    const kept = await desk.get(id);
    // Gone already: nothing is left to do it to.
    const result = kept ? await work(kept) : 'left';
    if (result === 'failed') outcome.failed++;
    else if (result !== 'left') outcome.done.push(result);
    progress(++count);
  }
  return outcome;
}
