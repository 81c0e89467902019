import type { LanguageCode } from './language';
import { referenceWords } from './reference';

/** Is it a word that carries no content of its own? Takes a folded word. */
export function isStopword(lower: string, lang: LanguageCode): boolean {
  return referenceWords(lang).notNames.has(lower);
}
