import { guessLanguage } from '../text/guess-language';
import type { LanguageCode } from '../text/language';
import type { Pack } from './schema';

/** The language that a document's text is in, of those of the story, where its author does not say. */
export function languageOfText(text: string, languages: readonly LanguageCode[]): LanguageCode {
  const guess = guessLanguage(text);
  return languages.includes(guess) ? guess : firstOf(languages);
}

/** The language that a document, and each quotation of it, is in; of an entry of the record, the story's first. */
export function languageOfSource(id: string, { documents, languages }: Pick<Pack, 'documents' | 'languages'>) {
  return documents.find((document) => document.id === id)?.lang ?? firstOf(languages);
}

function firstOf(languages: readonly LanguageCode[]): LanguageCode {
  return languages[0] ?? 'en';
}
