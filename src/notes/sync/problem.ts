import { isMismatch } from '../store/refusal';

/** Why a desk is not in step with its server; the options say each one with its remedy. */
export const SYNC_PROBLEMS = [
  /** The browser does not let the extension reach this host. */
  'not-allowed',
  /** User name or password are not known there. */
  'password',
  /** There is no such database, and this user may not make one. */
  'missing',
  /** Nobody answers. */
  'unreachable',
  /** What answers does not speak CouchDB's protocol. */
  'not-couch',
  /** The server does not let this user read or write. */
  'refused',
  /** The server has trouble of its own, or too many requests. */
  'server',
  /** This device's disk is full, or cannot be read. */
  'storage',
] as const;
export type SyncProblem = (typeof SYNC_PROBLEMS)[number];

/** Why a synchronisation stopped. `detail` is in the words of whoever refused. */
export class SyncError extends Error {
  override name = 'SyncError';
  constructor(
    readonly problem: SyncProblem,
    detail = '',
  ) {
    super(`The shared desk is not in step: ${problem} (${detail}); the options of the extension say what to do.`);
  }
}

/** After which of them is it tried again without being asked? A wrong password, tried again, may lock its owner out. */
export function isPassing(problem: SyncProblem): boolean {
  return problem !== 'password';
}

/** What an answer of the server says. */
export function problemOfStatus(status: number): SyncProblem | null {
  if (status < 400) return null;
  if (status === 401) return 'password';
  if (status === 403) return 'refused';
  if (status === 404) return 'missing';
  return status === 429 || status >= 500 ? 'server' : 'not-couch';
}

/** What an exception of a replication says. */
export function problemOf(error: unknown): SyncError {
  if (error instanceof SyncError) return error;
  const {
    status,
    message = '',
    result,
  } = (error ?? {}) as {
    status?: unknown;
    message?: string;
    result?: { errors?: unknown[] };
  };
  // A replication wraps what stopped it.
  const [inner] = result?.errors ?? [];
  if (inner && inner !== error) return problemOf(inner);
  if (isMismatch(error)) return new SyncError('server', message);
  const problem = typeof status === 'number' ? problemOfStatus(status) : null;
  if (/quota|indexed_db_went_bad|disk/i.test(String(message) + JSON.stringify(error ?? ''))) {
    return new SyncError('storage', message);
  }
  return new SyncError(problem ?? 'unreachable', message);
}
