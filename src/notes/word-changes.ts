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
  const found = diffWords(before, now, { intlSegmenter: segmenter, timeout: LONGEST });
  const changes = found?.map(({ value, added, removed }): WordChange => {
    return { kind: added ? 'in' : removed ? 'out' : 'same', text: value };
  });
  // Of white space that carries a combining mark it loses a part: then nothing is said of the words.
  if (changes && tells(changes, 'in', before) && tells(changes, 'out', now)) return changes;
  const whole: WordChange[] = [
    { kind: 'out', text: before },
    { kind: 'in', text: now },
  ];
  return whole.filter(({ text }) => text !== '');
}

/** Do the changes, but for those of a kind, make up the text? White space aside, of which one text's stands for both. */
function tells(changes: readonly WordChange[], but: WordChange['kind'], text: string): boolean {
  const kept = changes.filter(({ kind }) => kind !== but).map((change) => change.text);
  return kept.join('').replace(/\s+/g, '') === text.replace(/\s+/g, '');
}
