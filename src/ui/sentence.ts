import type { Flag } from '../engine/verdict';

/** The flag's sentence, cut at the words that the flag stands on; all in `exact` where they are not inside it. */
export interface SentenceParts {
  before: string;
  exact: string;
  after: string;
}

/** Cuts the sentence for display. The first occurrence is taken: both are the same words in the same sentence. */
export function partsOf({ sentence, exact }: Pick<Flag, 'sentence' | 'exact'>): SentenceParts {
  const at = sentence.indexOf(exact);
  if (at < 0) return { before: '', exact, after: '' };
  return { before: sentence.slice(0, at), exact, after: sentence.slice(at + exact.length) };
}
