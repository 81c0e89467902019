import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Kept } from '../../notes/desk';
import { EvidenceItem } from '../notes/evidence-item';
import { Markdown } from '../notes/markdown';
import { useMoment } from '../notes/moment';
import { RatingMark } from '../notes/rating-mark';
import { STATUS_WORDS } from '../notes/rating-words';
import { useWords, type WordKey } from '../words';
import type { Part } from './differences';

const PART_WORDS: Record<Part, WordKey> = {
  words: 'conflictWords',
  rating: 'conflictRating',
  note: 'conflictNote',
  evidence: 'conflictEvidence',
  tags: 'conflictTags',
  status: 'conflictStatus',
};

interface Props {
  state: Kept;
  /** Its number among the states, from 1. */
  number: number;
  /** The parts that are not the same in all of them. */
  different: ReadonlySet<Part>;
  isBusy: boolean;
  onKeep: () => void;
}

/** One state of a note that is in conflict, whole, with what differs marked out. */
export function StateView({ state, number, different, isBusy, onKeep }: Props) {
  const words = useWords();
  const moment = useMoment();
  const id = useId();
  const { author, modified, target, rating, note, evidence, tags, status } = state.annotation;
  const parts: [Part, ComponentChildren][] = [
    ['words', <q key="words">{target.quote.exact}</q>],
    ['rating', <RatingMark key="rating" rating={rating} />],
    ['note', note.trim() && <Markdown key="note" text={note} />],
    [
      'evidence',
      evidence.length > 0 && evidence.map((link) => <EvidenceItem key={JSON.stringify(link)} link={link} />),
    ],
    ['tags', tags.join(', ')],
    ['status', words(STATUS_WORDS[status])],
  ];
  return (
    <section class="state" aria-labelledby={id}>
      <h3 id={id}>
        {author ? words('conflictVersionBy', String(number), author) : words('conflictVersion', String(number))}
      </h3>
      <p class="soft small">{words('conflictWhen', moment(modified))}</p>
      <dl>
        {parts.map(([part, content]) => (
          <div key={part} data-differs={different.has(part)}>
            <dt>
              {words(PART_WORDS[part])}
              {different.has(part) && <span class="differs">{words('conflictDiffers')}</span>}
            </dt>
            <dd>{content || <span class="soft">{words('conflictEmpty')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" disabled={isBusy} onClick={onKeep}>
        {words('conflictKeep', String(number))}
      </button>
    </section>
  );
}
