import { browser } from 'wxt/browser';

/**
 * Removes all that the extension keeps in the browser's storage: settings, and what is known of open tabs.
 * @param spares keys of what a person wrote
 */
export async function eraseStored(spares: (key: string) => boolean): Promise<void> {
  await browser.storage.session.clear();
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => !spares(key)));
}
