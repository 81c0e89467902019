import type * as z from 'zod/mini';
import { failed, type Result } from './result';
import type { Admits, From, Sender } from './sender';

type Group = Record<string, { from: From; message: z.ZodMiniType; answer: z.ZodMiniType }>;

/** One handler for each message of a group. */
export type Handlers<G extends Group> = {
  [T in keyof G]: (message: z.infer<G[T]['message']>, sender: Sender) => Promise<Result<z.infer<G[T]['answer']>>>;
};

/** Answers a message of its group; undefined for one of another. */
export type Receiver = (raw: unknown, sender: Sender) => Promise<Result<unknown>> | undefined;

/**
 * Hands a message of the group to its handler, if its sender may send it and its form is sound.
 * @returns the answer, or undefined for a message of another group. It never rejects: a handler's exception is
 * reported once, to `report`, and answered as `unexpected`.
 */
export function receive<G extends Group>(
  group: G,
  admits: Admits,
  handlers: Handlers<G>,
  report: (error: unknown) => void,
): Receiver {
  return (raw, sender) => {
    const type = typeOf(raw);
    const kind = type !== null && Object.hasOwn(group, type) ? group[type] : undefined;
    if (type === null || !kind) return undefined;
    if (!admits(kind.from, sender)) return Promise.resolve(failed('forbidden', type));
    const parsed = kind.message.safeParse(raw);
    if (!parsed.success) return Promise.resolve(failed('malformed', `${type}: ${parsed.error.message}`));
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
