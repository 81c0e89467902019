import type { Annotation } from './annotation';
import type { Desk, Kept, Saved, Write } from './desk';

/** What became of one deed on many annotations. */
export interface Outcome {
  /** Those that it was done to, as they were before, with the state that they are in now (null: deleted). */
  done: { before: Annotation; rev: string | null }[];
  /** How many it could not be done to: somebody changed them meanwhile, or the disk is full. */
  failed: number;
}

type Progress = (count: number) => void;

/** As many are read or written at once: enough to be fast, few enough to tell how far it has come. */
const AT_ONCE = 250;

/** Changes each of these; those that the change leaves alone are not written. */
export async function changeAll(
  desk: Desk,
  ids: Iterable<string>,
  change: (annotation: Annotation) => Annotation,
  progress?: Progress,
): Promise<Outcome> {
  return eachOf(desk, ids, progress, ({ annotation, rev }) => {
    const next = change(annotation);
    if (next === annotation) return null;
    return { annotation: { ...next, modified: new Date().toISOString() }, rev, isDeleted: false };
  });
}

export async function removeAll(desk: Desk, ids: Iterable<string>, progress?: Progress): Promise<Outcome> {
  return eachOf(desk, ids, progress, ({ annotation, rev }) => ({ annotation, rev, isDeleted: true }));
}

/** Brings back what an outcome says was before. @returns whether all of it could be */
export async function undoAll(desk: Desk, { done }: Outcome, progress: Progress = () => undefined): Promise<boolean> {
  let isAll = true;
  for (let from = 0; from < done.length; from += AT_ONCE) {
    const part = done.slice(from, from + AT_ONCE);
    const saved = await desk.writeAll(part.map(({ before, rev }) => ({ annotation: before, rev, isDeleted: false })));
    isAll &&= saved.every(({ ok }) => ok);
    progress(from + part.length);
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
  writeFor: (kept: Kept) => Write | null,
): Promise<Outcome> {
  const outcome: Outcome = { done: [], failed: 0 };
  const all = [...ids];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const part = all.slice(from, from + AT_ONCE);
    const due = (await desk.getAll(part)).flatMap((kept) => {
      const write = writeFor(kept);
      return write ? [{ write, before: kept.annotation }] : [];
    });
    const saved = await desk.writeAll(due.map(({ write }) => write));
    for (const [index, { before, write }] of due.entries()) add(outcome, before, write, saved[index]);
    progress(from + part.length);
  }
  return outcome;
}

function add(outcome: Outcome, before: Annotation, { isDeleted }: Write, saved: Saved | undefined): void {
  if (saved?.ok) outcome.done.push({ before, rev: isDeleted ? null : saved.kept.rev });
  else outcome.failed++;
}
