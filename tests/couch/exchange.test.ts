import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAnnotation } from '../../src/notes/sample';
import type { Database } from '../../src/notes/store/database';
import { memoryDatabase } from '../../src/notes/store/memory';
import { openStore, type Store } from '../../src/notes/store/store';
import { countWaiting, exchangeWith } from '../../src/notes/sync/cycle';
import { createRemote, type Remote } from '../../src/notes/sync/remote';
import { type CouchServer, startCouch } from './server';

const LOGIN = { user: 'ana', password: 'río:✓' };
const MANY = 5_000;
/** A slow machine takes its time for thousands of notes; nothing here is about how long. Milliseconds. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE });
let couch: CouchServer;

beforeEach(async () => {
  couch = await startCouch(LOGIN);
});
afterEach(() => couch.close());

const remoteFor = (login = LOGIN): Remote => createRemote({ server: couch.address, database: 'desk' }, login);

interface Client {
  db: Database;
  store: Store;
  sync: () => ReturnType<typeof exchangeWith>;
}

async function client(remote = remoteFor()): Promise<Client> {
  const db = memoryDatabase();
  const store = await openStore(db);
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  return { db, store, sync: () => exchangeWith(remote, db, options) };
}

async function fill({ store }: Client, count: number): Promise<void> {
  const notes = Array.from({ length: count }, (_, i) => sampleAnnotation(`n${i}`, { note: `Note ${i}` }));
  expect(await store.merge({ notes, conflicts: [], unreadable: [] })).toMatchObject({ ok: true });
}

const notesOf = async ({ store }: Client) => (await store.holdings()).notes;
const documentsOn = async () =>
  (await couch.database('desk').allDocs({ startkey: 'note:', endkey: 'note:\uffff' })).rows.length;

async function untilHolds(one: Client, count: number): Promise<void> {
  await expect.poll(() => notesOf(one), { timeout: PATIENCE }).toBe(count);
}

describe('a shared desk', () => {
  it('makes its database, and takes 5,000 notes from one browser to another', async () => {
    const [one, two] = [await client(), await client()];
    await fill(one, MANY);
    expect(await one.sync()).toMatchObject({ sent: MANY, received: 0 });
    expect(await two.sync()).toMatchObject({ received: MANY });
    await untilHolds(two, MANY);
    expect(await two.store.get('n4321')).toEqual(await one.store.get('n4321'));
    expect(await one.sync()).toMatchObject({ sent: 0, received: 0 });
  });

  it('goes on where it stopped when the server goes down in the middle and comes back', async () => {
    const [one, two] = [await client(), await client()];
    await fill(one, MANY);
    couch.mood.downAfter = 40;
    await expect(one.sync()).rejects.toMatchObject({ problem: 'unreachable' });
    const before = await documentsOn();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(MANY);
    Object.assign(couch.mood, { isDown: false, downAfter: Number.POSITIVE_INFINITY });
    const { sent } = await one.sync();
    expect(sent).toBeLessThan(MANY);
    expect(await documentsOn()).toBe(MANY);

    couch.mood.downAfter = 40;
    await expect(two.sync()).rejects.toMatchObject({ problem: 'unreachable' });
    Object.assign(couch.mood, { isDown: false, downAfter: Number.POSITIVE_INFINITY });
    await two.sync();
    await untilHolds(two, MANY);
  });

  it('names a wrong password, and sends nothing', async () => {
    const one = await client(remoteFor({ user: 'ana', password: 'wrong' }));
    await fill(one, 3);
    await expect(one.sync()).rejects.toMatchObject({ problem: 'password' });
    expect(couch.requests).toEqual(['GET /desk']);
    expect(await notesOf(one)).toBe(3);
  });

  it('says who asks in a header alone', async () => {
    const one = await client();
    await one.sync();
    expect(couch.requests.join('\n')).not.toMatch(/ana|r%C3%ADo|río/);
  });

  it('follows its server to no other, with the first request or a later one', async () => {
    const other = await startCouch(LOGIN);
    const one = await client();
    couch.mood.redirectsTo = other.address;
    await expect(one.sync()).rejects.toMatchObject({ problem: 'unreachable' });
    await expect(remoteFor().db.put({ _id: 'note:a' })).rejects.toThrow();
    expect(couch.requests.length).toBeGreaterThan(1);
    expect(other.requests).toEqual([]);
    await other.close();
  });

  it('keeps both where two have changed the same note, and takes the choice to everybody', async () => {
    const [one, two] = [await client(), await client()];
    await one.store.save(sampleAnnotation('a'), null);
    await one.sync();
    await two.sync();
    await expect.poll(() => two.store.get('a'), { timeout: PATIENCE }).not.toBeNull();
    const { rev = '' } = (await one.store.get('a')) ?? {};
    await one.store.save(sampleAnnotation('a', { note: 'hers' }), rev);
    await two.store.save(sampleAnnotation('a', { note: 'his', author: 'Bo' }), rev);
    for (const who of [one, two, one]) await who.sync();
    for (const who of [one, two]) {
      await expect.poll(async () => (await who.store.get('a'))?.conflicts, { timeout: PATIENCE }).toBe(1);
      const states = await who.store.states('a');
      expect(states.map(({ annotation }) => annotation.note).sort()).toEqual(['hers', 'his']);
    }
    const states = await one.store.states('a');
    const his = states.find(({ annotation }) => annotation.note === 'his');
    await one.store.settle({ id: 'a', keep: his?.rev ?? '', copies: [], seen: states.map(({ rev }) => rev) });
    await one.sync();
    await two.sync();
    await expect.poll(async () => (await two.store.get('a'))?.conflicts, { timeout: PATIENCE }).toBe(0);
    expect((await two.store.get('a'))?.annotation).toMatchObject({ note: 'his', author: 'Bo' });
  });

  it('sends everything again to a server that was wiped, and loses nothing here', async () => {
    const one = await client();
    await fill(one, 300);
    await one.sync();
    await couch.wipe('desk');
    expect(await one.sync()).toMatchObject({ sent: 300, received: 0, wasEmpty: true });
    expect(await notesOf(one)).toBe(300);
    expect(await documentsOn()).toBe(300);
  });

  it('comes through on a slow link', async () => {
    const [one, two] = [await client(), await client()];
    await fill(one, 250);
    couch.mood.delay = 60;
    await one.sync();
    await two.sync();
    await untilHolds(two, 250);
  });

  it('says that the server refuses writes; what was written here waits', async () => {
    const one = await client();
    const { upTo } = await one.sync();
    await fill(one, 3);
    couch.mood.refusesWrites = true;
    await expect(one.sync()).rejects.toMatchObject({ problem: 'refused' });
    expect(await countWaiting(one.db, upTo)).toBe(3);
    couch.mood.refusesWrites = false;
    const after = await one.sync();
    expect(await countWaiting(one.db, after.upTo)).toBe(0);
  });

  it('shows what it cannot read as unreadable, and leaves it on the server', async () => {
    const one = await client();
    await one.sync();
    const other = couch.database('desk');
    await other.put({ _id: 'note:x', version: 99, annotation: 'of tomorrow' });
    await other.put({ _id: 'note:y', version: 1, annotation: { id: 'y', note: '<script>' } });
    await one.sync();
    await expect
      .poll(() => one.store.holdings(), { timeout: PATIENCE })
      .toEqual({ notes: 0, conflicts: 0, newer: 1, broken: 1 });
    await one.sync();
    expect(await other.get('note:x')).toMatchObject({ version: 99, annotation: 'of tomorrow' });
  });

  it('knows a server that is none', async () => {
    const pages = createRemote(
      { server: couch.address, database: 'desk' },
      LOGIN,
      async () => new Response('<p>Hello'),
    );
    await expect(pages.check()).rejects.toMatchObject({ problem: 'not-couch' });
    const nobody = createRemote({ server: 'http://127.0.0.1:1', database: 'desk' }, LOGIN);
    await expect(nobody.check()).rejects.toMatchObject({ problem: 'unreachable' });
  });
});
