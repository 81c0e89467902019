import { useEffect, useState } from 'preact/hooks';
import { askPatiently } from './ask';
import { toBackground } from './send';
import type { Subject } from './subject';
import type { TabState } from './tab-state';

/** A check that takes longer was lost with the background that made it; one that is late is shown all the same. Milliseconds. */
const LONGEST = 20_000;

/**
 * Has the page in front checked when the reader asks.
 * @returns the way to do so, and what to show of the page: that it failed, where nobody is left who could say so
 */
export function useCheck(subject: Subject | null, known: TabState | null | undefined) {
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    setLost(false);
    if (known?.status !== 'checking') return;
    const timer = setTimeout(() => setLost(true), LONGEST);
    return () => clearTimeout(timer);
  }, [subject, known]);
  const check = async (): Promise<void> => {
    if (!subject) return;
    setLost(false);
    const { tab } = subject;
    const asked = await askPatiently(() => toBackground<'panel:check'>({ type: 'panel:check', tab }));
    // Every other failure is in the tab's state.
    setLost(!asked.ok && asked.problem.code === 'lost');
  };
  const isOpen = known === null || known?.status === 'checking';
  return { check, state: isLost && isOpen ? failure(subject) : known };
}

function failure(subject: Subject | null): TabState {
  const page = { id: '', address: subject?.address ?? '', frame: 0 };
  return { status: 'failed', page, code: 'unexpected' };
}
