import { useEffect, useState } from 'preact/hooks';
import { type Begun, begun, type Draft, drafts, type Obstacle } from '../../src/messages/drafts';

/** What is being written in a tab's panel, or why nothing could be begun. */
export interface Writing {
  draft: Draft | null;
  obstacle: Obstacle | null;
  /** Tells one beginning from the next. Milliseconds. */
  at: number;
}

const NONE: Writing = { draft: null, obstacle: null, at: 0 };

/** The writing of this tab, kept up to date: begun in the page, the panel, or before the panel was opened. */
export function useWriting(tab: number | undefined): Writing {
  const [writing, setWriting] = useState<Writing>(NONE);
  useEffect(() => {
    setWriting(NONE);
    if (tab === undefined) return;
    let isOver = false;
    const take = async (next: Begun | null) => {
      const draft = next?.draft ? await drafts.read(next.draft) : null;
      if (!isOver) setWriting({ draft, obstacle: next?.obstacle ?? null, at: next?.at ?? 0 });
    };
    const stop = begun.watch(tab, (next) => void take(next));
    begun.read(tab).then(take, () => undefined);
    return () => {
      isOver = true;
      stop();
    };
  }, [tab]);
  return writing;
}
