import { ACTS as EN } from './en/acts';
import { ACTS as ES } from './es/acts';
import type { LanguageCode } from './language';

/** Verbs of acts that somebody could check, and the phrases of background that every reader knows. Syntax of engine/terms. */
export interface ActPhrases {
  acts: readonly string[];
  background: readonly string[];
  /** Behind an election: of a company's officers, which is no background. */
  posts: readonly string[];
}

const TABLES: Record<LanguageCode, ActPhrases> = { en: EN, es: ES };

export function actPhrases(lang: LanguageCode): ActPhrases {
  return TABLES[lang];
}
