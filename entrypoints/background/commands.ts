import { browser } from 'wxt/browser';
import type { Message } from '../../src/messages/protocol';
import { toTab } from '../../src/messages/send-to-tab';

/** The command of the manifest that has the page checked. */
const CHECK = 'check-page';
/** Those that go on to the page, and what they tell it. */
const STEPS: Record<string, Message<'tab:step'>['by']> = { 'next-flag': 1, 'previous-flag': -1 };

/**
 * Has the page in front checked, or passes the keys for the next and the previous flag on to it; nothing happens where
 * it has none.
 */
export function watchCommands(
  check: (tab: number, url?: string) => Promise<unknown>,
  report: (error: unknown) => void,
): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const by = STEPS[command];
    if (by) void step(by, tab?.id).catch(report);
    if (command === CHECK && tab?.id !== undefined) void check(tab.id, tab.url).catch(report);
  });
}

async function step(by: Message<'tab:step'>['by'], tab: number | undefined): Promise<void> {
  const [front] = tab === undefined ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  const id = tab ?? front?.id;
  if (id !== undefined) await toTab<'tab:step'>(id, { type: 'tab:step', by });
}
