import { useRef, useState } from 'preact/hooks';
import { useWords, type WordKey } from '../words';
import type { Undoable } from './undo-bar';

interface Undo {
  done: Undoable | null;
  /** Says that something was done. `undo` resolves to whether it could be undone, which is said in turn. */
  offer: (said: string, undo?: { run: () => Promise<boolean>; said: WordKey }) => void;
  close: () => void;
}

/** The last thing that was done, as long as it can be undone. */
export function useUndo(): Undo {
  const words = useWords();
  const count = useRef(0);
  const [done, setDone] = useState<Undoable | null>(null);
  const say = (said: string, undo: Undoable['undo'] = null) => setDone({ id: ++count.current, said, undo });
  return {
    done,
    offer(said, undo) {
      if (!undo) return say(said);
      say(said, async () => {
        const isUndone = await undo.run().catch(() => false);
        say(words(isUndone ? undo.said : 'noteUndoFailed'));
      });
    },
    close: () => setDone(null),
  };
}
