/*
 * How much is remembered of pages. The browser gives the local storage 10 MB for all that is in it; and no site, however
 * many addresses it makes up, may push out what is remembered of the others. PRIVACY.md names the numbers.
 */

/** Of all pages. */
export const MOST_PAGES = 500;
const MOST_BYTES = 5_000_000;
/** Of the pages of one origin. */
export const MOST_OF_SITE = { pages: 100, bytes: 1_000_000 } as const;
/** Of one page; of a larger one, the sentences that are worth most. */
export const MOST_BYTES_OF_PAGE = 250_000;

export interface KnownPage {
  address: string;
  /** What it takes in the storage. */
  bytes: number;
}

/** What a value of this key takes in the storage: its JSON in UTF-8. */
export function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

/** As many of these from the first on as a page may have. */
export function fitting<T>(key: string, sentences: readonly T[]): T[] {
  const fit = [...sentences];
  while (fit.length > 0 && bytesOf(key, fit) > MOST_BYTES_OF_PAGE) fit.pop();
  return fit;
}

/** Those of these pages that stay remembered, in the same order: the one seen longest ago first. */
export function withinLimits(pages: readonly KnownPage[]): KnownPage[] {
  const all = { pages: 0, bytes: 0 };
  const sites = new Map<string, typeof all>();
  const kept: KnownPage[] = [];
  for (const page of pages.toReversed()) {
    const origin = originOf(page.address);
    const site = sites.get(origin) ?? { pages: 0, bytes: 0 };
    sites.set(origin, site);
    if (!hasRoom(site, page, MOST_OF_SITE) || !hasRoom(all, page, { pages: MOST_PAGES, bytes: MOST_BYTES })) continue;
    for (const tally of [site, all]) {
      tally.pages++;
      tally.bytes += page.bytes;
    }
    kept.push(page);
  }
  return kept.reverse();
}

type Tally = { readonly pages: number; readonly bytes: number };

function hasRoom(taken: Tally, page: KnownPage, most: Tally): boolean {
  return taken.pages < most.pages && taken.bytes + page.bytes <= most.bytes;
}

function originOf(address: string): string {
  try {
    return new URL(address).origin;
  } catch {
    return address;
  }
}
