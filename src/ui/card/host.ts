/** The element's name is ours alone, so no rule of the page for its own elements meets it. */
const HOST = 'crossread-card';

/** The one element that a page gets, and the place inside it that the page cannot see. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/** Makes the host with its styles, not yet in the document. */
export function createHost(document: Document, css: string): Host {
  // In a document without a registry: a page's class for our name would get the closed root by its internals, or forbid it.
  const element = document.implementation.createHTMLDocument('').createElement(HOST);
  const root = element.attachShadow({ mode: 'closed' });
  document.adoptNode(element);
  // Above whatever the page says of all elements.
  element.style.setProperty('all', 'initial', 'important');
  addStyles(document, root, unguessable(css));
  // What a page has done to our buttons is not what a reader wants.
  for (const type of ACTING) root.addEventListener(type, ifTrusted, { capture: true });
  // The page's shortcuts are not for what is typed in the card.
  for (const type of ['keydown', 'keyup', 'keypress'])
    element.addEventListener(type, (event) => event.stopPropagation());
  return { element, root };
}

/** The events upon which the card does something. */
const ACTING = ['click', 'keydown', 'keyup', 'input', 'change', 'submit'];

function ifTrusted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

/**
 * The styles under names of properties that a page cannot know: a property that it registered would not be inherited, and
 * have the page's value, in our element as well.
 */
function unguessable(css: string): string {
  const secret = crypto.getRandomValues(new Uint32Array(2)).join('-');
  return css.replace(/(?<![\w-])--(?=[a-z])/g, `--${secret}-`);
}

/** A sheet that is adopted passes the page's content policy; some Firefox refuse one that a content script made. */
function addStyles(document: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
