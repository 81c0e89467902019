import english from 'natural/lib/natural/util/stopwords.js';
import spanish from 'natural/lib/natural/util/stopwords_es.js';
import { fold } from './fold';
import type { LanguageCode } from './language';
import { referenceWords } from './reference';

const LISTS: Record<LanguageCode, ReadonlySet<string>> = {
  en: new Set(english.words.map(fold)),
  es: new Set(spanish.words.map(fold)),
};

/** Is it a word that carries no content of its own? Takes a folded word. A "not" carries content. */
export function isStopword(lower: string, lang: LanguageCode): boolean {
  const { definite, indefinite, copulas, nameJoints } = referenceWords(lang);
  return (
    LISTS[lang].has(lower) ||
    definite.has(lower) ||
    indefinite.has(lower) ||
    copulas.has(lower) ||
    nameJoints.has(lower)
  );
}

/** Is it a word that opens sentences and joins others, with the many that a name never is? Wider than {@link isStopword}. */
export function isFunctionWord(lower: string, lang: LanguageCode): boolean {
  return referenceWords(lang).notNames.has(lower);
}
