import { browser } from 'wxt/browser';

/*
 * The local storage is small, and what is remembered of pages takes most of it. Whatever else is kept there, a draft or a
 * choice of the reader's, goes before it.
 */

/** Under which key the pages that are remembered are listed, the one seen longest ago first, each with its size. */
export const SEEN_LIST = 'seen';
/** What the key of a page begins with that is remembered; its address follows. */
export const SEEN_PREFIX = 'seen:';

/** Stores all of these or none; where the storage is full, what is remembered of pages makes room. */
export async function setLocal(entries: Record<string, unknown>): Promise<void> {
  for (;;) {
    try {
      return await browser.storage.local.set(entries);
    } catch (error) {
      if (!/quota/i.test(String(error)) || !(await makeRoom())) throw error;
    }
  }
}

/**
 * Forgets half of the pages that are remembered, those seen longest ago. The list of them is the background's to write: that
 * it names a page too many does no harm. @returns false where none is left
 */
async function makeRoom(): Promise<boolean> {
  const stored = await browser.storage.local.get(null);
  const list = stored[SEEN_LIST];
  const order = Array.isArray(list) ? list.map((entry: unknown) => SEEN_PREFIX + [entry].flat()[0]) : [];
  const known = new Map(order.map((key, at) => [key, at]));
  const pages = Object.keys(stored)
    .filter((key) => key.startsWith(SEEN_PREFIX))
    .sort((a, b) => (known.get(a) ?? -1) - (known.get(b) ?? -1));
  if (pages.length === 0) return false;
  await browser.storage.local.remove(pages.slice(0, Math.ceil(pages.length / 2)));
  return true;
}
