import { useId, useState } from 'preact/hooks';
import { LIMITS } from '../../notes/annotation';
import { useWords } from '../words';
import { Markdown } from './markdown';

interface Props {
  note: string;
  onNote: (note: string) => void;
}

/** The note as it is typed, or as it will be read. */
export function NoteField({ note, onNote }: Props) {
  const words = useWords();
  const id = useId();
  const [isPreview, setPreview] = useState(false);
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{words('noteTitle')}</label>
        <button
          type="button"
          class="link small"
          aria-pressed={isPreview}
          disabled={note.trim() === '' && !isPreview}
          onClick={() => setPreview(!isPreview)}
        >
          {words(isPreview ? 'noteWrite' : 'notePreview')}
        </button>
      </div>
      {/* Hidden, not gone: what the field can undo is not lost by a look at the preview. */}
      <textarea
        id={id}
        class="note-text"
        hidden={isPreview}
        value={note}
        maxLength={LIMITS.note}
        rows={6}
        aria-describedby={`${id}-about`}
        onInput={({ currentTarget }) => onNote(currentTarget.value)}
      />
      {isPreview && <Markdown text={note} />}
      <p class="soft small" id={`${id}-about`}>
        {words('noteAbout')}
      </p>
    </div>
  );
}
