import { browser } from 'wxt/browser';
import { forgetDrafts } from '../../src/messages/drafts';
import { noteMessages } from '../../src/messages/notes';
import { tellNotesChanged } from '../../src/messages/notes-changed';
import { type Handlers, receive } from '../../src/messages/receive';
import { ok } from '../../src/messages/result';
import type { Admits } from '../../src/messages/sender';
import type { Saved } from '../../src/notes/desk';
import { createOpening } from '../../src/notes/store/opening';
import { openDatabase } from '../../src/notes/store/pouch';
import { idbSnapshots } from '../../src/notes/store/snapshot-idb';
import { openStore, type Store } from '../../src/notes/store/store';
import { author } from '../../src/settings/author';
import { sharedDesk } from '../../src/settings/shared-desk';
import { paced } from './paced';
import { followSharedDesk } from './shared-desk';

/** Panels read again what they show; a colleague's thousand notes arriving are a few changes, not a thousand. Milliseconds. */
const PACE = 200;

/** The desk, opened when it is first asked for, and what answers the messages about it. */
export function createNotes(admits: Admits, report: (error: unknown) => void, changed: () => void) {
  const tell = paced(PACE, () => {
    void tellNotesChanged().catch(report);
    changed();
    void shared.look().catch(report);
  });
  // What was open in an editor, and in nothing else, is open no more.
  browser.runtime.onStartup.addListener(() => void forgetDrafts({ all: false }).catch(report));
  const edition = browser.runtime.getManifest().version;
  const opening = createOpening(() => openStore(openDatabase(), { onChange: tell, snapshots: idbSnapshots, edition }));
  const store = () => opening.get();
  const shared = followSharedDesk(async () => (await store()).db, report);
  /** A database that refused to write may have been closed by the browser: the next one who asks opens it anew. */
  const written = async (work: (desk: Store) => Promise<Saved>) => {
    const desk = await store();
    const saved = await work(desk);
    if (!saved.ok && saved.refusal.code === 'storage') {
      await opening.leave(desk, () => desk.close()).catch(() => undefined);
    }
    return ok(saved);
  };

  const handlers: Handlers<typeof noteMessages> = {
    'notes:save': async ({ annotation, rev }) => {
      const isUnsigned = rev === null && annotation.author === '';
      const signed = isUnsigned ? { ...annotation, author: await author.get() } : annotation;
      return written((desk) => desk.save(signed, rev));
    },
    'notes:remove': async ({ id, rev }) => written((desk) => desk.remove(id, rev)),
    'notes:restore': async ({ annotation }) => written((desk) => desk.restore(annotation)),
    'notes:settle': async ({ settlement }) => written((desk) => desk.settle(settlement)),
    'notes:write-all': async ({ writes }) => ok(await (await store()).writeAll(writes)),
    'notes:get-all': async ({ ids }) => ok(await (await store()).getAll(ids)),
    'notes:get': async ({ id }) => ok(await (await store()).get(id)),
    'notes:page': async ({ url }) => ok(await (await store()).ofPage(url)),
    'notes:search': async ({ search, from, count }) => ok(await (await store()).search(search, from, count)),
    'notes:facets': async () => ok(await (await store()).facets()),
    'notes:states': async ({ id }) => ok(await (await store()).states(id)),
    'notes:holdings': async () => ok(await (await store()).holdings()),
    'notes:conflicted': async ({ from, count }) => ok(await (await store()).conflicted(from, count)),
    'notes:stock': async ({ after }) => ok(await (await store()).stock(after)),
    'notes:merge': async ({ stock }) => ok(await (await store()).merge(stock)),
    'notes:erase': async () => {
      // First: no colleague is to lose a note by this.
      await sharedDesk.set(null);
      const desk = await store();
      await opening.leave(desk, () => desk.erase());
      await forgetDrafts({ all: true });
      tell();
      return ok(null);
    },
    'notes:sync': async ({ urgent }) => {
      await (urgent ? shared.now() : shared.look());
      return ok(null);
    },
  };
  return { store, receive: receive(noteMessages, admits, handlers, report) };
}
