import { browser } from 'wxt/browser';
import { type LanguageCode, languageOf } from '../text/language';
import type { Words } from '../ui/words';

/** The browser's own translation; an unknown key would come back empty, so the key stands in. */
export const words: Words = (key, ...values) => browser.i18n.getMessage(key, values) || key;

/**
 * The language of the words above. Not the browser's own: where it has more than one language, or one that we lack, it
 * chooses ours by rules of its own.
 */
export function wordsLanguage(): LanguageCode {
  return languageOf(words('languageCode'));
}
