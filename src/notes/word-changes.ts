import { diffWords } from 'diff';
import type { LanguageCode } from '../text/language';

/** A run of words that is in both texts, was taken out, or was put in. */
export interface WordChange {
  kind: 'same' | 'out' | 'in';
  text: string;
}

/** A comparison that takes longer is not worth waiting for. Milliseconds. */
const LONGEST = 200;
const segmenters = new Map<LanguageCode, Intl.Segmenter>();

/** How one text becomes the other, word by word as the language has its words; a punctuation mark is a word. */
export function wordChanges(before: string, now: string, lang: LanguageCode): WordChange[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  const changes = diffWords(before, now, { intlSegmenter: segmenter, timeout: LONGEST }) ?? [
    { value: before, removed: true, added: false },
    { value: now, removed: false, added: true },
  ];
  return changes.map(({ value, added, removed }) => ({ kind: added ? 'in' : removed ? 'out' : 'same', text: value }));
}
