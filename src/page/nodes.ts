type Step = 'parentNode' | 'parentElement' | 'firstChild' | 'nextSibling';

/*
 * A form answers to the names of its fields first, in Chromium to the scripts of extensions, too: one called `parentNode`
 * stands where its parent should, and who goes up from there goes round for ever. These ask what the browser itself holds.
 */
function getter<O extends Node, K extends keyof O>(of: { prototype: O } | undefined, name: K): (node: O) => O[K] {
  const own = of && Object.getOwnPropertyDescriptor(of.prototype, name)?.get;
  return own ? (node) => own.call(node) as O[K] : (node) => node[name];
}

const OfNodes = typeof Node === 'undefined' ? undefined : Node;
const OfElements = typeof Element === 'undefined' ? undefined : Element;
const stepper = (name: Step) => getter(OfNodes, name) as (node: Node) => Node | null;

export const parentOf = stepper('parentNode');
export const firstIn = stepper('firstChild');
export const nextTo = stepper('nextSibling');

/** The element that holds the node; null for the outermost. */
export const elementAround = stepper('parentElement') as (node: Node) => Element | null;

export const typeOf = getter(OfNodes, 'nodeType');
export const nameOf = getter(OfElements, 'localName');
export const childrenOf = getter(OfElements, 'children');

/** The attribute's value; null where the element has none of that name. */
export function attributeOf(element: Element, name: string): string | null {
  return OfElements ? OfElements.prototype.getAttribute.call(element, name) : element.getAttribute(name);
}
