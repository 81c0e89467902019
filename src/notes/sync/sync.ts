import type { Database } from '../store/database';
import { countWaiting, type Exchanged, exchangeWith } from './cycle';
import { listen } from './listen';
import { isPassing, problemOf, type SyncError } from './problem';
import type { Remote } from './remote';
import type { SyncStatus } from './status';

/** After a failure; twice as long after each one more. Milliseconds. */
const FIRST_REST = 5_000;
const LONGEST_REST = 10 * 60_000;
/** What was asked of the server so lately need not be asked again; less lately, where it tells by itself. Milliseconds. */
const RECENT = { listening: 50_000, otherwise: 15_000 };

export interface SyncParts {
  local(): Promise<Database>;
  /** The server; null where no desk is shared. @throws SyncError */
  remote(): Promise<Remote | null>;
  status: { get(): Promise<SyncStatus>; set(status: SyncStatus): Promise<void> };
  /** Milliseconds. */
  now(): number;
  report(error: unknown): void;
}

/** Keeps this browser's notes and a server's in step, for as long as it lives; another one goes on where it stopped. */
export interface Sync {
  /** The background was woken, or a note was changed: sees whether there is something to do. */
  look(): Promise<void>;
  /** A person asks, or the server has told of a change. */
  now(): Promise<void>;
  /** What was under way ends; nothing is lost by it. */
  stop(): void;
}

export function createSync({ local, remote, status, now, report }: SyncParts): Sync {
  const life = new AbortController();
  let running: Promise<void> | null = null;
  let isDue = false;
  let isListening = false;

  const change = async (to: Partial<SyncStatus>) => {
    if (!life.signal.aborted) await status.set({ ...(await status.get()), ...to });
  };
  const exchange = async () => {
    const server = await remote();
    if (!server || life.signal.aborted) return;
    const db = await local();
    await change({ state: 'working' });
    const onProgress = () => void change({ state: 'working' }).catch(report);
    const done = await exchangeWith(server, db, { signal: life.signal, onProgress });
    await change(inStep(done, await status.get(), now(), await countWaiting(db, done.upTo)));
    if (isListening) return;
    isListening = true;
    listen(server.db, life.signal, () => void run().catch(report)).finally(() => {
      isListening = false;
    });
  };
  const run = async (): Promise<void> => {
    isDue = true;
    running ??= (async () => {
      try {
        while (isDue && !life.signal.aborted) {
          isDue = false;
          await exchange();
        }
      } catch (error) {
        isDue = false;
        const known = await status.get();
        const waiting = known.upTo === null ? known.waiting : await countWaiting(await local(), known.upTo);
        await change({ ...outOfStep(problemOf(error), known, now()), waiting });
      } finally {
        running = null;
      }
    })();
    return running;
  };

  return {
    async look() {
      const { state, problem, retryAt, synced, upTo } = await status.get();
      if (problem && (retryAt === null || retryAt > now())) {
        if (upTo !== null) await change({ waiting: await countWaiting(await local(), upTo) });
        return;
      }
      const recent = isListening ? RECENT.listening : RECENT.otherwise;
      const isFresh = state === 'idle' && synced !== null && now() - synced < recent;
      if (isFresh && upTo !== null && (await countWaiting(await local(), upTo)) === 0) return;
      await run();
    },
    now: run,
    stop: () => life.abort(),
  };
}

function inStep({ upTo, sent, wasEmpty }: Exchanged, before: SyncStatus, at: number, waiting: number): SyncStatus {
  const isWiped = wasEmpty && before.held && sent > 0;
  return {
    ...before,
    state: 'idle',
    synced: at,
    upTo,
    waiting,
    problem: null,
    detail: '',
    failures: 0,
    retryAt: null,
    held: before.held || !wasEmpty || sent > 0,
    resent: isWiped ? { at, notes: sent } : before.resent,
  };
}

function outOfStep({ problem, message }: SyncError, before: SyncStatus, at: number): Partial<SyncStatus> {
  const failures = before.failures + 1;
  const rest = Math.min(FIRST_REST * 2 ** (failures - 1), LONGEST_REST);
  const retryAt = isPassing(problem) ? at + rest : null;
  return { state: 'failed', problem, detail: message, failures, retryAt };
}
