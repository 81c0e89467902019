import type { Kept, Saved } from '../desk';

/** What the database rejects with. */
interface DatabaseError {
  status?: number;
  name?: string;
  reason?: unknown;
  message?: string;
}

/** Is it that another state was written meanwhile? */
export function isMismatch(error: unknown): boolean {
  return (error as DatabaseError | null)?.status === 409;
}

export function isMissing(error: unknown): boolean {
  return (error as DatabaseError | null)?.status === 404;
}

export function changed(current: Kept | null): Saved {
  return { ok: false, refusal: { code: 'changed', current } };
}

export function notStored(error: unknown): Saved {
  return { ok: false, refusal: { code: 'storage', detail: detailOf(error) } };
}

/** In the words of the database, for whoever is asked for help. */
export function detailOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  const { name, reason, message } = (error ?? {}) as DatabaseError;
  return [name, reason ?? message].filter((part) => typeof part === 'string').join(': ') || String(error);
}
