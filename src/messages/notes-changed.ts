import { browser } from 'wxt/browser';

/*
 * That something at the desk has changed, in the session's storage: a panel hears it from a background that was stopped
 * in between, too, and from another window. The background writes, panels watch.
 */

const KEY = 'notes:changed';

/** Says that the desk is no longer as it was. */
export async function tellNotesChanged(): Promise<void> {
  await browser.storage.session.set({ [KEY]: crypto.randomUUID() });
}

/** Calls back after each change at the desk, until the returned function is called: read again what is shown. */
export function watchNotes(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (changes[KEY]) changed();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
