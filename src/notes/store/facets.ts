import type { Annotation } from '../annotation';
import type { Facets } from '../desk';

/** Longer lists are no help to somebody who chooses from them; a search by words finds the rest. */
const MOST_TAGS = 500;
const MOST_PAGES = 500;

/** What these annotations can be narrowed by. */
export function facetsOf(annotations: readonly Annotation[]): Facets {
  const tags = new Map<string, number>();
  const pages = new Map<string, { url: string; title: string; count: number; latest: string }>();
  for (const { tags: own, page, modified } of annotations) {
    for (const tag of own) tags.set(tag, (tags.get(tag) ?? 0) + 1);
    const known = pages.get(page.url);
    const isLater = !known || known.latest < modified;
    pages.set(page.url, {
      url: page.url,
      // As it was called last.
      title: isLater ? page.title : known.title,
      count: (known?.count ?? 0) + 1,
      latest: isLater ? modified : known.latest,
    });
  }
  return {
    tags: [...tags]
      .map(([tag, count]) => ({ tag, count }))
      .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1))
      .slice(0, MOST_TAGS),
    pages: [...pages.values()]
      .sort((a, b) => (a.latest < b.latest ? 1 : -1))
      .slice(0, MOST_PAGES)
      .map(({ url, title, count }) => ({ url, title, count })),
  };
}
