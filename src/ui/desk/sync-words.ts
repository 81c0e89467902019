import type { SyncProblem } from '../../notes/sync/problem';
import type { WordKey } from '../words';

/** Each problem of a shared desk with its remedy. */
export const SYNC_WORDS: Record<SyncProblem, WordKey> = {
  'not-allowed': 'sync_not_allowed',
  password: 'sync_password',
  missing: 'sync_missing',
  unreachable: 'sync_unreachable',
  'not-couch': 'sync_not_couch',
  refused: 'sync_refused',
  server: 'sync_server',
  storage: 'sync_storage',
};
