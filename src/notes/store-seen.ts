import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { MOST_PAGES, type SeenPage, seenPageSchema } from './seen';

/*
 * What flagged sentences said, by the address of their page, in the browser's local storage. Only the background writes
 * it. A page has a key of its own, so that a visit reads and writes no more than that; the list says what to drop first.
 */

const LIST = 'seen';
const keyOf = (address: string) => `seen:${address}`;

const listSchema = z.array(z.string());
/** The version is of the form of a page; what another version left is as good as nothing. */
const storedSchema = z.object({ version: z.literal(1), sentences: seenPageSchema });

/** What is remembered of a page; nothing where nothing sound is stored. */
export async function readSeen(address: string): Promise<SeenPage> {
  const stored = await browser.storage.local.get(keyOf(address));
  const parsed = storedSchema.safeParse(stored[keyOf(address)]);
  return parsed.success ? parsed.data.sentences : [];
}

/** Remembers a page, as the one seen last. Call it for one page at a time. */
export async function writeSeen(address: string, sentences: SeenPage): Promise<void> {
  const list = [...(await readList()).filter((known) => known !== address), address];
  const kept = list.slice(-MOST_PAGES);
  await forgetPages(list.slice(0, -MOST_PAGES));
  await browser.storage.local.set({ [LIST]: kept, [keyOf(address)]: { version: 1, sentences } });
}

/** Forgets what all flagged sentences said. */
export async function eraseSeen(): Promise<void> {
  await forgetPages(await readList());
  await browser.storage.local.remove(LIST);
}

async function forgetPages(addresses: readonly string[]): Promise<void> {
  if (addresses.length > 0) await browser.storage.local.remove(addresses.map(keyOf));
}

/** The addresses that are remembered, the one seen longest ago first. */
async function readList(): Promise<string[]> {
  const stored = await browser.storage.local.get(LIST);
  const parsed = listSchema.safeParse(stored[LIST]);
  return parsed.success ? parsed.data : [];
}
