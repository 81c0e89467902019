/** The element's name is ours alone, so no rule of the page for its own elements meets it. */
const HOST = 'crossread-card';

/** The one element that a page gets, and the place inside it that the page cannot see. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/** Makes the host with its styles, not yet in the document. */
export function createHost(document: Document, css: string): Host {
  const element = document.createElement(HOST);
  // Above whatever the page says of all elements.
  element.style.setProperty('all', 'initial', 'important');
  const root = element.attachShadow({ mode: 'closed' });
  addStyles(document, root, css);
  // The page's shortcuts are not for what is typed in the card.
  for (const type of ['keydown', 'keyup', 'keypress'])
    element.addEventListener(type, (event) => event.stopPropagation());
  return { element, root };
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
