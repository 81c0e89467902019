import { useEffect, useRef, useState } from 'preact/hooks';
import { DeskNews } from '../../src/messages/desk-news';
import { type Draft, type Obstacle, unsavedDrafts } from '../../src/messages/drafts';
import type { Kept } from '../../src/notes/desk';
import { NoteList } from '../../src/ui/notes/note-list';
import { ShareMenu } from '../../src/ui/share/share-menu';
import { useWords } from '../../src/ui/words';
import { sharedNotes } from './shared-notes';
import type { NoteActions } from './use-note-actions';
import type { PageNotes } from './use-page-notes';

interface Props {
  page: PageNotes;
  actions: NoteActions;
  /** Why nothing could be begun. */
  obstacle: Obstacle | null;
}

/** The notes of the page in front, and the ways to more of them. */
export function NotesView({ page, actions, obstacle }: Props) {
  const words = useWords();
  const [isGone, setGone] = useState(false);
  const view = useRef<HTMLDivElement>(null);
  const { notes } = page;
  const show = async (kept: Kept) => {
    page.choose(kept.annotation.id);
    setGone(!(await actions.show(kept)));
  };
  // What was written last has the focus again.
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && page.chosen) {
      view.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(page.chosen)}"] .note-words`)?.focus();
    }
  }, [page.chosen, notes === undefined]);

  return (
    <div class="notes-view" ref={view}>
      {obstacle && (
        <p class="gone" role="alert">
          {words(`obstacle_${obstacle}`)}
        </p>
      )}
      {isGone && (
        <p class="gone" role="alert">
          {words('notesNotHere')}
        </p>
      )}
      <DeskNews />
      <Unsaved actions={actions} />
      <div class="notes-begin">
        <button type="button" class="button button-plain small" onClick={actions.annotate}>
          {words('annotateSelection')}
        </button>
      </div>
      {notes === null && (
        <p class="gone" role="alert">
          {words('notesUnreadable')}
        </p>
      )}
      {notes?.length === 0 && (
        <div class="notes-none">
          <p>{words('notesNone')}</p>
          <p class="soft small">{words('notesNoneAbout')}</p>
        </div>
      )}
      {notes && notes.length > 0 && (
        <>
          <NoteList
            notes={notes}
            chosen={page.chosen}
            chosenAt={page.chosenAt}
            onShow={(kept) => void show(kept)}
            onEdit={actions.edit}
            onDelete={(kept) => void actions.remove(kept)}
            onOpenEvidence={actions.openEvidence}
          />
          <ShareMenu load={() => sharedNotes(notes.map(({ kept }) => kept.annotation.id))} label="shareAnnotations" />
          <p class="notes-keys soft small">{words('notesKeys')}</p>
        </>
      )}
    </div>
  );
}

/** What was typed and is not saved, here or in a tab that is closed by now. */
function Unsaved({ actions }: { actions: NoteActions }) {
  const words = useWords();
  const [unsaved, setUnsaved] = useState<Draft[]>([]);
  useEffect(() => {
    unsavedDrafts().then(setUnsaved, () => undefined);
  }, []);
  if (unsaved.length === 0) return null;
  return (
    <section class="unsaved">
      <h2>{words('unsavedTitle')}</h2>
      <ul>
        {unsaved.map((draft) => (
          <li key={draft.annotation.id}>
            <button type="button" class="link" onClick={() => actions.resume(draft)}>
              {words('unsavedContinue', draft.annotation.target.quote.exact.slice(0, 80))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
