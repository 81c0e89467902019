import { browser } from 'wxt/browser';

/** Not in the types yet: Firefox 137 and later. */
interface WithShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** How to open the browser's own page for shortcuts; null where only the user can open it. */
export function shortcutEditor(): (() => Promise<unknown>) | null {
  const { openShortcutSettings } = browser.commands as typeof browser.commands & WithShortcutSettings;
  if (openShortcutSettings) return () => openShortcutSettings();
  if (import.meta.env.FIREFOX) return null;
  return () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
