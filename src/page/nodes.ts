/*
 * A form answers to the names of its fields first, in Chromium to the scripts of extensions, too: one called `parentNode`
 * stands where its parent should, and who goes up from there goes round for ever; one called `closest` is no function. These
 * ask what the browser itself holds, and nothing else in a page's scripts asks a page's node for anything
 * (`tests/bare-nodes.test.ts`). Where there is no browser, under Node, the node is asked itself.
 */
const NODES = typeof Node === 'undefined' ? undefined : Node.prototype;
const ELEMENTS = typeof Element === 'undefined' ? undefined : Element.prototype;

function getter<O extends Node, K extends keyof O>(of: O | undefined, name: K): (node: O) => O[K] {
  const own = of && Object.getOwnPropertyDescriptor(of, name)?.get;
  return own ? (node) => own.call(node) as O[K] : (node) => node[name];
}

export const parentOf: (node: Node) => Node | null = getter(NODES, 'parentNode');
export const firstIn: (node: Node) => Node | null = getter(NODES, 'firstChild');
export const nextTo: (node: Node) => Node | null = getter(NODES, 'nextSibling');
export const previousTo: (node: Node) => Node | null = getter(NODES, 'previousSibling');

/** The element that holds the node; null for the outermost. */
export const elementAround: (node: Node) => Element | null = getter(NODES, 'parentElement');
export const elementBefore = getter(ELEMENTS, 'previousElementSibling');

export const typeOf = getter(NODES, 'nodeType');
export const nameOf = getter(ELEMENTS, 'localName');
export const childrenOf = getter(ELEMENTS, 'children');
export const nodesIn = getter(NODES, 'childNodes');
export const ownerOf = getter(NODES, 'ownerDocument');
/** Does it stand in a document? */
export const isAttached = getter(NODES, 'isConnected');
/** The words of a text node; null for an element. */
export const dataOf = getter(NODES, 'nodeValue');

const textContent = getter(NODES, 'textContent');

/** All text in the node, as it stands there; the empty string where there is no node. */
export function textOf(node: Node | null | undefined): string {
  return (node && textContent(node)) ?? '';
}

/** The attribute's value; null where the element has none of that name. */
export function attributeOf(element: Element, name: string): string | null {
  return (ELEMENTS ?? element).getAttribute.call(element, name);
}

/** Has it any? One that has none is asked for none by name. */
export function hasAttributes(element: Element): boolean {
  return (ELEMENTS ?? element).hasAttributes.call(element);
}

/** Is the node within the other, or the same? */
export function holds(outer: Node, node: Node | null): boolean {
  return (NODES ?? outer).contains.call(outer, node);
}

/** The nearest element that matches, from this one up. */
export function closestOf(element: Element, selector: string): Element | null {
  return (ELEMENTS ?? element).closest.call(element, selector);
}

/** The first element inside that matches. */
export function foundIn(element: Element, selector: string): Element | null {
  return (ELEMENTS ?? element).querySelector.call(element, selector);
}

export function allIn(element: Element, selector: string): Iterable<Element> {
  return (ELEMENTS ?? element).querySelectorAll.call(element, selector);
}

/** Has it a box in the browser's layout? Always where there is no layout. */
export function isLaidOut(element: Element): boolean {
  const { checkVisibility } = ELEMENTS ?? element;
  return typeof checkVisibility !== 'function' || checkVisibility.call(element);
}

/** Brings it into view, in whatever scrolls around it. */
export function scrollTo(element: Element): void {
  (ELEMENTS ?? element).scrollIntoView.call(element, { block: 'nearest', behavior: 'instant' });
}

/** Gives it the focus, where it stands. */
export function focusOn(element: HTMLElement): void {
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
}
