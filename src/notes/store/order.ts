import type { Kept, Order } from '../desk';

type Entry = { kept: Kept };

/** Compares two of them for a search in this order. */
export function inOrder(order: Order): (a: Entry, b: Entry) => number {
  return order === 'latest' ? latestFirst : pageByPage;
}

function latestFirst({ kept: { annotation: a } }: Entry, { kept: { annotation: b } }: Entry): number {
  if (a.modified !== b.modified) return a.modified < b.modified ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** Within a page, by where the words stood when they were annotated. */
function pageByPage(a: Entry, b: Entry): number {
  const [one, other] = [a.kept.annotation, b.kept.annotation];
  if (one.page.url !== other.page.url) return one.page.url < other.page.url ? -1 : 1;
  const starts = (one.target.position?.start ?? 0) - (other.target.position?.start ?? 0);
  return starts || latestFirst(a, b);
}
