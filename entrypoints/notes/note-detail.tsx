import { useEffect, useRef } from 'preact/hooks';
import { toBackground } from '../../src/messages/send';
import type { EvidenceLink } from '../../src/notes/annotation';
import type { Kept } from '../../src/notes/desk';
import { NoteItem } from '../../src/ui/notes/note-item';
import { useWords } from '../../src/ui/words';

interface Props {
  kept: Kept;
  onEdit: () => void;
  onDelete: () => void;
  onClose: () => void;
  onOpenEvidence: (link: EvidenceLink) => void;
}

/** One note, whole, with the way to its words in their page. */
export function NoteDetail({ kept, onEdit, onDelete, onClose, onOpenEvidence }: Props) {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const { id, page } = kept.annotation;
  useEffect(() => title.current?.focus(), [id]);
  const show = () => void toBackground<'panel:open-note'>({ type: 'panel:open-note', id });
  return (
    <>
      <header class="detail-head">
        <h2 tabIndex={-1} ref={title}>
          {page.title || page.url}
        </h2>
        <button type="button" class="undo-close" aria-label={words('close')} onClick={onClose}>
          ×
        </button>
      </header>
      <p class="detail-url soft small">{page.url}</p>
      <NoteItem
        kept={kept}
        isChosen
        isInContext
        onShow={show}
        onEdit={onEdit}
        onDelete={onDelete}
        onOpenEvidence={onOpenEvidence}
        more={
          <button type="button" class="link" onClick={show}>
            {words('allOpenPage')}
          </button>
        }
      />
    </>
  );
}
