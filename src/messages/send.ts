import { browser } from 'wxt/browser';
import { exchange } from './exchange';
import type { notePageMessages, notePanelMessages } from './note-messages';
import type { Answer, Message, MessageType, pageMessages, panelMessages } from './protocol';
import { answerSchema, type Leaving, PAGE_LEFT } from './protocol';
import type { Result } from './result';

type ToBackground = keyof (typeof pageMessages &
  typeof panelMessages &
  typeof notePageMessages &
  typeof notePanelMessages);

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

/** Sends by this call, and holds the answer against its form. */
export function answerOf<T extends MessageType>(type: T, send: () => Promise<unknown>): Promise<Result<Answer<T>>> {
  return exchange(answerSchema(type), send) as Promise<Result<Answer<T>>>;
}
