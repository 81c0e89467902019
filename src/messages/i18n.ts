import { browser } from 'wxt/browser';
import type { Words } from '../ui/words';

/** The browser's own translation; an unknown key would come back empty, so the key stands in. */
export const words: Words = (key, ...values) => browser.i18n.getMessage(key, values) || key;

/** The language that the words are in, BCP 47: the browser's own may be one that the interface does not speak. */
export function wordsLanguage(): string {
  return words('languageCode');
}
