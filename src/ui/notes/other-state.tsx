import type { Annotation } from '../../notes/annotation';
import type { Kept } from '../../notes/desk';
import { useWords } from '../words';
import { Markdown } from './markdown';
import { RatingMark } from './rating-mark';
import { STATUS_WORDS } from './rating-words';

interface Props {
  /** Null: it was deleted. */
  other: Kept | null;
  onMine: () => void;
  onOther: () => void;
}

/** An annotation was changed in another window: how it stands there, and the choice between the two. */
export function OtherState({ other, onMine, onOther }: Props) {
  const words = useWords();
  return (
    <section class="other-state" role="alert">
      <p class="field-title">{words(other ? 'otherTitle' : 'otherDeleted')}</p>
      {other && <InShort annotation={other.annotation} />}
      <div class="buttons">
        <button type="button" class="button small" onClick={onMine}>
          {words('otherKeepMine')}
        </button>
        <button type="button" class="button button-plain small" onClick={onOther}>
          {words(other ? 'otherTake' : 'otherLetGo')}
        </button>
      </div>
    </section>
  );
}

function InShort({ annotation: { rating, status, note, tags, author } }: { annotation: Annotation }) {
  const words = useWords();
  return (
    <div class="other-body">
      <p class="note-facts">
        <RatingMark rating={rating} />
        <span class="soft small">{[words(STATUS_WORDS[status]), author].filter(Boolean).join(' · ')}</span>
      </p>
      {note.trim() && <Markdown text={note} />}
      {tags.length > 0 && <p class="soft small">{tags.join(', ')}</p>}
    </div>
  );
}
