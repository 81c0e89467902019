/*
 * Where the browser itself has no `browser`, a page that calls an element so stands in for it, and the polyfill would take
 * the element for the extension's interface. To be imported before that.
 */
if (!Object.hasOwn(globalThis, 'browser'))
  Object.defineProperty(globalThis, 'browser', { value: undefined, configurable: true, writable: true });

export {};
