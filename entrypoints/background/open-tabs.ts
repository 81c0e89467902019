import { browser } from 'wxt/browser';
import { toFrames } from '../../src/messages/send-to-tab';
import { isOf, readTabs, type TabState } from '../../src/messages/tab-state';
import { basis } from '../../src/settings/basis';
import { enabledKinds } from '../../src/settings/kinds';
import { paint } from '../../src/settings/paint';
import { hostOf, isOn, type Sites } from '../../src/settings/site-rules';
import { sites } from '../../src/settings/sites';
import { theme } from '../../src/settings/theme';
import { threshold } from '../../src/settings/threshold';
import { inject, insertPaint } from './inject';
import type { Tabs } from './tabs';

/**
 * Changes of the settings take effect on the pages that are open. The background sees to it, and not the pages: it
 * alone can load the page script where there was none, and no page need hold the settings.
 */
export function followSettings(tabs: Tabs, report: (error: unknown) => void): void {
  const recheck = () => void eachOpen(tabs, checkAgain).catch(report);
  for (const setting of [enabledKinds, threshold, basis, theme]) setting.watch(recheck);
  paint.watch(() => void eachOpen(tabs, repaint).catch(report));
  sites.watch((now, before) => {
    void eachOpen(tabs, (tab, state) => applySites(tabs, tab, state, now, before)).catch(report);
  });
}

/** Takes everything away from the pages that are open, and forgets them. */
export async function clearOpen(tabs: Tabs): Promise<void> {
  await eachOpen(tabs, async (tab) => {
    await stop(tab);
    await tabs.forget(tab);
  });
}

async function checkAgain(tab: number, { status }: TabState): Promise<void> {
  if (status !== 'off') await toFrames<'tab:check'>(tab, { type: 'tab:check' });
}

async function repaint(tab: number, { status }: TabState): Promise<void> {
  if (status !== 'off') await insertPaint(tab);
}

/** A page that the reader asked about stays as it is, unless its own site is switched. */
async function applySites(tabs: Tabs, tab: number, state: TabState, now: Sites, before: Sites): Promise<void> {
  const host = hostOf(state.page.address);
  if (host === null || isOn(now, host) === isOn(before, host)) return;
  if (!isOn(now, host)) {
    await stop(tab);
    await tabs.off(tab, state.page);
  } else if (state.status === 'off') {
    await Promise.all(state.frames.map((frame) => inject(tab, frame)));
  }
}

async function stop(tab: number): Promise<void> {
  await toFrames<'tab:stop'>(tab, { type: 'tab:stop' });
}

/** A page without our script leaves without a word, so the tab may have gone on to another, or be gone. */
async function eachOpen(tabs: Tabs, work: (tab: number, state: TabState) => Promise<void>): Promise<void> {
  await Promise.all(
    [...(await readTabs())].map(async ([id, state]) => {
      const tab = await browser.tabs.get(id).catch(() => null);
      if (!tab || !isOf(state, tab.url)) return tabs.forget(id);
      // One page that refuses must not keep the others from their turn.
      await work(id, state).catch(() => undefined);
    }),
  );
}
