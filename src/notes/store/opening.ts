import { turns } from '../../turns';

/** What is open once at most, and never while the last one is going: a browser closes a database that is being deleted for all. */
export interface Opening<T> {
  /** Opened when it is first asked for. Where that failed, the next one who asks tries anew. */
  get(): Promise<T>;
  /** Ends it, unless that has been done: whoever asks from now on gets the next one, opened when this one is gone. */
  leave(left: T, end: () => Promise<void>): Promise<void>;
}

export function createOpening<T>(begin: () => Promise<T>): Opening<T> {
  const inTurn = turns();
  let asked: Promise<T> | null = null;
  let current: T | null = null;
  const get = (): Promise<T> => {
    asked ??= inTurn(async () => {
      current = await begin();
      return current;
    }).catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
  const leave = (left: T, end: () => Promise<void>) => {
    if (left !== current) return inTurn(async () => undefined);
    current = null;
    asked = null;
    return inTurn(end);
  };
  return { get, leave };
}
