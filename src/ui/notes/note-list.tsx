import { useEffect, useRef } from 'preact/hooks';
import type { EvidenceLink } from '../../notes/annotation';
import type { Kept } from '../../notes/desk';
import { useWords } from '../words';
import { NoteItem } from './note-item';
import type { PlacedNote } from './page-order';
import { PlaceLine } from './place-line';

interface Props {
  notes: readonly PlacedNote[];
  /** The id of the note that is chosen: it is in view, and shown whole. */
  chosen: string | null;
  /** A new value brings it into view again. */
  chosenAt: number;
  onShow: (kept: Kept) => void;
  onEdit: (kept: Kept) => void;
  onDelete: (kept: Kept) => void;
  onOpenEvidence: (link: EvidenceLink) => void;
}

/** The notes of a page. Arrow keys move from note to note, E edits and Delete deletes the one that has the focus. */
export function NoteList({ notes, chosen, chosenAt, onShow, onEdit, onDelete, onOpenEvidence }: Props) {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [chosen, chosenAt]);

  const keys = (event: KeyboardEvent, index: number) => {
    const kept = notes[index]?.kept;
    if (!kept || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: notes.length - 1 }[event.key];
    if (to !== undefined) focusNote(list.current, to);
    else if (event.key === 'e' || event.key === 'E') onEdit(kept);
    else if (event.key === 'Delete') onDelete(kept);
    else return;
    event.preventDefault();
  };
  return (
    <ol class="notes" aria-label={words('noteList')} ref={list}>
      {notes.map(({ kept, place }, index) => (
        <li key={kept.annotation.id} data-note={kept.annotation.id} onKeyDown={(event) => keys(event, index)}>
          <NoteItem
            kept={kept}
            isChosen={kept.annotation.id === chosen}
            onShow={() => onShow(kept)}
            onEdit={() => onEdit(kept)}
            onDelete={() => onDelete(kept)}
            onOpenEvidence={onOpenEvidence}
            place={<PlaceLine annotation={kept.annotation} place={place} />}
          />
        </li>
      ))}
    </ol>
  );
}

function focusNote(list: HTMLElement | null, index: number): void {
  list?.querySelectorAll<HTMLElement>('.note-words')[index]?.focus();
}
