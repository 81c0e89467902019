import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAnnotation } from '../../src/notes/sample';
import { memoryDatabase } from '../../src/notes/store/memory';
import { openStore, type Store } from '../../src/notes/store/store';
import { createRemote } from '../../src/notes/sync/remote';
import { OFF, type SyncStatus } from '../../src/notes/sync/status';
import { createSync, type Sync } from '../../src/notes/sync/sync';
import { type CouchServer, startCouch } from './server';

/** A slow machine takes its time; nothing here is about how long. Milliseconds. */
const PATIENCE = 120_000;
vi.setConfig({ testTimeout: PATIENCE });
const LOGIN = { user: 'ana', password: 'secret' };

describe('keeping in step', () => {
  let couch: CouchServer;
  let store: Store;
  let known: SyncStatus;
  let clock: number;
  let login: typeof LOGIN;
  let told: (status: SyncStatus) => void;
  let sync: Sync;
  /** A background begins: anew each time that the browser has stopped it. */
  const wake = () => {
    sync?.stop();
    sync = createSync({
      local: async () => store.db,
      remote: async () => createRemote({ server: couch.address, database: 'desk' }, login),
      status: {
        get: async () => known,
        set: async (status) => {
          known = status;
          told(status);
        },
      },
      now: () => clock,
      report: (error) => {
        throw error;
      },
    });
  };
  const couchHas = (id: string) => couch.database('desk').get(`note:${id}`);

  beforeEach(async () => {
    couch = await startCouch(LOGIN);
    store = await openStore(memoryDatabase());
    known = { ...OFF, state: 'working' };
    clock = 1_000_000;
    login = LOGIN;
    told = () => {};
    wake();
  });
  afterEach(async () => {
    sync.stop();
    await couch.close();
  });

  it('says when it was in step, and counts what waits', async () => {
    await store.save(sampleAnnotation('a'), null);
    await sync.now();
    expect(known).toMatchObject({ state: 'idle', synced: clock, waiting: 0, problem: null });
    couch.mood.isDown = true;
    await store.save(sampleAnnotation('b'), null);
    await sync.now();
    expect(known).toMatchObject({ state: 'failed', problem: 'unreachable', waiting: 1, synced: clock });
  });

  it('tries again by itself, later each time, until the server is back', async () => {
    couch.mood.isDown = true;
    await sync.now();
    const first = (known.retryAt ?? 0) - clock;
    clock += first - 1;
    await sync.look();
    expect(known.failures).toBe(1);
    clock += 1;
    await sync.look();
    expect(known.failures).toBe(2);
    expect((known.retryAt ?? 0) - clock).toBeGreaterThan(first);
    couch.mood.isDown = false;
    clock = known.retryAt ?? 0;
    wake();
    await sync.look();
    expect(known).toMatchObject({ state: 'idle', failures: 0, retryAt: null, problem: null });
  });

  it('does not try a wrong password again until it is asked to', async () => {
    login = { user: 'ana', password: 'guess' };
    await sync.now();
    expect(known).toMatchObject({ state: 'failed', problem: 'password', retryAt: null });
    const before = couch.requests.length;
    clock += 1e9;
    wake();
    await sync.look();
    expect(couch.requests.length).toBe(before);
    login = LOGIN;
    await sync.now();
    expect(known).toMatchObject({ state: 'idle', problem: null });
  });

  it('fetches what a colleague writes when the server tells of it', async () => {
    await sync.now();
    const theirs = sampleAnnotation('b', { author: 'Bo' });
    await vi.waitFor(() => expect(couch.requests.some((request) => /feed=longpoll/.test(request))).toBe(true), {
      timeout: PATIENCE,
    });
    await couch.database('desk').put({ _id: 'note:b', version: 1, annotation: theirs });
    await vi.waitFor(async () => expect((await store.get('b'))?.annotation).toEqual(theirs), { timeout: PATIENCE });
  });

  it('is not told of changes any more where it was stopped as an exchange ended', async () => {
    told = ({ state }) => {
      if (state === 'idle') sync.stop();
    };
    await sync.now();
    expect(known.state).toBe('idle');
    // A request that it made would have come before these, which are made after it.
    const server = createRemote({ server: couch.address, database: 'desk' }, login);
    for (let i = 0; i < 5; i++) await server.check();
    expect(couch.requests.filter((request) => /longpoll/.test(request))).toEqual([]);
  });

  it('goes on at the next waking where the background was stopped in the middle', async () => {
    const notes = Array.from({ length: 900 }, (_, i) => sampleAnnotation(`n${i}`));
    await store.merge({ notes, conflicts: [], unreadable: [] });
    const cut = sync.now();
    await vi.waitFor(() => expect(couch.requests.some((request) => /_bulk_docs/.test(request))).toBe(true), {
      timeout: PATIENCE,
    });
    wake();
    await cut;
    clock += 60_000;
    await sync.look();
    expect(known).toMatchObject({ state: 'idle', waiting: 0 });
    expect(await couchHas('n899')).toMatchObject({ version: 1 });
  });

  it('takes a server to which nobody has written yet for no wiped one', async () => {
    await sync.now();
    await store.save(sampleAnnotation('a'), null);
    await sync.now();
    expect(known).toMatchObject({ state: 'idle', resent: null, held: true });
  });

  it('says that the server was wiped, and that it was sent everything again', async () => {
    await store.save(sampleAnnotation('a'), null);
    await sync.now();
    await couch.wipe('desk');
    clock += 60_000;
    await sync.look();
    expect(known).toMatchObject({ state: 'idle', resent: { at: clock, notes: 1 } });
    expect(await couchHas('a')).toMatchObject({ annotation: { id: 'a' } });
    expect(await store.get('a')).not.toBeNull();
  });
});
