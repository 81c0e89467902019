import { browser } from 'wxt/browser';
import { LEAVINGS, type Leaving } from './protocol';
import type { Receiver } from './receive';
import { type Admits, admitting, type Sender } from './sender';

/*
 * The one place where anything is heard: no other file listens to messages or ports (tests/messages.test.ts).
 */

/** Tells by what this browser says of a sender. */
export function admittedHere(): Admits {
  return admitting(browser.runtime.id, browser.runtime.getURL('/'));
}

/** Hands messages to the first of these that knows them, until the returned function is called. */
export function listen(...receivers: Receiver[]): () => void {
  const listener = (raw: unknown, sender: Sender) => {
    for (const receive of receivers) {
      const answer = receive(raw, sender);
      if (answer) return answer;
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  // It is gone where the extension is.
  return () => browser.runtime?.onMessage?.removeListener(listener);
}

/** Calls back when a page is left in which a script of ours has run, as that script says. */
export function listenForLeaving(leaving: Leaving, left: (sender: Sender) => void): void {
  const admits = admittedHere();
  browser.runtime.onConnect.addListener(({ name, sender }) => {
    if (name === leaving && sender && admits(LEAVINGS[leaving], sender)) left(sender);
  });
}
