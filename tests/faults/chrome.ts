/*
 * `chrome` and `browser`, whichever case is under way. Imported before all that knows the browser's API: its modules take it from here
 * when they are loaded.
 */

interface Browser {
  api(): object;
}

let browser: Browser = { api: () => ({ runtime: { id: 'crossread' } }) };

export function useBrowser(next: Browser): void {
  browser = next;
}

const chrome = new Proxy({} as Record<string, unknown>, {
  get: (_, area) => (browser.api() as Record<string, unknown>)[String(area)],
});
Object.assign(globalThis, { chrome, browser: chrome });
