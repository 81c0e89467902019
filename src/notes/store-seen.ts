import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { late } from '../late';
import { MOST_PAGES, type SeenPage, seenPageSchema } from './seen';

/*
 * What flagged sentences said, by the address of their page, in the browser's local storage. Only the background writes
 * it. A page has a key of its own, so that a visit reads and writes no more than that; the list says what to drop first.
 */

const LIST = 'seen';
const PREFIX = 'seen:';
const keyOf = (address: string) => PREFIX + address;

const VERSION = 1;
const listSchema = late(() => z.array(z.string()));
/** The version is of the form of a page; what an earlier one left, or is broken, is as good as nothing. */
const storedSchema = late(() => z.object({ version: z.literal(VERSION), sentences: seenPageSchema }));

/** What is remembered of a page: nothing where nothing sound is stored, null where a later edition has to be left its own. */
export async function readSeen(address: string): Promise<SeenPage | null> {
  const stored = (await browser.storage.local.get(keyOf(address)))[keyOf(address)];
  const parsed = storedSchema.safeParse(stored);
  if (parsed.success) return parsed.data.sentences;
  const version = (stored as { version?: unknown } | null | undefined)?.version;
  return typeof version === 'number' && version > VERSION ? null : [];
}

/** Remembers a page, as the one seen last. Call it for one page at a time. */
export async function writeSeen(address: string, sentences: SeenPage): Promise<void> {
  const list = [...(await readList()).filter((known) => known !== address), address];
  const write = async (most: number): Promise<void> => {
    await forgetPages(list.slice(0, -most));
    const page = { [keyOf(address)]: { version: VERSION, sentences } };
    await browser.storage.local.set({ [LIST]: list.slice(-most), ...page });
  };
  try {
    await write(MOST_PAGES);
  } catch (error) {
    if (!/quota/i.test(String(error))) throw error;
    // What was seen longest ago makes room, also for the reader's settings.
    await write(Math.ceil(Math.min(list.length, MOST_PAGES) / 2));
  }
}

/** Forgets what all flagged sentences said. */
export async function eraseSeen(): Promise<void> {
  await browser.storage.local.remove([LIST, ...(await seenKeys())]);
}

async function forgetPages(addresses: readonly string[]): Promise<void> {
  if (addresses.length > 0) await browser.storage.local.remove(addresses.map(keyOf));
}

/** The addresses that are remembered, the one seen longest ago first. */
async function readList(): Promise<string[]> {
  const stored = await browser.storage.local.get(LIST);
  const parsed = listSchema.safeParse(stored[LIST]);
  if (parsed.success) return parsed.data;
  // The list is lost or broken: the pages are there all the same, and must not stay for good.
  return (await seenKeys()).map((key) => key.slice(PREFIX.length));
}

/** By what is stored, not by the list: no page may be left behind. */
async function seenKeys(): Promise<string[]> {
  const stored = await browser.storage.local.get(null);
  return Object.keys(stored).filter((key) => key.startsWith(PREFIX));
}
