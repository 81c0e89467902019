import {
  attributeOf,
  closestOf,
  elementAround,
  firstIn,
  hasAttributes,
  isLaidOut,
  nameOf,
  nextTo,
  ownerOf,
  parentOf,
  previousTo,
  textOf,
  typeOf,
} from './nodes';

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text nobody reads as the page's prose. Struck-out text is no longer said. */
const SILENT_TAGS = new Set(
  (
    'audio button canvas datalist del embed head iframe input map math meter nav noscript object option progress rp rt s ' +
    'script select strike style svg template textarea video'
  ).split(' '),
);

export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

export function isText(node: Node): node is Text {
  return typeOf(node) === 3;
}

/** The element's tag in lower case, in an HTML as in an XHTML document. */
export function tagOf(element: Element): string {
  return nameOf(element).toLowerCase();
}

/** Does the element start a line of its own? By its tag: no style is computed, so the answer is the same without a layout. */
export function isBlock(element: Element): boolean {
  const tag = tagOf(element);
  return BLOCK_TAGS.has(tag) || (tag.includes('-') && standsAlone(element));
}

/** Elements that hold a line of text and nothing else. */
const LINES = new Set('p h1 h2 h3 h4 h5 h6'.split(' '));
/** So far up a line is looked for: no page nests its words deeper for a reason. */
const MOST_AROUND = 20;

/** A custom element says nothing by its tag: taken for a block unless it is in a line of text, or words run into it from the side. */
function standsAlone(element: Element): boolean {
  if (isInLine(element)) return false;
  for (const sibling of [previousTo(element), nextTo(element)]) {
    if (sibling && isText(sibling) && sibling.data.trim() !== '') return false;
  }
  return true;
}

function isInLine(element: Element): boolean {
  let at = elementAround(element);
  for (let level = 0; at && level < MOST_AROUND && !BLOCK_TAGS.has(tagOf(at)); level++) at = elementAround(at);
  return at !== null && LINES.has(tagOf(at));
}

/** Is the element's text never shown, or not prose? Looks at tag and attributes only, never at ancestors. */
export function isSilent(element: Element): boolean {
  if (SILENT_TAGS.has(tagOf(element))) return true;
  if (!hasAttributes(element)) return false;
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style');
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/**
 * Does the browser leave the element out of its layout? Always no where there is no layout (Node). A closed `details`
 * counts as shown: a click opens it.
 */
export function isUnrendered(element: Element): boolean {
  if (isLaidOut(element)) return false;
  // No box of its own, but its children have theirs.
  if (ownerOf(element)?.defaultView?.getComputedStyle(element).display === 'contents') return false;
  return closestOf(element, 'details:not([open])') === null;
}

/** The element's text with white space collapsed. */
export function plainText(element: Element | null | undefined): string {
  return plain(textOf(element));
}

function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The beginning of an element's text, as {@link plainText} has it. */
export interface Beginning {
  text: string;
  isAll: boolean;
}

/** The beginning lies in so few nodes, and has so few characters that are not shown for each that is. */
const MOST_NODES = 200;
const MOST_UNSEEN = 20;

/**
 * The first `most` characters of the element's text, or a few more. Reads no further: what asks each of many elements, which
 * may stand within one another, stays linear.
 */
export function beginningOf(element: Element, most: number): Beginning {
  let raw = '';
  let node: Node | null = firstIn(element);
  for (let nodes = 0; node; nodes++) {
    const isFull = raw.length > most && (raw.length > most * MOST_UNSEEN || plain(raw).length > most);
    if (isFull || nodes >= MOST_NODES) return { text: plain(raw).slice(0, most), isAll: false };
    if (isText(node)) raw += node.data.slice(0, most * MOST_UNSEEN);
    node = firstIn(node) ?? after(node, element);
  }
  return { text: plain(raw), isAll: true };
}

/** The next node in reading order that is not inside `node`, within `root`. */
function after(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = parentOf(at)) {
    const next = nextTo(at);
    if (next) return next;
  }
  return null;
}

/** A node and all that it stands in, outermost first. */
function ancestorsOf(node: Node): Node[] {
  const line: Node[] = [];
  for (let at: Node | null = node; at; at = parentOf(at)) line.push(at);
  return line.reverse();
}

/** Does `a` begin before `b` in reading order? (`compareDocumentPosition`, which linkedom answers wrongly across depths.) */
export function precedes(a: Node, b: Node): boolean {
  const [lineA, lineB] = [ancestorsOf(a), ancestorsOf(b)];
  let depth = 0;
  while (lineA[depth] && lineA[depth] === lineB[depth]) depth++;
  const [branchA, branchB] = [lineA[depth], lineB[depth]];
  if (!branchA || !branchB) return branchB !== undefined;
  for (let at: Node | null = branchA; at; at = nextTo(at)) if (at === branchB) return true;
  return false;
}
