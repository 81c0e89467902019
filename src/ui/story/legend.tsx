import { useWords } from '../words';
import type { Standing } from './matrix';
import { STANDING_WORDS, StandingMark } from './standing-mark';

/** What the marks of the matrix mean. */
export function Legend() {
  const words = useWords();
  return (
    <ul class="legend small" aria-label={words('legend')}>
      {(Object.keys(STANDING_WORDS) as Standing[]).map((standing) => (
        <li key={standing}>
          <StandingMark standing={standing} /> {words(STANDING_WORDS[standing])}
        </li>
      ))}
    </ul>
  );
}
