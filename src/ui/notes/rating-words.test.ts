import { expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import es from '../../../public/_locales/es/messages.json';
import { RATINGS, STATUSES } from '../../notes/annotation';
import { shareWords } from '../../share/words';
import { RATING_WORDS, STATUS_WORDS } from './rating-words';

it.each([
  ['en', en],
  ['es', es],
] as const)('names ratings and states in %s as everything that is shared does', (language, catalogue) => {
  const shared = shareWords(language);
  for (const rating of RATINGS) expect(catalogue[RATING_WORDS[rating]].message).toBe(shared.ratings[rating]);
  for (const status of STATUSES) expect(catalogue[STATUS_WORDS[status]].message).toBe(shared.statuses[status]);
});
