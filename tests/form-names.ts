import { parseHTML } from 'linkedom';

/** What a form has by birth, by which a page can name a field of it: as linkedom knows it, and what it does not know. */
export const FORM_NAMES: ReadonlySet<string> = new Set([
  ...(
    'action assignedSlot attributeStyleMap baseURI checkVisibility clientHeight clientLeft clientTop clientWidth computedStyleMap ' +
    'elements enctype focus getAnimations getBoundingClientRect getClientRects hasChildNodes hidden inert isConnected ' +
    'isContentEditable localName namespaceURI nodeName nodeType nodeValue offsetHeight offsetLeft offsetParent offsetTop ' +
    'offsetWidth ownerDocument parentNode prefix previousElementSibling scrollHeight scrollIntoView scrollTop shadowRoot submit ' +
    'tagName'
  ).split(' '),
  ...ofLinkedom(),
]);

function ofLinkedom(): string[] {
  const names: string[] = [];
  let at: unknown = parseHTML('<form></form>').document.querySelector('form');
  for (; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) names.push(...Object.getOwnPropertyNames(at));
  return names;
}
