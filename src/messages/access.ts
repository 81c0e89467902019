import { browser } from 'wxt/browser';

/**
 * Asks for these origins, within a click or a key press; the browser asks nothing where it has granted them.
 * @returns whether they are granted
 */
export async function askFor(origins: string[]): Promise<boolean> {
  // Not within a press: where they are granted, nothing need be asked.
  return browser.permissions.request({ origins }).catch(() => browser.permissions.contains({ origins }));
}
