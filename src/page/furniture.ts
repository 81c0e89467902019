import { isBlock, tagOf } from './dom';
import { attributeOf, closestOf, foundIn, hasAttributes } from './nodes';

/** Names that sites give to what is not the article, as words of `class`, `id`, `role` and `itemprop`, joined by hyphens. */
const ALTERNATIVES = [
  'nav|navbar|navigation|menu|breadcrumbs?|sidebar|toolbar|toc|banner|footer|copyright|cookies?|consent|gdpr|paywall',
  'related|relatedlinks|recirc|recirculation|recommended|recommendations|outbrain|taboola|popular|trending|mostread',
  'most-(?:read|popular|viewed|shared)|more-(?:stories|from|news|on|in|articles)|also-(?:read|like)|(?:up|read)-next|read-also',
  'comments?|commentlist|replies|discussion|disqus|livefyre|respond|ads?|adbox|adslot|adunit|adsense|adsbygoogle|advert|adverts|advertisement|advertising',
  'sponsor|sponsored|promo|promos|promoted|promotion|shar(?:e|es|ing|ebar|edaddy)|socials?|addthis|addtoany',
  'newsletters?|subscribe|subscription|signup|sign-up|quiz|poll|tags|taglist|keyevents|key-events',
  'bylines?|firma|authors?|author(?:box|bio)|bio|timestamps?|entry-meta|post-meta|article-meta|credits?|print-only|noprint',
  'pull-?quotes?|sr-only|off-?screen|screen-?reader(?:-text)?|visually-?hidden|skip(?:-?link)?|mw-editsection|infobox|navbox|reflist|hatnote',
  'contentinfo|complementary|search|login|donate|rating|widget|gallery-nav|datepublished|datemodified',
].join('|');
const NAMES = new RegExp(`(?:^|-)(?:${ALTERNATIVES})(?:-|$)`);
const EXACT_NAME = new RegExp(`^(?:${ALTERNATIVES})$`);

/** Names too general to be looked for inside longer ones. */
const WHOLE_NAMES = new Set('also bl by date fwd meta more tag time ts'.split(' '));

const NAMING = ['id', 'role', 'itemprop', 'data-component', 'data-testid', 'data-test'] as const;

/** Classes by which style sheets hide an element, unless another class of it shows it on a wide screen. */
const HIDING = /(?:^|\s)(?:hidden|d-none|is-hidden|u-hidden|display-none)(?:\s|$)/;
const SHOWING = /(?:[:-])(?:block|flex|inline|grid|table)(?:\s|-|$)/;

/** Above this share of the page's prose an element may be a wrapper around the article. */
const MOST_OF_A_PAGE = 0.4;

function words(value: string | null): string {
  if (!value) return '';
  return value
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[^a-zA-Z]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}

/** The element's own names, each as words joined by hyphens. */
function namesOf(element: Element): string[] {
  if (!hasAttributes(element)) return [];
  const classes = attributeOf(element, 'class')?.split(/\s+/) ?? [];
  const names = [...classes, ...NAMING.map((attribute) => attributeOf(element, attribute))];
  if (isBlock(element)) names.push(attributeOf(element, 'aria-label'));
  return names.map(words).filter((name) => name !== '');
}

/** Does the element's name say that it is not the article's own text, or not shown? */
export function isNamedFurniture(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  if (attributeOf(element, 'rel') === 'author') return true;
  const classes = attributeOf(element, 'class') ?? '';
  if (HIDING.test(classes) && !SHOWING.test(classes)) return true;
  return namesOf(element).some((name) => WHOLE_NAMES.has(name) || NAMES.test(name));
}

/** Asides, addresses and footers, whatever their name; a quotation's footer names its speaker and stays. */
export function isFurnitureTag(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'footer') return closestOf(element, 'blockquote') === null;
  return tag === 'aside' || tag === 'address' || tag === 'dialog';
}

/**
 * Is the element furniture? `weight` and `total` are the characters of prose in it and in the page. A name that merely
 * has such a word in it ("with-sidebar") is not believed of most of a page; a thread of comments is, however long.
 */
export function isFurniture(element: Element, weight: number, total: number): boolean {
  if (weight <= total * MOST_OF_A_PAGE) return isFurnitureTag(element) || isNamedFurniture(element);
  const isNamed = isFurnitureTag(element) || namesOf(element).some((name) => EXACT_NAME.test(name));
  return isNamed && foundIn(element, 'h1, main, [itemprop~="articleBody"]') === null;
}
