import { browser } from 'wxt/browser';
import { forgetTab, readTabs, type TabState, writeTab } from '../../src/messages/tab-state';

/**
 * Keeps a tab's state. Where the browser refuses, states of tabs that are gone make room; where that is not enough, at
 * least that it could not be kept is.
 */
export async function keepState(tab: number, state: TabState): Promise<void> {
  try {
    await writeTab(tab, state);
    return;
  } catch {
    await forgetGone();
  }
  try {
    await writeTab(tab, state);
  } catch (error) {
    // First: a state of an earlier page would pass for this one's.
    await forgetTab(tab);
    await writeTab(tab, { status: 'failed', page: state.page, code: 'storage' });
    throw error;
  }
}

/** A tab that crashed, or was closed with the background stopped, could not say that it is gone. */
async function forgetGone(): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  for (const tab of (await readTabs()).keys()) if (!open.has(tab)) await forgetTab(tab);
}
