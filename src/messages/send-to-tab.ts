import { browser } from 'wxt/browser';
import type { flagTabMessages, noteTabMessages } from './note-messages';
import type { Answer, Message, tabMessages } from './protocol';
import type { Result } from './result';
import { answerOf } from './send';
import { readTab } from './tab-state';

/*
 * Apart from what a page sends, which has no need to know the state of tabs.
 */

type ToTab = keyof (typeof tabMessages & typeof flagTabMessages);

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
