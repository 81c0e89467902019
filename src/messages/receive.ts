import type { Browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { failed, type Result } from './result';

type Group = Record<string, { message: z.ZodMiniType; answer: z.ZodMiniType }>;

/** One handler for each message of a group. */
export type Handlers<G extends Group> = {
  [T in keyof G]: (message: z.infer<G[T]['message']>, sender: Sender) => Promise<Result<z.infer<G[T]['answer']>>>;
};

/** Who sent a message, as the browser tells it. */
export type Sender = Browser.runtime.MessageSender;

/** Does this sender have the right to the messages of a group? */
export type Admits = (sender: Sender) => boolean;

/** A content script of this extension, in any frame of a tab. */
export function fromContentScript(id: string, origin: string): Admits {
  return (sender) =>
    sender.id === id && sender.tab?.id !== undefined && sender.frameId !== undefined && !sender.url?.startsWith(origin);
}

/** A page of this extension: a panel, a tab, or the background. `origin` is `runtime.getURL('')`. */
export function fromExtension(id: string, origin: string): Admits {
  return (sender) => sender.id === id && (sender.url?.startsWith(origin) ?? false);
}

/**
 * Hands a message of the group to its handler.
 * @returns the answer, or undefined for a message of another group. It never rejects: a handler's exception is
 * reported once, to `report`, and answered as `unexpected`.
 */
export function receive<G extends Group>(
  group: G,
  admits: Admits,
  handlers: Handlers<G>,
  report: (error: unknown) => void,
): (raw: unknown, sender: Sender) => Promise<Result<unknown>> | undefined {
  return (raw, sender) => {
    const type = typeOf(raw);
    if (type === null || !Object.hasOwn(group, type)) return undefined;
    if (!admits(sender)) return Promise.resolve(failed('forbidden', type));
    const parsed = group[type]?.message.safeParse(raw);
    if (!parsed?.success) return Promise.resolve(failed('malformed', `${type}: ${parsed?.error.message}`));
    const handler = handlers[type as keyof G];
    const fail = (error: unknown) => {
      report(error);
      return failed('unexpected', error);
    };
    try {
      // Called at once: what it opens may need the reader's gesture, which does not outlive a promise.
      return handler(parsed.data as Parameters<typeof handler>[0], sender).catch(fail);
    } catch (error) {
      return Promise.resolve(fail(error));
    }
  };
}

function typeOf(raw: unknown): string | null {
  const type = (raw as { type?: unknown } | null | undefined)?.type;
  return typeof type === 'string' ? type : null;
}
