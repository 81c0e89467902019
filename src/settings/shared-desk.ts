import * as z from 'zod/mini';
import { late } from '../late';
import { type DeskAddress, readAddress } from '../notes/sync/address';
import type { Login } from '../notes/sync/remote';
import { OFF, type SyncStatus, statusSchema } from '../notes/sync/status';
import { setting } from './item';

export type SharedDesk = DeskAddress & Login;

const short = late(() => z.string().check(z.maxLength(500)));

/**
 * The server that notes are shared on, and who asks there; null: none. In no list of settings, so that it goes into no
 * file of them, and nowhere but to that server.
 */
export const sharedDesk = setting<SharedDesk | null>({
  key: 'shared-desk',
  schema: late(() =>
    z.nullable(
      z
        .object({ server: short, database: short, user: short, password: short })
        .check(z.refine(({ server, database }) => readAddress(server, database).ok)),
    ),
  ),
  fallback: null,
  version: 1,
  // It holds a password.
  isDisposable: true,
});

/** How it stands with that server. */
export const syncStatus = setting<SyncStatus>({
  key: 'shared-desk-status',
  schema: statusSchema,
  fallback: OFF,
  version: 1,
  isDisposable: true,
});
