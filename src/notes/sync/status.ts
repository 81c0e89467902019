import * as z from 'zod/mini';
import { late } from '../../late';
import { SYNC_PROBLEMS } from './problem';

/** How a browser stands with its shared desk: kept, for whoever looks later, and for a background that was stopped. */
export const statusSchema = late(() =>
  z.object({
    state: z.enum(['off', 'working', 'idle', 'failed']),
    /** When both sides had the same the last time; milliseconds. */
    synced: z.nullable(z.number()),
    /** Of this browser's database: up to there everything is on the server. */
    upTo: z.nullable(z.union([z.number(), z.string()])),
    /** Notes that were changed here and are not on the server yet. */
    waiting: z.int(),
    problem: z.nullable(z.enum(SYNC_PROBLEMS)),
    /** In the words of whoever refused. */
    detail: z.string(),
    /** Failures in a row. */
    failures: z.int(),
    /** When it is tried again without being asked; milliseconds, null for never. */
    retryAt: z.nullable(z.number()),
    /** Has the server held any note, as far as this browser knows? */
    held: z.boolean(),
    /** The server was found empty, and was sent this many notes again. */
    resent: z.nullable(z.object({ at: z.number(), notes: z.int() })),
  }),
);
export type SyncStatus = z.infer<typeof statusSchema>;

export const OFF: SyncStatus = {
  state: 'off',
  synced: null,
  upTo: null,
  waiting: 0,
  problem: null,
  detail: '',
  failures: 0,
  retryAt: null,
  held: false,
  resent: null,
};
