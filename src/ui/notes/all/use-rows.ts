import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk, Kept, Search } from '../../../notes/desk';
import { NO_ROWS, PAGE, piecesFor, type Rows } from './rows';

export interface Found {
  /** Undefined until it is known; null where it cannot be read. */
  rows: Rows | null | undefined;
  /** Has these rows read, where they are not. */
  need: (from: number, to: number) => void;
}

/** What a search finds, read as it is needed and again when the notes change. */
export function useRows(desk: Desk, search: Search, watch: (changed: () => void) => () => void): Found {
  const [rows, setRows] = useState<Rows | null | undefined>(undefined);
  /** The search that is under way: answers to an earlier one are dropped. */
  const current = useRef({ known: new Set<number>(), byPlace: new Map<number, Kept>() });
  const wanted = useRef({ from: 0, to: PAGE });

  const read = async (from: number, to: number) => {
    const mine = current.current;
    for (const start of piecesFor(from, to, mine.known)) {
      mine.known.add(start);
      try {
        const { items, total } = await desk.search(search, start, PAGE);
        if (mine !== current.current) return;
        for (const [index, kept] of items.entries()) mine.byPlace.set(start + index, kept);
        setRows({ total, byPlace: new Map(mine.byPlace) });
      } catch {
        mine.known.delete(start);
        if (mine === current.current) setRows(null);
      }
    }
  };
  const restart = () => {
    // What is shown stays until the new is there.
    current.current = { known: new Set(), byPlace: new Map() };
    void read(wanted.current.from, wanted.current.to);
  };
  const key = JSON.stringify(search);
  useEffect(() => {
    wanted.current = { from: 0, to: PAGE };
    restart();
    return watch(restart);
  }, [key]);

  return {
    rows,
    need(from, to) {
      wanted.current = { from, to };
      if (rows !== undefined) void read(from, Math.min(to, (rows ?? NO_ROWS).total));
    },
  };
}
