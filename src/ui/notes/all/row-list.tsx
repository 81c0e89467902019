import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../../notes/desk';
import { useWords } from '../../words';
import { NoteRow } from './note-row';
import type { Rows } from './rows';
import { scrollFor, windowOf } from './window-of';

interface Props {
  rows: Rows;
  need: (from: number, to: number) => void;
  /** The id of the note that is shown beside the list. */
  open: string | null;
  selected: ReadonlySet<string>;
  onOpen: (kept: Kept) => void;
  onSelect: (kept: Kept, isSelected: boolean) => void;
  onDelete: (kept: Kept) => void;
}

/** As in notes-page.css. CSS pixels. */
const ROW_HEIGHT = 104;

/** All notes that were found, of which only those in view are drawn. Arrow keys move, X selects, Delete deletes. */
export function RowList({ rows, need, open, selected, onOpen, onSelect, onDelete }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [active, setActive] = useState(0);
  const moveTo = useRef<number | null>(null);
  const { from, to } = windowOf(view.top, view.height, ROW_HEIGHT, rows.total);
  const current = Math.min(active, Math.max(0, rows.total - 1));

  useEffect(() => need(from, to), [from, to, rows]);
  useEffect(() => {
    const look = () => box.current && setView({ top: box.current.scrollTop, height: box.current.clientHeight });
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  useEffect(() => {
    if (moveTo.current === null) return;
    const button = box.current?.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(String(moveTo.current))}"] .row-open`,
    );
    button?.focus({ preventScroll: true });
    if (button) moveTo.current = null;
  });

  const goTo = (row: number) => {
    const next = Math.max(0, Math.min(rows.total - 1, row));
    setActive(next);
    moveTo.current = next;
    const element = box.current;
    if (element) element.scrollTop = scrollFor(next, element.scrollTop, element.clientHeight, ROW_HEIGHT);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(view.height / ROW_HEIGHT) - 1);
    const steps: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: rows.total - 1,
    };
    const kept = rows.byPlace.get(current);
    const step = steps[event.key];
    if (step !== undefined) goTo(step);
    else if (kept && event.key.toLowerCase() === 'x') onSelect(kept, !selected.has(kept.annotation.id));
    else if (kept && event.key === 'Delete') onDelete(kept);
    else return;
    event.preventDefault();
  };
  const places = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons inside it.
    <div
      class="row-box"
      ref={box}
      onScroll={({ currentTarget }) => setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
      onKeyDown={keys}
    >
      <ul class="rows" aria-label={words('allList')} style={{ height: `${rows.total * ROW_HEIGHT}px` }}>
        {places.map((place) => {
          const kept = rows.byPlace.get(place);
          const id = kept?.annotation.id;
          return (
            <li
              key={place}
              data-row={place}
              class="row"
              aria-setsize={rows.total}
              aria-posinset={place + 1}
              aria-current={(id !== undefined && id === open) || undefined}
              style={{ transform: `translateY(${place * ROW_HEIGHT}px)` }}
            >
              {kept && (
                <NoteRow
                  kept={kept}
                  isOpen={id === open}
                  isSelected={selected.has(kept.annotation.id)}
                  isActive={place === current}
                  onOpen={() => {
                    setActive(place);
                    onOpen(kept);
                  }}
                  onSelect={(isSelected) => {
                    setActive(place);
                    onSelect(kept, isSelected);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
