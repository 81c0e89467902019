import type { ComponentChildren } from 'preact';
import type { EvidenceLink } from '../../notes/annotation';
import type { Kept } from '../../notes/desk';
import { useWords } from '../words';
import { EvidenceItem } from './evidence-item';
import { Markdown } from './markdown';
import { useMoment } from './moment';
import { RatingMark } from './rating-mark';
import { STATUS_WORDS } from './rating-words';
import { TargetWords } from './target-words';

interface Props {
  kept: Kept;
  isChosen: boolean;
  /** Called when the reader wants to see the words in the page. */
  onShow: () => void;
  onEdit: () => void;
  onDelete: () => void;
  onOpenEvidence: (link: EvidenceLink) => void;
  /** What became of its words in the page, if that is known. */
  place?: ComponentChildren;
  /** Shows the sentence around the words, where the page itself is not beside it. */
  isInContext?: boolean;
  /** More that can be done with it. */
  more?: ComponentChildren;
}

/** A note in a list: the words, what was found of them, and what can be done; all of it where it is chosen. */
export function NoteItem({
  kept,
  isChosen,
  onShow,
  onEdit,
  onDelete,
  onOpenEvidence,
  place,
  isInContext,
  more,
}: Props) {
  const words = useWords();
  const moment = useMoment();
  const { annotation, conflicts } = kept;
  const { rating, status, note, tags, evidence, author, target, modified } = annotation;
  return (
    <article class="note-item" aria-current={isChosen || undefined} data-rating={rating ?? 'none'}>
      <button type="button" class="note-words" title={words('showInPage')} onClick={onShow}>
        <RatingMark rating={rating} />
        {isInContext ? <TargetWords target={target} /> : <q>{target.quote.exact}</q>}
      </button>
      {place}
      {note.trim() !== '' && (
        <div class="note-body" data-whole={isChosen}>
          <Markdown text={isChosen ? note : note.slice(0, EXCERPT)} />
        </div>
      )}
      {isChosen && evidence.length > 0 && (
        <ul class="evidence-list">
          {evidence.map((link) => (
            <li key={JSON.stringify(link)}>
              <EvidenceItem link={link} onOpen={onOpenEvidence} />
            </li>
          ))}
        </ul>
      )}
      {tags.length > 0 && (
        <ul class="tags" aria-label={words('tagsTitle')}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              {tag}
            </li>
          ))}
        </ul>
      )}
      <p class="note-facts soft small">
        {[words(STATUS_WORDS[status]), author, moment(modified)].filter(Boolean).join(' · ')}
        {conflicts > 0 && (
          <a class="link" href="/conflicts.html" target="_blank" rel="noreferrer">
            {words('noteConflicts', String(conflicts + 1))}
          </a>
        )}
      </p>
      <div class="note-actions small">
        <button type="button" class="link" onClick={onEdit} aria-label={words('noteEditOf', target.quote.exact)}>
          {words('noteEdit')}
        </button>
        <button type="button" class="link" onClick={onDelete} aria-label={words('noteDeleteOf', target.quote.exact)}>
          {words('noteDelete')}
        </button>
        {more}
      </div>
    </article>
  );
}

/** As much of a long note as a list shows of it. UTF-16 code units. */
const EXCERPT = 400;
