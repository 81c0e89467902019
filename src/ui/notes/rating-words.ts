import type { Rating, Status } from '../../notes/annotation';
import type { WordKey } from '../words';

/** Which words name each rating. */
export const RATING_WORDS: Record<Rating, WordKey> = {
  supported: 'rating_supported',
  contradicted: 'rating_contradicted',
  misleading: 'rating_misleading',
  'needs-context': 'rating_needs_context',
  unverifiable: 'rating_unverifiable',
  opinion: 'rating_opinion',
};

export const STATUS_WORDS: Record<Status, WordKey> = { draft: 'status_draft', ready: 'status_ready' };
