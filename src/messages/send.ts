import { browser } from 'wxt/browser';
import { exchange } from './exchange';
import type { Answer, Message, MessageType, pageMessages, panelMessages, tabMessages } from './protocol';
import { answerSchema, PAGE_LEFT } from './protocol';
import type { Result } from './result';
import { readTab } from './tab-state';

type ToBackground = keyof typeof pageMessages | keyof typeof panelMessages;
type ToTab = keyof typeof tabMessages;

/** Sends to the background; the answer is checked, and every failure is a {@link Result}. */
export async function toBackground<T extends ToBackground>(
  message: Message<T> & { type: T },
): Promise<Result<Answer<T>>> {
  return answerOf<T>(message.type, () => browser.runtime.sendMessage(message));
}

/** Tells the background that the page is being left. */
export function sayLeft(): void {
  try {
    browser.runtime.connect({ name: PAGE_LEFT });
  } catch {
    // The extension was updated or removed under the page: nothing is known of it anyhow.
  }
}

/** Sends to the page script of a tab, in the frame whose text the tab's verdict is about. */
export async function toTab<T extends ToTab>(
  tab: number,
  message: Message<T> & { type: T },
): Promise<Result<Answer<T>>> {
  return answerOf<T>(message.type, async () => {
    const frameId = (await readTab(tab))?.page.frame ?? 0;
    return browser.tabs.sendMessage(tab, message, { frameId });
  });
}

/**
 * Sends to the page scripts of all frames of a tab.
 * @returns the answer of the first; failed where there is none
 */
export async function toFrames<T extends ToTab>(
  tab: number,
  message: Message<T> & { type: T },
): Promise<Result<Answer<T>>> {
  return answerOf<T>(message.type, () => browser.tabs.sendMessage(tab, message));
}

function answerOf<T extends MessageType>(type: T, send: () => Promise<unknown>): Promise<Result<Answer<T>>> {
  return exchange(answerSchema(type), send) as Promise<Result<Answer<T>>>;
}
