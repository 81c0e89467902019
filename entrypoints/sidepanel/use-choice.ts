import { useEffect, useState } from 'preact/hooks';
import { type Choice, readChoice, watchChoice } from '../../src/messages/choice';

/** The flag that the reader chose last in the tab's page; null for none. */
export function useChoice(tab: number): Choice | null {
  const [choice, setChoice] = useState<Choice | null>(null);
  useEffect(() => {
    const stop = watchChoice(tab, setChoice);
    // What was chosen before the panel was opened; not over what is chosen meanwhile.
    readChoice(tab).then(
      (known) => setChoice((current) => current ?? known),
      () => undefined,
    );
    return stop;
  }, [tab]);
  return choice;
}
