import { browser } from 'wxt/browser';
import type { Database } from '../../src/notes/store/database';
import { originsOf } from '../../src/notes/sync/address';
import { SyncError } from '../../src/notes/sync/problem';
import { createRemote } from '../../src/notes/sync/remote';
import { OFF } from '../../src/notes/sync/status';
import { createSync, type Sync } from '../../src/notes/sync/sync';
import { sharedDesk, syncStatus } from '../../src/settings/shared-desk';

/** Wakes a background that was stopped, to see what is new: the most often that browsers allow is twice a minute. */
const ALARM = 'shared-desk';
const MINUTES = 1;

/** Keeps the notes in step with the shared desk, where there is one. Where there is none, it costs one look at the settings. */
export function followSharedDesk(local: () => Promise<Database>, report: (error: unknown) => void) {
  let sync: Sync = create();
  function create(): Sync {
    return createSync({ local, remote, status: syncStatus, now: Date.now, report });
  }
  /** Another desk, or none: what was known of the last one does not hold. */
  const begin = async (): Promise<void> => {
    sync.stop();
    sync = create();
    const isShared = (await sharedDesk.get()) !== null;
    // Erased with all else, it is off by itself.
    const isOff = !isShared && (await syncStatus.get()).state === 'off';
    if (!isOff) await syncStatus.set({ ...OFF, state: isShared ? 'working' : 'off' });
    if (!isShared) return void (await browser.alarms.clear(ALARM));
    await browser.alarms.create(ALARM, { periodInMinutes: MINUTES });
    await sync.now();
  };
  const look = async (): Promise<void> => {
    if ((await sharedDesk.get()) !== null) await sync.look();
  };

  sharedDesk.watch(() => void begin().catch(report));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look().catch(report);
  });
  void look().catch(report);
  return { look, now: async () => ((await sharedDesk.get()) === null ? undefined : sync.now()) };
}

async function remote() {
  const desk = await sharedDesk.get();
  if (!desk) return null;
  if (!(await browser.permissions.contains({ origins: originsOf(desk) }))) throw new SyncError('not-allowed');
  return createRemote(desk, desk);
}
