import { browser } from 'wxt/browser';
import type { Words } from '../ui/words';

/** The browser's own translation; an unknown key would come back empty, so the key stands in. */
export const words: Words = (key, ...values) => browser.i18n.getMessage(key, values) || key;
