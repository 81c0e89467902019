import type * as z from 'zod/mini';
import { failed, type Result, type resultSchema } from './result';

/** Sends, and checks the answer; every failure is a {@link Result}. */
export async function exchange<T>(
  schema: ReturnType<typeof resultSchema<z.ZodMiniType<T>>>,
  send: () => Promise<unknown>,
): Promise<Result<T>> {
  try {
    const answer = await send();
    // The polyfill's word for a background that was stopped before it answered.
    if (answer === undefined) return failed('lost', 'no answer');
    const parsed = schema.safeParse(answer);
    return parsed.success ? (parsed.data as Result<T>) : failed('malformed', parsed.error);
  } catch (error) {
    // Also where nobody listens, or the extension was updated under a script of the old version.
    return failed('lost', error);
  }
}
