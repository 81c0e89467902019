import { browser } from 'wxt/browser';

/** The tab that a panel is about. */
export interface Subject {
  tab: number;
  /** The window that the tab is in. */
  window: number;
  /** Undefined where the browser keeps it from us. */
  address: string | undefined;
  /** Does the extension run on this tab's page by itself, only on request, or not at all? */
  access: 'always' | 'on-request' | 'never';
}

/**
 * The tab in front. A panel that was opened as a page of its own names its tab in the hash: `#tab=12`.
 * @returns null where the browser shows no tab
 */
export async function findSubject(hash: string): Promise<Subject | null> {
  const named = /^#tab=(\d{1,15})$/.exec(hash)?.[1];
  const tab = named
    ? await browser.tabs.get(Number(named)).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return {
    tab: tab.id,
    window: tab.windowId ?? browser.windows.WINDOW_ID_NONE,
    address: tab.url,
    access: await accessTo(tab.url),
  };
}

/**
 * Calls back with the tab in front, or the one that the hash names, now and whenever another one comes to the front, it
 * goes elsewhere, or the browser grants or withholds its site; until the signal aborts.
 */
export function followSubject(hash: string, signal: AbortSignal, changed: (subject: Subject | null) => void): void {
  let asked = 0;
  const look = async () => {
    const mine = ++asked;
    const subject = await findSubject(hash);
    // Only the last answer counts: tabs can change faster than the browser tells of them.
    if (!signal.aborted && mine === asked) changed(subject);
  };
  const moved = (_tab: number, change: { url?: string; status?: string }) => {
    if (change.url !== undefined || change.status === 'complete') void look();
  };
  const { tabs, permissions } = browser;
  tabs.onActivated.addListener(look);
  tabs.onUpdated.addListener(moved);
  permissions.onAdded.addListener(look);
  permissions.onRemoved.addListener(look);
  signal.addEventListener('abort', () => {
    tabs.onActivated.removeListener(look);
    tabs.onUpdated.removeListener(moved);
    permissions.onAdded.removeListener(look);
    permissions.onRemoved.removeListener(look);
  });
  void look();
}

async function accessTo(address: string | undefined): Promise<Subject['access']> {
  // A click on the button shows the address; where there was none, only trying tells.
  if (!address) return 'on-request';
  if (!/^https?:\/\//.test(address)) return 'never';
  const granted = await browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] });
  return granted ? 'always' : 'on-request';
}
