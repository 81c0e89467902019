/*
 * A page that listens for any sign of an extension, from its first line on, and writes what it heard on the root element.
 */

/** What the page noticed, as a list in JSON, apart from the names of highlights. */
export const HEARD = 'data-heard';

/** @param ours the addresses and the id that the extension could be known by */
export function listen(ours: string): void {
  const root = document.documentElement;
  const heard = new Set<string>();
  const tell = (what: string) => {
    heard.add(what);
    root.setAttribute('data-heard', JSON.stringify([...heard].sort()));
  };
  root.setAttribute('data-heard', '[]');
  const own = new Set(Object.getOwnPropertyNames(window));
  const [id = ''] = ours.split(' ');
  // Those by which WXT's scripts would say that they have started, and whatever else bears the id.
  const events = ['gate', 'page', 'places'].flatMap((script) =>
    ['content-script-started', 'locationchange'].map((event) => `${id}:${script}:wxt:${event}`),
  );
  for (const type of [...events, 'error', 'unhandledrejection', 'securitypolicyviolation', 'message', 'messageerror']) {
    for (const target of [window, document]) {
      target.addEventListener(
        type,
        (event) => {
          const isOwn = event instanceof MessageEvent && event.data?.by === 'the page';
          if (!isOwn && !root.hasAttribute('data-acting'))
            tell(`${type}: ${JSON.stringify((event as MessageEvent).data)}`);
        },
        true,
      );
    }
  }
  new MutationObserver((records) => {
    // The parser's own, no attributes, are over once the document is complete; what the test writes is on the root element.
    for (const { target, type } of records) {
      const isOwn = type !== 'attributes' && document.readyState !== 'complete';
      if (target !== root && !isOwn) tell(`${type} at ${target.nodeName}`);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  addEventListener('sum-up', () => {
    if (document.adoptedStyleSheets.length > 0) tell('a sheet that was adopted');
    for (const sheet of document.styleSheets) if (!sheet.ownerNode) tell('a sheet without an element');
    for (const name of Object.getOwnPropertyNames(window)) if (!own.has(name)) tell(`window.${name}`);
    for (const entry of performance.getEntries()) {
      for (const word of ours.split(' '))
        if (JSON.stringify(entry).includes(word)) tell(`timing of ${entry.entryType}`);
    }
    // Of all that is there for a page to see, the names under which we paint.
    CSS.highlights.forEach((_, name) => {
      tell(`highlight ${name}`);
    });
    root.setAttribute('data-summed', 'up');
  });
}
