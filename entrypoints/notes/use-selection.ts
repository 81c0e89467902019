import { useState } from 'preact/hooks';
import { desk } from '../../src/messages/desk-client';
import { findAll } from '../../src/notes/bulk';
import type { Kept, Search } from '../../src/notes/desk';

export interface Selection {
  ids: ReadonlySet<string>;
  select: (kept: Kept, isSelected: boolean) => void;
  /** Selects all that a search finds, in view or not. */
  selectAll: (search: Search) => Promise<void>;
  clear: () => void;
}

/** The notes that are selected, by their ids: they stay so when a search no longer shows them. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    select: ({ annotation: { id } }, isSelected) =>
      setIds((before) => {
        const next = new Set(before);
        if (isSelected) next.add(id);
        else next.delete(id);
        return next;
      }),
    async selectAll(search) {
      const found = await findAll(desk, search);
      setIds((before) => new Set([...before, ...found.map(({ annotation }) => annotation.id)]));
    },
    clear: () => setIds(new Set()),
  };
}
