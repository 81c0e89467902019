import type { WordKey } from '../words';
import type { Standing } from './matrix';

/** Which words say what a mark means. */
export const STANDING_WORDS: Record<Standing, WordKey> = {
  agrees: 'standing_agrees',
  vaguer: 'standing_vaguer',
  differs: 'standing_differs',
  'against-record': 'standing_against_record',
  alone: 'standing_alone',
  silent: 'standing_silent',
};

/** A mark for how a source stands to the others; told apart by its shape, so that colour only helps. */
export function StandingMark({ standing }: { standing: Standing }) {
  return (
    <svg class="mark" data-standing={standing} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {standing === 'agrees' && <circle cx="8" cy="8" r="6" fill="currentColor" />}
      {standing === 'alone' && <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="2" />}
      {standing === 'vaguer' && (
        <>
          <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2.6 2.6" />
          <circle cx="8" cy="8" r="1.8" fill="currentColor" />
        </>
      )}
      {standing === 'differs' && (
        <path d="M2 5.5h12M2 10.5h12M11.5 2L4.5 14" fill="none" stroke="currentColor" stroke-width="2" />
      )}
      {standing === 'against-record' && (
        <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="3" />
      )}
      {standing === 'silent' && <path d="M6 8h4" stroke="currentColor" stroke-width="1.5" />}
    </svg>
  );
}
