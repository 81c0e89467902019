import { browser } from 'wxt/browser';
import { exchange } from './exchange';
import type { flagTabMessages, notePageMessages, notePanelMessages, noteTabMessages } from './note-messages';
import type { Answer, Message, MessageType, pageMessages, panelMessages, tabMessages } from './protocol';
import { answerSchema, type Leaving, PAGE_LEFT } from './protocol';
import type { Result } from './result';
import { readTab } from './tab-state';

type ToBackground = keyof (typeof pageMessages &
  typeof panelMessages &
  typeof notePageMessages &
  typeof notePanelMessages);
type ToTab = keyof (typeof tabMessages & typeof flagTabMessages);

/** Sends to the background; the answer is checked, and every failure is a {@link Result}. */
export async function toBackground<T extends ToBackground>(
  message: Message<T> & { type: T },
): Promise<Result<Answer<T>>> {
  return answerOf<T>(message.type, () => browser.runtime.sendMessage(message));
}

/** Tells the background that the page is being left: as the page script, or under another name. */
export function sayLeft(name: Leaving = PAGE_LEFT): void {
  try {
    browser.runtime.connect({ name });
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

/** Sends to the notes' script in one frame of a tab. */
export async function toNotes<T extends keyof typeof noteTabMessages>(
  tab: number,
  frameId: number,
  message: Message<T> & { type: T },
): Promise<Result<Answer<T>>> {
  return answerOf<T>(message.type, () => browser.tabs.sendMessage(tab, message, { frameId }));
}

function answerOf<T extends MessageType>(type: T, send: () => Promise<unknown>): Promise<Result<Answer<T>>> {
  return exchange(answerSchema(type), send) as Promise<Result<Answer<T>>>;
}
