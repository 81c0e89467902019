import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Setting } from '../../src/settings/item';
import { turns } from '../../src/turns';
import { useSetting } from '../../src/ui/use-setting';
import { useWords } from '../../src/ui/words';

/** How long the confirmation stays. Milliseconds. */
const SHOWN = 2500;

type Save = (work: Promise<void>) => void;

const SaveContext = createContext<Save>(() => undefined);

/** Says of each change inside it, politely and in one place, that it was saved, or that it was not. */
export function Saving({ children }: { children: ComponentChildren }) {
  const words = useWords();
  const [outcome, setOutcome] = useState<{ failed: boolean; count: number } | null>(null);

  useEffect(() => {
    if (!outcome || outcome.failed) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN);
    return () => clearTimeout(timer);
  }, [outcome]);

  const save: Save = (work) => {
    const tell = (failed: boolean) => setOutcome((before) => ({ failed, count: (before?.count ?? 0) + 1 }));
    work.then(
      () => tell(false),
      () => tell(true),
    );
  };
  return (
    <SaveContext.Provider value={save}>
      {children}
      <div class="saved" role="status">
        {/* A new element is announced again. */}
        {outcome && (
          <p class="saved-note" key={outcome.count} data-failed={outcome.failed}>
            {words(outcome.failed ? 'notSaved' : 'saved')}
          </p>
        )}
      </div>
    </SaveContext.Provider>
  );
}

/** One change after the other: each starts from what the one before has stored. */
const inTurn = turns();

/** A setting's value (undefined until it is known), and how to change it with a confirmation. */
export function useSaved<T>(setting: Setting<T>): [T | undefined, (change: (now: T) => T) => void] {
  const save = useContext(SaveContext);
  const change = (next: (now: T) => T) => {
    save(inTurn(async () => setting.set(next(await setting.get()))));
  };
  return [useSetting(setting), change];
}
