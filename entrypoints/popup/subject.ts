import { browser } from 'wxt/browser';

/** The tab that the popup is about. */
export interface Subject {
  tab: number;
  /** Undefined where the browser keeps it from us. */
  address: string | undefined;
  /** Does the extension run on this tab's page by itself, only on request, or not at all? */
  access: 'always' | 'on-request' | 'never';
}

/**
 * The tab in front. A popup that was opened as a page of its own names its tab in the hash: `#tab=12`.
 * @returns null where the browser shows no tab
 */
export async function findSubject(hash: string): Promise<Subject | null> {
  const named = /^#tab=(\d{1,15})$/.exec(hash)?.[1];
  const tab = named
    ? await browser.tabs.get(Number(named)).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { tab: tab.id, address: tab.url, access: await accessTo(tab.url) };
}

async function accessTo(address: string | undefined): Promise<Subject['access']> {
  // A click on the button shows the address; where there was none, only trying tells.
  if (!address) return 'on-request';
  if (!/^https?:\/\//.test(address)) return 'never';
  const granted = await browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] });
  return granted ? 'always' : 'on-request';
}
