import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { late } from '../late';
import { type SeenPage, seenPageSchema } from './seen';
import { bytesOf, fitting, type KnownPage, withinLimits } from './seen-limits';
import { SEEN_LIST as LIST, SEEN_PREFIX as PREFIX, setLocal } from './store-room';

/*
 * What flagged sentences said, by the address of their page, in the browser's local storage. Only the background writes
 * it. A page has a key of its own, so that a visit reads and writes no more than that; the list says what to drop first.
 */

const keyOf = (address: string) => PREFIX + address;

const VERSION = 1;
/** Addresses and sizes in bytes. */
const listSchema = late(() => z.array(z.tuple([z.string(), z.number()])));
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
  const key = keyOf(address);
  const page = { version: VERSION, sentences: fitting(key, sentences) };
  const known = (await readList()).filter((one) => one.address !== address);
  const kept = withinLimits([...known, { address, bytes: bytesOf(key, page) }]);
  const stays = new Set(kept.map((one) => one.address));
  await forgetPages(known.filter((one) => !stays.has(one.address)));
  await setLocal({ [LIST]: kept.map((one) => [one.address, one.bytes]), [key]: page });
}

/** Forgets what all flagged sentences said. */
export async function eraseSeen(): Promise<void> {
  await browser.storage.local.remove([LIST, ...Object.keys(await seenPages())]);
}

async function forgetPages(pages: readonly KnownPage[]): Promise<void> {
  if (pages.length > 0) await browser.storage.local.remove(pages.map(({ address }) => keyOf(address)));
}

/** The pages that are remembered, the one seen longest ago first. */
async function readList(): Promise<KnownPage[]> {
  const stored = await browser.storage.local.get(LIST);
  const parsed = listSchema.safeParse(stored[LIST]);
  if (parsed.success) return parsed.data.map(([address, bytes]) => ({ address, bytes }));
  // The list is lost or broken: the pages are there all the same, and must not stay for good.
  const pages = Object.entries(await seenPages());
  return pages.map(([key, page]) => ({ address: key.slice(PREFIX.length), bytes: bytesOf(key, page) }));
}

/** By what is stored, not by the list: no page may be left behind. */
async function seenPages(): Promise<Record<string, unknown>> {
  const stored = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(stored).filter(([key]) => key.startsWith(PREFIX)));
}
