import { dayOf, writtenDay } from './day';
import { beginningOf, precedes } from './dom';
import { isFurnitureTag, isNamedFurniture } from './furniture';
import { metaContent } from './metadata';
import { allIn, attributeOf, elementAround, holds, nameOf, textOf } from './nodes';

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'sailthru.date',
  'article.published',
] as const;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|OpinionNewsArticle|Review)$/;
/** Where JSON-LD speaks of other pages than this one. */
const ELSEWHERE = new Set([
  'comment',
  'itemListElement',
  'hasPart',
  'isPartOf',
  'liveBlogUpdate',
  'citation',
  'review',
]);
const MAX_JSON_DEPTH = 8;

function articlesIn(value: unknown, depth = 0): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null || depth > MAX_JSON_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => articlesIn(item, depth + 1));
  const node = value as Record<string, unknown>;
  const types = [node['@type']].flat();
  const self = types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)) ? [node] : [];
  const nested = Object.entries(node).flatMap(([key, child]) =>
    ELSEWHERE.has(key) ? [] : articlesIn(child, depth + 1),
  );
  return [...self, ...nested];
}

function structuredDate(document: Document): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let json: unknown;
    try {
      json = JSON.parse(textOf(script));
    } catch {
      // A page's broken JSON-LD is common, and no reason to stop reading the page.
      const found = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(textOf(script));
      const day = dayOf(found?.[1]);
      if (day) return day;
      continue;
    }
    for (const article of articlesIn(json)) {
      const date = article.datePublished;
      const day = typeof date === 'string' ? dayOf(date) : null;
      if (day) return day;
    }
  }
  return null;
}

/**
 * Tells whether an element belongs to another story, a comment or the page's end; a byline is furniture too, yet tells the
 * date. What was found of an element around is kept, so that asking for many costs no more than for each once.
 */
function belongingElsewhere(root: Element): (element: Element) => boolean {
  const known = new Map<Element | null, boolean>([
    [root, false],
    [null, false],
  ]);
  const isElsewhere = (at: Element) => {
    const byline =
      nameOf(at) === 'address' ||
      /\b(?:by|byline|meta|author|date|time|published)/i.test(attributeOf(at, 'class') ?? '');
    return !byline && (isFurnitureTag(at) || isNamedFurniture(at));
  };
  return (element) => {
    const path: Element[] = [];
    let at = elementAround(element);
    for (; at && !known.has(at); at = elementAround(at)) path.push(at);
    for (const inner of path.reverse()) known.set(inner, known.get(elementAround(inner)) || isElsewhere(inner));
    return known.get(elementAround(element)) ?? false;
  };
}

const MAX_BYLINE = 140;
/** The first dates of a page are its own; a listing's thousands are not looked through. */
const MAX_MARKS = 300;

/** The day that a byline says in words: a short line that is no sentence. */
function bylineDate(element: Element): string | null {
  const { text, isAll } = beginningOf(element, MAX_BYLINE);
  return isAll && text.length <= MAX_BYLINE && !/[.!?]$/.test(text) ? writtenDay(text) : null;
}

/** Marks and lines with a date, from the head of the article down to its first paragraph of prose. */
function visibleDate(root: Element, headline: Element | null, firstProse: Element | null): string | null {
  const belongsElsewhere = belongingElsewhere(root);
  const isOwn = (element: Element) => !belongsElsewhere(element);
  const isNear = (element: Element) => {
    if (firstProse && (holds(firstProse, element) || precedes(firstProse, element))) return false;
    return !(headline && holds(headline, element)) && !holds(element, root);
  };
  const times = [...allIn(root, '[itemprop~="datePublished"], time')].slice(0, MAX_MARKS).filter(isOwn);
  const marked = times.filter((time) => (attributeOf(time, 'pubdate') ?? attributeOf(time, 'itemprop')) !== null);
  for (const time of [...marked, ...times.filter(isNear)]) {
    const day = dayOf(attributeOf(time, 'datetime') ?? attributeOf(time, 'content') ?? textOf(time));
    if (day) return day;
  }
  if (!firstProse) return null;
  const lines = [...allIn(root, 'p, div, span, li, small, address')];
  const dated = lines.slice(0, firstFrom(lines, firstProse)).filter((line) => bylineDate(line) !== null);
  const own = dated.slice(0, MAX_MARKS).find((line) => isNear(line) && isOwn(line));
  return own ? bylineDate(own) : null;
}

/** Index of the first of some elements, in reading order, that is not before another; 0 where all are. Binary search. */
function firstFrom(elements: readonly Element[], other: Element): number {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = elements[middle];
    if (at && (holds(other, at) || precedes(other, at))) high = middle;
    else low = middle + 1;
  }
  return low < elements.length ? low : 0;
}

/**
 * The page's publication date, `YYYY-MM-DD` as the page writes it, or null: from its structured data, its head, or a
 * `time` or a byline between headline and first paragraph; never from a related story, a comment or the footer.
 */
export function publishedOf(
  document: Document,
  place: { root: Element; headline: Element | null; firstProse: Element | null },
): string | null {
  return (
    structuredDate(document) ??
    dayOf(metaContent(document, META_NAMES)) ??
    visibleDate(place.root, place.headline, place.firstProse)
  );
}
