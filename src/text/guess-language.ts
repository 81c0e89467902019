import { FURNITURE as EN } from './en/furniture';
import { FURNITURE as ES } from './es/furniture';
import type { LanguageCode } from './language';

/** How much of a text is looked at, in code units. */
const GUESS_LENGTH = 5000;

/** English or Spanish, by the small words of the beginning. */
export function guessLanguage(text: string): LanguageCode {
  const words = text
    .slice(0, GUESS_LENGTH)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const count = (stopWords: readonly string[]) => words.filter((word) => stopWords.includes(word)).length;
  return count(ES.stopWords) > count(EN.stopWords) ? 'es' : 'en';
}
