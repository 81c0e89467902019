import { browser } from 'wxt/browser';
import type { Message } from '../../src/messages/protocol';
import { toTab } from '../../src/messages/send';

/** The commands of the manifest that go on to the page, and what they tell it. */
const STEPS: Record<string, Message<'tab:step'>['by']> = { 'next-flag': 1, 'previous-flag': -1 };

/** Passes the keys for the next and the previous flag on to the page in front; nothing happens where it has none. */
export function watchCommands(report: (error: unknown) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const by = STEPS[command];
    if (by) void step(by, tab?.id).catch(report);
  });
}

async function step(by: Message<'tab:step'>['by'], tab: number | undefined): Promise<void> {
  const [front] = tab === undefined ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  const id = tab ?? front?.id;
  if (id !== undefined) await toTab<'tab:step'>(id, { type: 'tab:step', by });
}
