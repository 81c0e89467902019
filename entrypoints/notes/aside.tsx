import { useEffect, useState } from 'preact/hooks';
import { desk } from '../../src/messages/desk-client';
import { type Draft, drafts } from '../../src/messages/drafts';
import { watchNotes } from '../../src/messages/notes-changed';
import type { EvidenceLink } from '../../src/notes/annotation';
import type { Kept } from '../../src/notes/desk';
import type { Ending } from '../../src/ui/notes/editor';
import { NoteWriting } from '../sidepanel/note-writing';
import { NoteDetail } from './note-detail';

interface Props {
  kept: Kept;
  onDelete: (kept: Kept) => void;
  onEnd: (ending: Ending) => void;
  onClose: () => void;
  onOpenEvidence: (link: EvidenceLink) => void;
}

/** The note that is open beside the list, to be read or written. */
export function Aside({ kept: opened, onDelete, onEnd, onClose, onOpenEvidence }: Props) {
  const [kept, setKept] = useState(opened);
  const [draft, setDraft] = useState<Draft | null>(null);
  const { id } = opened.annotation;
  useEffect(
    () =>
      watchNotes(() => {
        desk.get(id).then(
          (now) => (now ? setKept(now) : onClose()),
          () => undefined,
        );
      }),
    [id],
  );
  const edit = async () => {
    const { annotation, rev } = kept;
    const known = await drafts.read(id).catch(() => null);
    setDraft(known?.isUnsaved ? known : { annotation, rev, opened: annotation, isUnsaved: false });
  };
  const end = (ending: Ending) => {
    setDraft(null);
    if (ending.how === 'done') setKept(ending.kept);
    onEnd(ending);
    if (ending.how === 'deleted') onClose();
  };
  return (
    <aside class="all-aside">
      {draft ? (
        <NoteWriting
          tab={null}
          draft={draft}
          pack={draft.annotation.flag?.edition.pack ?? null}
          onEnd={end}
          onOpenEvidence={onOpenEvidence}
        />
      ) : (
        <NoteDetail
          kept={kept}
          onEdit={() => void edit()}
          onDelete={() => onDelete(kept)}
          onClose={onClose}
          onOpenEvidence={onOpenEvidence}
        />
      )}
    </aside>
  );
}
