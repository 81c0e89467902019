import { useEffect, useState } from 'preact/hooks';
import { desk } from '../../src/messages/desk-client';
import { chosenNote } from '../../src/messages/note-places';
import { watchNotes } from '../../src/messages/notes-changed';
import { toBackground } from '../../src/messages/send';
import type { Subject } from '../../src/messages/subject';
import { pageAddress } from '../../src/notes/begin';
import type { Kept } from '../../src/notes/desk';
import { inPageOrder, type PlacedNote } from '../../src/ui/notes/page-order';
import { usePlaces } from './use-places';

export interface PageNotes {
  /** In the order of the page; undefined until they are known, null where they cannot be read. */
  notes: readonly PlacedNote[] | null | undefined;
  chosen: string | null;
  /** When it was chosen, in the page or here. Milliseconds. */
  chosenAt: number;
  choose: (id: string | null) => void;
}

/** The notes of the page in front, its frames included, each with what became of its words. */
export function usePageNotes(subject: Subject | null): PageNotes {
  const tab = subject?.tab;
  const frames = usePlaces(tab);
  const [kept, setKept] = useState<Kept[] | null | undefined>(undefined);
  const [chosen, setChosen] = useState<{ id: string | null; at: number }>({ id: null, at: 0 });

  const address = webAddress(subject?.address);
  const urls = [...new Set([address, ...frames.map(({ url }) => url)].filter((url) => url !== null))];
  const key = urls.join('\n');
  useEffect(() => {
    setKept(undefined);
    let isOver = false;
    const read = () => {
      Promise.all(urls.map((url) => desk.ofPage(url))).then(
        (lists) => isOver || setKept(lists.flat()),
        () => isOver || setKept(null),
      );
    };
    const stop = watchNotes(read);
    read();
    return () => {
      isOver = true;
      stop();
    };
  }, [key]);

  // A page that came to its address without being loaded has no script of ours yet.
  const isLookedFor = frames.some(({ frame, url }) => frame === 0 && url === address);
  const isWaiting = Boolean(kept?.some(({ annotation }) => annotation.page.url === address)) && !isLookedFor;
  useEffect(() => {
    if (!isWaiting || tab === undefined) return;
    // Not at once: the page may be about to say so itself.
    const timer = setTimeout(() => void toBackground<'panel:place'>({ type: 'panel:place', tab }), PATIENCE);
    return () => clearTimeout(timer);
  }, [isWaiting, tab, address]);

  useEffect(() => {
    setChosen({ id: null, at: 0 });
    if (tab === undefined) return;
    const take = (next: { id: string; at: number } | null) => next && setChosen(next);
    const stop = chosenNote.watch(tab, take);
    chosenNote.read(tab).then(take, () => undefined);
    return stop;
  }, [tab]);

  const places = frames.flatMap((frame) => frame.places);
  return {
    notes: kept && inPageOrder(kept, places),
    chosen: chosen.id,
    chosenAt: chosen.at,
    choose: (id) => setChosen({ id, at: Date.now() }),
  };
}

/** Milliseconds. */
const PATIENCE = 1_500;

function webAddress(address: string | undefined): string | null {
  return address && /^https?:\/\//.test(address) ? pageAddress(address) : null;
}
