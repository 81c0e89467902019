import type { Browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { late } from '../late';

/** Who sent a message, as the browser tells it. */
export type Sender = Browser.runtime.MessageSender;

/** Who may send a kind of message: our scripts in pages, or our own pages and background. Nobody else may send any. */
export type From = 'content-script' | 'extension';

/** Does this sender have the right to what may come from there? */
export type Admits = (from: From, sender: Sender) => boolean;

interface Form {
  message: z.ZodMiniType;
  answer: z.ZodMiniType;
}

/** Says of each of these kinds of message who may send it. Their forms are built as the first of each kind comes or goes. */
export function sentBy<G extends Record<string, () => Form>>(
  from: From,
  group: G,
): { [T in keyof G]: ReturnType<G[T]> & { from: From } } {
  const kinds = Object.entries(group).map(([type, build]) => {
    const form = late(build);
    return [type, { from, message: late(() => form.message), answer: late(() => form.answer) }];
  });
  return Object.fromEntries(kinds) as { [T in keyof G]: ReturnType<G[T]> & { from: From } };
}

/**
 * Tells senders apart by what the browser says of them.
 * @param id of the extension
 * @param origin `runtime.getURL('/')`
 */
export function admitting(id: string, origin: string): Admits {
  const are: Record<From, (sender: Sender) => boolean> = {
    // In any frame of a tab.
    'content-script': ({ tab, frameId, url }) =>
      tab?.id !== undefined && frameId !== undefined && !url?.startsWith(origin),
    // A panel, a page in a tab, or the background.
    extension: ({ url }) => url?.startsWith(origin) ?? false,
  };
  return (from, sender) => sender.id === id && are[from](sender);
}
