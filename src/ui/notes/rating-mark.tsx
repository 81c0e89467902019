import type { Rating } from '../../notes/annotation';
import { useWords } from '../words';
import { RATING_WORDS } from './rating-words';

/** A shape for each rating, so that none is told by its colour alone. In a box of 12 by 12. */
const SHAPES: Record<Rating, string> = {
  supported: 'M2 6.5l3 3 5-7',
  contradicted: 'M2 2l8 8M10 2l-8 8',
  misleading: 'M2 10V4h7M6.5 1.5L9 4 6.5 6.5',
  'needs-context': 'M6 2v8M2 6h8',
  unverifiable: 'M3.5 4a2.5 2.5 0 1 1 3.6 2.2C6.4 6.6 6 7 6 7.7M6 10.2v.3',
  opinion: 'M1.5 2.5h9v5.5h-5l-2.5 2.5V8h-1.5z',
};

/** What the words were found to be, by shape and name; says so where that is still open. */
export function RatingMark({ rating }: { rating: Rating | null }) {
  const words = useWords();
  return (
    <span class="rating" data-rating={rating ?? 'none'}>
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linejoin="round"
      >
        {rating ? <path d={SHAPES[rating]} /> : <circle cx="6" cy="6" r="4.5" stroke-dasharray="2 2" />}
      </svg>
      {words(rating ? RATING_WORDS[rating] : 'rating_none')}
    </span>
  );
}
