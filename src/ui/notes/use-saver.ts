import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../notes/desk';
import { createSaver, type Progress, type Saver, type SaveState } from './saver';

/** From the last change to the write. Milliseconds. */
const PAUSE = 700;

/** A saver for as long as the component lives; what is not saved by then is saved then. */
export function useSaver(desk: Desk, rev: string | null, keep: (progress: Progress) => void): [Saver, SaveState] {
  const [state, setState] = useState<SaveState>({ status: 'unchanged' });
  const saver = useRef<Saver | null>(null);
  saver.current ??= createSaver({
    desk,
    rev,
    keep,
    tell: setState,
    now: () => Date.now(),
    later(work) {
      const timer = setTimeout(work, PAUSE);
      return () => clearTimeout(timer);
    },
  });
  const { current } = saver;
  useEffect(() => () => void current.flush(), [current]);
  return [current, state];
}
