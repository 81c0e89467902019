import type { Flag } from '../engine/verdict';
import { KIND_WORDS } from './kinds';
import { useWords } from './words';

/** The kind in plain words; a crossed or an open mark tells its group without colour. */
export function KindLabel({ flag }: { flag: Pick<Flag, 'kind' | 'group'> }) {
  const words = useWords();
  return (
    <span class="kind" data-group={flag.group}>
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
      >
        {flag.group === 'contradicts' ? (
          <path d="M2 2l8 8M10 2l-8 8" />
        ) : (
          <circle cx="6" cy="6" r="4.5" stroke-dasharray="3 2" />
        )}
      </svg>
      {words(KIND_WORDS[flag.kind].label)}
    </span>
  );
}
