import type { Evidence } from '../engine/verdict';
import { useDay } from './day';
import { useQuotes } from './quoted';
import { useWords } from './words';

interface Props {
  evidence: Evidence;
  /** Called when the reader follows the quotation to its source. */
  onOpen: (event: Event) => void;
}

/** A quotation of a source or an entry of the record, word for word, with where it stands and who is credited. */
export function EvidenceQuote({ evidence, onOpen }: Props) {
  const words = useWords();
  const day = useDay();
  const inQuotes = useQuotes();
  const isRecord = evidence.start === null;
  const facts = [
    evidence.title,
    // The citation of an entry is dated itself.
    isRecord ? null : evidence.date === null ? words('undated') : day(evidence.date).replaceAll(' ', '\u00a0'),
    isRecord ? null : evidence.speaker ? words('creditedTo', evidence.speaker) : words('creditsNobody'),
  ];
  return (
    <figure class="evidence">
      <blockquote>{isRecord ? evidence.quote : inQuotes(evidence.quote)}</blockquote>
      <figcaption>
        {facts.filter((fact) => fact !== null).join('\u00a0· ')}
        <br />
        <button type="button" class="link" onClick={onOpen}>
          {words(isRecord ? 'seeRecord' : 'seeInSource')}
        </button>
      </figcaption>
    </figure>
  );
}
