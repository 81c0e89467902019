/*
 * To be imported before the polyfill, which takes the extension's interface by these names. Where the browser itself has no
 * `browser`, a page that calls an element so stands in for it; and where an element is called `chrome`, the browser puts its
 * interface on that, where the fields of a form hide it.
 */
const isOwn = (name: string) => Object.hasOwn(globalThis, name);
const give = (name: string, value: unknown) =>
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

if (!isOwn('browser')) give('browser', undefined);
else if (!isOwn('chrome')) give('chrome', (globalThis as { browser?: unknown }).browser);

export {};
