import { useState } from 'preact/hooks';
import { desk } from '../../src/messages/desk-client';
import type { Annotation, Status } from '../../src/notes/annotation';
import { changeAll, type Outcome, removeAll, undoAll } from '../../src/notes/bulk';
import { withTags } from '../../src/ui/notes/tags';
import type { useUndo } from '../../src/ui/notes/use-undo';
import { useWords, type WordKey } from '../../src/ui/words';

interface Progress {
  count: number;
  of: number;
}

/** What is done to all selected notes at once, and undone at once. */
export function useBulk(ids: ReadonlySet<string>, { offer }: Pick<ReturnType<typeof useUndo>, 'offer'>) {
  const words = useWords();
  const [progress, setProgress] = useState<Progress | null>(null);

  const run = async (said: WordKey, work: (tell: (count: number) => void) => Promise<Outcome>) => {
    setProgress({ count: 0, of: ids.size });
    const outcome = await work((count) => setProgress({ count, of: ids.size })).catch(
      (): Outcome => ({ done: [], failed: ids.size }),
    );
    setProgress(null);
    const failed = outcome.failed > 0 ? ` ${words('bulkFailed', String(outcome.failed))}` : '';
    const told = words(said, String(outcome.done.length)) + failed;
    if (outcome.done.length === 0) return offer(told);
    offer(told, { run: () => undo(outcome), said: 'bulkUndone' });
  };
  const undo = async (outcome: Outcome) => {
    const of = outcome.done.length;
    try {
      return await undoAll(desk, outcome, (count) => setProgress({ count, of }));
    } finally {
      setProgress(null);
    }
  };
  const change = (next: (annotation: Annotation) => Annotation) =>
    run('bulkChanged', (tell) => changeAll(desk, ids, next, tell));

  return {
    progress,
    /** What has no rating cannot be ready, and stays a draft. */
    setStatus: (status: Status) =>
      change((one) =>
        one.status === status || (status === 'ready' && one.rating === null) ? one : { ...one, status },
      ),
    addTags: (tags: readonly string[]) =>
      change((one) => {
        const next = withTags(one.tags, tags);
        return next.length === one.tags.length ? one : { ...one, tags: next };
      }),
    removeTags: (tags: readonly string[]) => {
      const gone = tags.map((tag) => tag.toLowerCase());
      return change((one) => {
        const next = one.tags.filter((tag) => !gone.includes(tag.toLowerCase()));
        return next.length === one.tags.length ? one : { ...one, tags: next };
      });
    },
    remove: () => run('bulkDeleted', (tell) => removeAll(desk, ids, tell)),
  };
}
