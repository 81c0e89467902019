import { precedes } from './dom';
import { isFurnitureTag, isNamedFurniture } from './furniture';
import { metaContent } from './metadata';

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

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function calendarDay(year: string, month: number, day: string): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A date that rolls over ("31 February") is none.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

/**
 * The calendar day that a date in a page's head names, in the time zone it is written in: nothing is shifted.
 * ISO 8601 and its looser spellings, and RFC 2822; null for anything else.
 */
export function dayOf(text: string | null | undefined): string | null {
  const iso = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(text ?? '');
  if (iso?.[1] && iso[2] && iso[3]) return calendarDay(iso[1], Number(iso[2]), iso[3]);
  const rfc = /^\s*(?:[A-Z][a-z]{2,8},?\s+)?(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\.?,?\s+(\d{4})\b/.exec(text ?? '');
  const us = /^\s*(?:[A-Z][a-z]{2,8},?\s+)?([A-Z][a-z]{2})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b/.exec(text ?? '');
  const [day, month, year] = rfc ? [rfc[1], rfc[2], rfc[3]] : us ? [us[2], us[1], us[3]] : [];
  const at = MONTHS.indexOf(month?.toLowerCase() ?? '');
  return day && year && at >= 0 ? calendarDay(year, at + 1, day) : null;
}

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
      json = JSON.parse(script.textContent ?? '');
    } catch {
      // A page's broken JSON-LD is common, and no reason to stop reading the page.
      const found = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(script.textContent ?? '');
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

/** Does the element belong to another story, a comment or the page's end? A byline is furniture too, yet tells the date. */
function belongsElsewhere(element: Element, root: Element): boolean {
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    const byline = at.localName === 'address' || /\b(?:by|byline|meta|author|date|time|published)/i.test(at.className);
    if (!byline && (isFurnitureTag(at) || isNamedFurniture(at))) return true;
  }
  return false;
}

/** Dates of `time` elements and `datePublished` marks from the head of the article down to its first paragraph of prose. */
function visibleDate(root: Element, headline: Element | null, firstProse: Element | null): string | null {
  const times = [...root.querySelectorAll('[itemprop~="datePublished"], time[datetime]')];
  const candidates = times.filter((time) => !belongsElsewhere(time, root));
  const marked = candidates.find((time) => time.hasAttribute('pubdate') || time.hasAttribute('itemprop'));
  const near = candidates.filter((time) => {
    if (firstProse && precedes(firstProse, time)) return false;
    return !firstProse?.contains(time) && !headline?.contains(time);
  });
  for (const time of marked ? [marked, ...near] : near) {
    const day = dayOf(time.getAttribute('datetime') ?? time.getAttribute('content'));
    if (day) return day;
  }
  return null;
}

/**
 * The page's publication date, `YYYY-MM-DD` as the page writes it, or null: from its structured data, its head, or a
 * `time` between headline and first paragraph; never from a related story, a comment or the footer.
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
