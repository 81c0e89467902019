import { tagOf } from './dom';

/** Names that sites give to what is not the article, as words of `class`, `id`, `role` and `itemprop`, joined by hyphens. */
const NAMES = new RegExp(
  `(?:^|-)(?:${[
    'nav|navbar|navigation|menu|breadcrumbs?|sidebar|toolbar|toc|banner|footer|copyright|cookies?|consent|gdpr|paywall',
    'related|relatedlinks|recirc|recirculation|recommended|recommendations|outbrain|taboola|popular|trending|mostread',
    'most-(?:read|popular|viewed|shared)|more-(?:stories|from|news|on|in|articles)|also-(?:read|like)|read-(?:more|next|also)|(?:up|read)-next',
    'comments?|disqus|livefyre|respond|ads?|adslot|adunit|adsense|adsbygoogle|advert|adverts|advertisement|advertising',
    'sponsor|sponsored|promo|promos|promoted|promotion|shar(?:e|es|ing|ebar|edaddy)|socials?|addthis|addtoany',
    'newsletters?|subscribe|subscription|signup|sign-up|quiz|poll|tags|taglist|keyevents|key-events',
    'bylines?|firma|authors?|author(?:box|bio)|bio|timestamps?|entry-meta|post-meta|article-meta|credits?|print-only|noprint',
    'pull-?quotes?|sr-only|screen-?reader(?:-text)?|visually-?hidden|skip(?:-?link)?|mw-editsection|infobox|navbox|reflist|hatnote',
    'contentinfo|complementary|search|login|donate|rating|widget|gallery-nav|datepublished|datemodified',
  ].join('|')})(?:-|$)`,
);

/** Text alternatives for one-word classes too general to be looked for inside longer names. */
const WHOLE_NAMES = new Set([
  'by',
  'bl',
  'ts',
  'meta',
  'tags',
  'tag',
  'share',
  'more',
  'also',
  'fwd',
  'related',
  'author',
  'time',
  'date',
]);

/** Below this share of the whole page's prose an element can be furniture by its name; above it the name must be a wrapper's. */
const MOST_OF_A_PAGE = 0.4;

function words(value: string | null): string {
  if (!value) return '';
  return value
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[^a-zA-Z]+/g, '-')
    .toLowerCase();
}

/** The words of the element's own names, each attribute's joined by hyphens, the attributes by a space. */
function namesOf(element: Element): string[] {
  const classes = element.getAttribute('class')?.split(/\s+/) ?? [];
  return [...classes, element.id, element.getAttribute('role'), element.getAttribute('itemprop')].map((name) =>
    words(name ?? null).replace(/^-|-$/g, ''),
  );
}

/** Does the element's name or place say that it is not the article's own text? */
export function isNamedFurniture(element: Element): boolean {
  if (element.getAttribute('rel') === 'author') return true;
  return namesOf(element).some((name) => name !== '' && (WHOLE_NAMES.has(name) || NAMES.test(name)));
}

/** Asides, addresses and footers, whatever their name; a quotation's footer names its speaker and stays. */
export function isFurnitureTag(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'footer') return element.closest('blockquote') === null;
  return tag === 'aside' || tag === 'address' || tag === 'dialog';
}

/**
 * Is the element furniture? `weight` and `total` are the characters of prose in it and in the page: a wrapper around
 * the article keeps its text, whatever it is called.
 */
export function isFurniture(element: Element, weight: number, total: number): boolean {
  if (weight > total * MOST_OF_A_PAGE) return false;
  return isFurnitureTag(element) || isNamedFurniture(element);
}
