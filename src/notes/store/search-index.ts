import { fold } from '../../text/fold';
import type { Annotation, EvidenceLink } from '../annotation';
import type { Facets, Found, Kept, Order, Search } from '../desk';
import { facetsOf } from './facets';
import { inOrder } from './order';

/** All annotations, in memory and ready to be searched. */
export interface SearchIndex {
  put(kept: Kept): void;
  remove(id: string): void;
  get(id: string): Kept | null;
  all(): Iterable<Kept>;
  size(): number;
  ofPage(url: string): Kept[];
  search(search: Search, from: number, count: number): Found;
  facets(): Facets;
  /** The addresses of all pages that have some. */
  addresses(): string[];
  /** Those in conflict. */
  conflicted(from: number, count: number): Found;
}

interface Entry {
  kept: Kept;
  /** All of its texts, folded, one after another. */
  folded: string;
}

export function createSearchIndex(): SearchIndex {
  const entries = new Map<string, Entry>();
  const pages = new Map<string, Set<string>>();
  /** In each order; made anew when it is asked for after a change. */
  const ordered = new Map<Order, Entry[]>();

  const remove = (id: string) => {
    const entry = entries.get(id);
    if (!entry) return;
    entries.delete(id);
    const page = pageOf(entry.kept.annotation.page.url);
    pages.get(page)?.delete(id);
    if (pages.get(page)?.size === 0) pages.delete(page);
    ordered.clear();
  };
  const find = (matches: (entry: Entry) => boolean, from: number, count: number, order: Order = 'latest'): Found => {
    const all = ordered.get(order) ?? [...entries.values()].sort(inOrder(order));
    ordered.set(order, all);
    const found = all.filter(matches);
    return { items: found.slice(from, from + count).map(({ kept }) => kept), total: found.length };
  };

  return {
    put(kept) {
      const { id, page } = kept.annotation;
      remove(id);
      entries.set(id, { kept, folded: fold(textsOf(kept.annotation).join('\n')) });
      const address = pageOf(page.url);
      pages.set(address, (pages.get(address) ?? new Set()).add(id));
      ordered.clear();
    },
    remove,
    get: (id) => entries.get(id)?.kept ?? null,
    *all() {
      for (const { kept } of entries.values()) yield kept;
    },
    size: () => entries.size,
    ofPage(url) {
      const ids = pages.get(pageOf(url)) ?? [];
      return [...ids]
        .flatMap((id) => entries.get(id) ?? [])
        .sort(inOrder('latest'))
        .map(({ kept }) => kept);
    },
    search: (search, from, count) => find(matcherOf(search), from, count, search.order),
    facets: () => facetsOf([...entries.values()].map(({ kept }) => kept.annotation)),
    addresses: () => [...pages.keys()],
    conflicted: (from, count) => find(({ kept }) => kept.conflicts > 0, from, count),
  };
}

function matcherOf({ text, page, ratings, statuses, tags }: Search): (entry: Entry) => boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const wantedPage = page === null ? null : pageOf(page);
  const wantedTags = tags.map(fold);
  return ({ kept: { annotation }, folded }) =>
    (wantedPage === null || pageOf(annotation.page.url) === wantedPage) &&
    (ratings.length === 0 || (annotation.rating !== null && ratings.includes(annotation.rating))) &&
    (statuses.length === 0 || statuses.includes(annotation.status)) &&
    wantedTags.every((tag) => annotation.tags.some((one) => fold(one) === tag)) &&
    words.every((word) => folded.includes(word));
}

/** A page's annotations hold for all of its fragments. */
function pageOf(url: string): string {
  return url.replace(/#.*$/s, '');
}

function textsOf({ page, target, note, evidence, tags, flag, author }: Annotation): string[] {
  return [
    page.title,
    page.url,
    target.quote.exact,
    target.sentence,
    note,
    author,
    ...tags,
    ...evidence.flatMap(evidenceTexts),
    flag?.explanation ?? '',
  ];
}

function evidenceTexts(link: EvidenceLink): string[] {
  if (link.type === 'passage') return [link.title, link.quote];
  return link.type === 'record' ? [link.citation] : [link.title, link.url];
}
