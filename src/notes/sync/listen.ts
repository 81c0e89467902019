import type { Database } from '../store/database';

/**
 * Waits for changes on the server, and calls back at each, until the signal aborts or the connection ends. Only a bell:
 * what has changed is fetched by the next exchange, which also knows what to do where the server is gone.
 */
export async function listen(remote: Database, signal: AbortSignal, changed: () => void): Promise<void> {
  if (signal.aborted) return;
  const feed = remote.changes({ since: 'now', live: true }).on('change', changed);
  const cancel = () => feed.cancel();
  signal.addEventListener('abort', cancel);
  try {
    await feed;
  } catch {
    // The next exchange names the problem.
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
