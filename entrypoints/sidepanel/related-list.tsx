import type { Related } from '../../src/engine/verdict';
import { useQuotes } from '../../src/ui/quoted';
import { useWords } from '../../src/ui/words';

interface Props {
  related: readonly Related[];
  onStory: (claim: string) => void;
}

/** Sentences that come near the story's statements; each leads to what the sources say of it. */
export function RelatedList({ related, onStory }: Props) {
  const words = useWords();
  const inQuotes = useQuotes();
  if (related.length === 0) return null;
  return (
    <details class="related">
      <summary>{words('related', String(related.length))}</summary>
      <p class="soft small">{words('relatedAbout')}</p>
      <ul>
        {related.map(({ claim, statement, sentence }) => (
          <li key={claim}>
            <p>{inQuotes(sentence)}</p>
            <button type="button" class="link small" onClick={() => onStory(claim)}>
              {statement}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
