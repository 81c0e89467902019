/** More patterns than this are not registered one by one: hosts stand for the pages of those that have the most. */
const MOST = 400;

/**
 * Match patterns that hold for the pages at these addresses, and for as few others as the browsers' pattern language
 * allows: it knows no port, and takes each `*` of an address for any text. Sorted, so that two lists can be compared.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function patternsFor(addresses: Iterable<string>, most = MOST): string[] {
  const byHost = new Map<string, Set<string>>();
  for (const address of addresses) {
    const page = pageOf(address);
    if (page) byHost.set(page.host, (byHost.get(page.host) ?? new Set()).add(page.pattern));
  }
  let count = [...byHost.values()].reduce((sum, { size }) => sum + size, 0);
  for (const [host, patterns] of [...byHost].sort(([, a], [, b]) => b.size - a.size)) {
    if (count <= most) break;
    count -= patterns.size - 1;
    byHost.set(host, new Set([`*://${host}/*`]));
  }
  return [...byHost.values()].flatMap((patterns) => [...patterns]).sort();
}

/** Null for an address that no pattern can hold for: of a file, or of a host that is a number in brackets. */
function pageOf(address: string): { host: string; pattern: string } | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, pathname, search } = new URL(address);
  if (!/^https?:$/.test(protocol) || !/^[a-z0-9._-]+$/i.test(hostname)) return null;
  return { host: hostname, pattern: `${protocol}//${hostname}${pathname}${search}` };
}
