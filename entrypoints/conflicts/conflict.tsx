import { useCallback, useEffect, useState } from 'preact/hooks';
import { desk } from '../../src/messages/desk-client';
import { watchNotes } from '../../src/messages/notes-changed';
import type { Kept } from '../../src/notes/desk';
import { ConflictView } from '../../src/ui/conflict/conflict-view';
import { useWords, type WordKey } from '../../src/ui/words';

/** What came of a choice; `others` are the states that went. */
interface Outcome {
  said: WordKey;
  others: Kept[];
}

/** One note in conflict, until it is settled, and what came of it then. */
export function Conflict({ id }: { id: string }) {
  const words = useWords();
  const [states, setStates] = useState<Kept[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [problem, setProblem] = useState<WordKey | null>(null);
  const [isBusy, setBusy] = useState(false);
  const read = useCallback(() => desk.states(id).then(setStates, () => setStates([])), [id]);
  useEffect(() => {
    void read();
    return watchNotes(() => void read());
  }, [read]);

  const settle = async (keep: Kept, copies: Kept[]) => {
    setBusy(true);
    setProblem(null);
    const revs = (some: Kept[]) => some.map(({ rev }) => rev);
    const saved = await desk.settle({ id, keep: keep.rev, copies: revs(copies), seen: revs(states) });
    if (saved.ok) {
      const others = states.filter((state) => state !== keep && !copies.includes(state));
      setOutcome({ said: copies.length > 0 ? 'conflictKeptAll' : 'conflictKept', others });
    } else {
      setProblem(saved.refusal.code === 'changed' ? 'conflictChanged' : 'conflictFailed');
    }
    await read();
    setBusy(false);
  };
  const keepOthers = async ({ others }: Outcome) => {
    setBusy(true);
    const saves = others.map(({ annotation }) => desk.restore({ ...annotation, id: crypto.randomUUID() }));
    const isDone = (await Promise.all(saves)).every(({ ok }) => ok);
    if (isDone) setOutcome({ said: 'conflictKeptAll', others: [] });
    else setProblem('conflictFailed');
    setBusy(false);
  };

  const [first] = states;
  return (
    <>
      {states.length > 1 && first && (
        <ConflictView
          states={states}
          isBusy={isBusy}
          onKeep={(state) => void settle(state, [])}
          onKeepAll={() => void settle(first, states.slice(1))}
        />
      )}
      {states.length === 1 && outcome && (
        <article class="conflict">
          <h2>
            <q>{first?.annotation.target.quote.exact}</q>
          </h2>
          <div class="outcome" role="status">
            <span>{words(outcome.said)}</span>
            {outcome.others.length > 0 && (
              <button type="button" class="link" disabled={isBusy} onClick={() => void keepOthers(outcome)}>
                {words('conflictOtherToo')}
              </button>
            )}
          </div>
        </article>
      )}
      {problem && (
        <p class="problem" role="alert">
          {words(problem)}
        </p>
      )}
    </>
  );
}
