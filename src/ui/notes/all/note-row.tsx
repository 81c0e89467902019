import type { Kept } from '../../../notes/desk';
import { useWords } from '../../words';
import { plainNote } from '../markdown';
import { useMoment } from '../moment';
import { RatingMark } from '../rating-mark';
import { STATUS_WORDS } from '../rating-words';

interface Props {
  kept: Kept;
  isOpen: boolean;
  isSelected: boolean;
  /** Is it the one that the keyboard is on? */
  isActive: boolean;
  onOpen: () => void;
  onSelect: (isSelected: boolean) => void;
}

/** As much of a note as a line may hold. UTF-16 code units. */
const LINE = 300;

/** A note in the list of all: what was found of which words, on which page. */
export function NoteRow({ kept: { annotation, conflicts }, isOpen, isSelected, isActive, onOpen, onSelect }: Props) {
  const words = useWords();
  const moment = useMoment();
  const { rating, target, page, status, tags, note, modified, author } = annotation;
  const tab = isActive ? 0 : -1;
  return (
    <>
      <input
        type="checkbox"
        tabIndex={tab}
        checked={isSelected}
        aria-label={words('allSelectOne', target.quote.exact.slice(0, 80))}
        onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
      />
      <button type="button" class="row-open" tabIndex={tab} aria-expanded={isOpen} onClick={onOpen}>
        <span class="row-facts small">
          <RatingMark rating={rating} />
          <span class="soft">
            {[words(STATUS_WORDS[status]), moment(modified), author].filter(Boolean).join(' · ')}
            {conflicts > 0 && ` · ${words('noteConflicts', String(conflicts + 1))}`}
          </span>
        </span>
        <q class="row-words">{target.quote.exact}</q>
        <span class="row-note small">{plainNote(note, LINE)}</span>
        <span class="row-page small soft">
          {page.title || page.url}
          {tags.length > 0 && ` · ${tags.map((tag) => `#${tag}`).join(' ')}`}
        </span>
      </button>
    </>
  );
}
