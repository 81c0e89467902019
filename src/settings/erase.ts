import { browser } from 'wxt/browser';

/** Removes all that the extension keeps in the browser's storage: settings, and what is known of open tabs. */
export async function eraseStored(): Promise<void> {
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
