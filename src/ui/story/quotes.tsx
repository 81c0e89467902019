import { passageOf } from '../../engine/evidence';
import type { Reading } from '../../pack/schema';
import { languageOf } from '../../text/language';
import { EvidenceQuote } from '../evidence';
import { useWords } from '../words';
import { useStory } from './context';

/** What the readings rest on, word for word, each passage once; each leads to its place in the source. */
export function Quotes({ readings }: { readings: readonly Reading[] }) {
  const { engine, onOpen } = useStory();
  const lang = languageOf(useWords()('languageCode'));
  const seen = new Set<string>();
  const once = readings.filter(({ from, quote }) => {
    const key = `${from} ${quote}`;
    return !seen.has(key) && seen.add(key);
  });
  return (
    <ul class="quotes">
      {once.map((reading) => {
        const { from, start, end } = reading;
        const span = start !== null && end !== null ? { start, end } : null;
        return (
          <li key={`${from} ${start}-${end}`}>
            <EvidenceQuote evidence={passageOf(reading, engine, lang)} onOpen={() => onOpen(from, span)} />
          </li>
        );
      })}
    </ul>
  );
}
