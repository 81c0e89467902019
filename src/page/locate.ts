import { beginningOf, isElement, isSilent, plainText, precedes, tagOf } from './dom';
import { isFurnitureTag, isNamedFurniture } from './furniture';
import {
  allIn,
  attributeOf,
  childrenOf,
  closestOf,
  elementAround,
  elementBefore,
  foundIn,
  holds,
  nameOf,
  parentOf,
} from './nodes';
import type { Weights } from './weigh';

/** Where the article stands in the page. */
export interface Place {
  root: Element;
  /** The article's headline, inside `root` or before it; null where the page shows none. */
  headline: Element | null;
}

const ARTICLES = 'article, [role="article"], [itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/Article"]';
const BODIES = '[itemprop~="articleBody"], main, [role="main"]';
/** An element that the page itself marks as its article is taken at its word from this share of the page's prose. */
const MARKED_SHARE = 0.5;
/** The search goes down into a child that holds this share of the prose around it. */
const DOWN_SHARE = 0.7;
/** Letters that a heading shares with the page's title at least; sites shorten the one or the other. */
const MIN_TITLE = 8;
/** In characters. */
const MAX_HEADLINE = 200;
/** No more of a heading is compared with the title. In characters. */
const LONGEST_TITLE = 500;
/** Headings are compared in place one by one: a page of thousands is no reason to take long. */
const MAX_HEADINGS = 200;
/** A lower heading is the title beside an h1 only when it has this share of it. */
const TITLE_SHARE = 0.5;

function heaviest(elements: Iterable<Element>, weights: Weights): Element | null {
  let best: Element | null = null;
  for (const element of elements) {
    if (weights.own(element) > (best ? weights.own(best) : 0)) best = element;
  }
  return best;
}

/** The lowest element that still holds most of the prose of `from`. */
function densest(from: Element, weights: Weights): Element {
  let at = from;
  for (;;) {
    const next = heaviest(childrenOf(at), weights);
    if (!next || weights.own(next) < weights.own(at) * DOWN_SHARE) return at;
    // A lone paragraph is no container: stop where its siblings can still be read.
    if (childrenOf(next).length === 0 || /^(?:p|li|td|blockquote|h\d)$/i.test(nameOf(next))) {
      if (nameOf(next).toLowerCase() !== 'td') return at;
    }
    at = next;
  }
}

/** The posts of a live blog are articles side by side under one headline: together they are the article. */
function withSiblings(article: Element, weights: Weights): Element {
  const parent = elementAround(article);
  if (!parent || tagOf(parent) === 'body' || foundIn(article, 'h1')) return article;
  const isPost = (other: Element) =>
    other !== article &&
    nameOf(other) === nameOf(article) &&
    attributeOf(other, 'class') === attributeOf(article, 'class');
  return [...childrenOf(parent)].some((other) => isPost(other) && weights.own(other) > 0) ? parent : article;
}

function findRoot(document: Document, body: Element, weights: Weights): Element {
  const total = weights.own(body);
  const marked = heaviest(document.querySelectorAll(ARTICLES), weights);
  if (marked && weights.own(marked) >= total * MARKED_SHARE) return withSiblings(marked, weights);
  const main = heaviest(document.querySelectorAll(BODIES), weights);
  const from = main && weights.own(main) >= total * MARKED_SHARE ? main : body;
  const root = densest(from, weights);
  const around = closestOf(root, ARTICLES);
  return around && weights.own(around) <= weights.own(root) * 1.5 ? around : root;
}

/** Letters and digits alone, to compare a headline with the title that the page gives itself. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function inFurniture(element: Element): boolean {
  for (let at = elementAround(element); at && nameOf(at) !== 'body'; at = elementAround(at)) {
    if (isFurnitureTag(at) || (isNamedFurniture(at) && nameOf(at) !== 'header')) return true;
  }
  return false;
}

function findHeadline(document: Document, root: Element, titles: string[]): Element | null {
  const known = titles.map(bare).filter((title) => title !== '');
  const isTitle = (heading: Element, share = 0) => {
    const text = bare(beginningOf(heading, LONGEST_TITLE).text);
    return known.some((title) => {
      const [short, long] = text.length < title.length ? [text, title] : [title, text];
      return short.length > MIN_TITLE && short.length >= long.length * share && long.startsWith(short);
    });
  };
  const isFilled = (heading: Element) =>
    beginningOf(heading, 1).text !== '' && !holds(heading, root) && !isSilent(heading) && !isNamedFurniture(heading);
  const inside = [...allIn(root, 'h1, [itemprop~="headline"]')].slice(0, MAX_HEADINGS).filter(isFilled);
  const before = [...document.querySelectorAll('h1, [itemprop~="headline"], h2')]
    .slice(0, MAX_HEADINGS)
    .filter((heading) => isFilled(heading) && !holds(root, heading) && precedes(heading, root));
  const lower = [...allIn(root, 'h2, h3')].slice(0, 3);
  // What the page's head calls it is the surest sign; then the article's own h1; then the last h1 above it.
  return (
    inside.find((heading) => isTitle(heading)) ??
    before.find((heading) => isTitle(heading)) ??
    lower.find((heading) => isTitle(heading, inside.length > 0 ? TITLE_SHARE : 0)) ??
    inside[0] ??
    before.filter((heading) => tagOf(heading) === 'h1' && !inFurniture(heading)).at(-1) ??
    plainHeadline(root, titles)
  );
}

/** Old pages write their headline in a plain element before the text: known by what the head calls the page. */
function plainHeadline(root: Element, titles: string[]): Element | null {
  const parts = titles
    .flatMap((title) => title.split(/ ?[|:–—] | - /))
    .map(bare)
    .filter((part) => part.length > MIN_TITLE);
  for (let at = elementBefore(root); at; at = elementBefore(at)) {
    const text = plainText(at);
    if (text.length <= MAX_HEADLINE && !isNamedFurniture(at) && parts.some((part) => bare(text).startsWith(part)))
      return at;
  }
  return null;
}

/** Finds the article in a page; `titles` are what the page's head calls it. Reads tags and attributes, no layout. */
export function locate(document: Document, body: Element, weights: Weights, titles: string[]): Place {
  const root = findRoot(document, body, weights);
  return { root, headline: findHeadline(document, root, titles) };
}

/** The lowest element that holds both. */
export function commonAncestor(a: Element, b: Element): Element {
  let at: Node | null = a;
  while (at && !holds(at, b)) at = parentOf(at);
  return at && isElement(at) ? at : b;
}
