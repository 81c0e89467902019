/**
 * Calls back after each change of the address that loads no other document: push, replace, back, another hash. Where the
 * browser has no Navigation API (Firefox before 147) a push is known by the title that pages change with it.
 */
export function watchAddress(window: Window, signal: AbortSignal, changed: () => void): void {
  const { document, location, navigation } = window as Window & { navigation?: EventTarget };
  let known = location.href;
  const look = () => {
    if (location.href === known) return;
    known = location.href;
    changed();
  };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, look, { signal });
  const titles = new MutationObserver(look);
  for (const title of document.head?.querySelectorAll('title') ?? []) {
    titles.observe(title, { childList: true, characterData: true, subtree: true });
  }
  signal.addEventListener('abort', () => titles.disconnect());
}
