import type { Replication } from 'pouchdb-core';
import type { Database } from '../store/database';
import { isNoteId } from '../store/document';
import { problemOf, SyncError } from './problem';
import type { Remote } from './remote';

/** Documents at once: a batch goes over a slow link in seconds, and what has gone over is not sent again. */
const BATCH = 100;

/** What one exchange with the server came to. */
export interface Exchanged {
  received: number;
  sent: number;
  /** Of this browser's database: up to there everything is on the server. */
  upTo: number | string;
  /** The server held nothing. */
  wasEmpty: boolean;
}

interface Options {
  signal: AbortSignal;
  /** Called as documents go over. */
  onProgress: () => void;
}

/**
 * Fetches what is new, then sends what is new. Both go on where they stopped: how far they came stands on both sides, and
 * where the server has lost it, or all its documents, everything is sent again.
 * @throws SyncError
 */
export async function exchangeWith(remote: Remote, local: Database, options: Options): Promise<Exchanged> {
  const { isEmpty: wasEmpty } = await remote.check();
  const batches = { batch_size: BATCH, batches_limit: 2 };
  try {
    const received = await run(local.replicate.from(remote.db, batches), options);
    // A server's own documents are its own: no user may write them back.
    const sent = await run(local.replicate.to(remote.db, { ...batches, filter: ({ _id }) => isNoteId(_id) }), options);
    if (sent.doc_write_failures > 0) throw new SyncError('refused', `${sent.doc_write_failures} notes`);
    return { received: received.docs_written, sent: sent.docs_written, upTo: sent.last_seq, wasEmpty };
  } catch (error) {
    throw problemOf(error);
  }
}

async function run(replication: Replication, { signal, onProgress }: Options) {
  const cancel = () => replication.cancel();
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  try {
    const outcome = await replication.on('change', onProgress);
    if (signal.aborted) throw new SyncError('unreachable', 'stopped');
    return outcome;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/** How many notes were changed here behind this point of the database. */
export async function countWaiting(local: Database, upTo: number | string): Promise<number> {
  const { results } = await local.changes({ since: upTo });
  return results.filter(({ id }) => isNoteId(id)).length;
}
