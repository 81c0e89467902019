import { noteMessages } from '../../src/messages/notes';
import { tellNotesChanged } from '../../src/messages/notes-changed';
import { type Admits, type Handlers, receive } from '../../src/messages/receive';
import { ok } from '../../src/messages/result';
import { openDatabase } from '../../src/notes/store/pouch';
import { openStore, type Store } from '../../src/notes/store/store';
import { author } from '../../src/settings/author';
import { paced } from './paced';

/** Panels read again what they show; a colleague's thousand notes arriving are a few changes, not a thousand. Milliseconds. */
const PACE = 200;

/** The desk, opened when it is first asked for, and what answers the messages about it. */
export function createNotes(admits: Admits, report: (error: unknown) => void, changed: () => void) {
  const tell = paced(PACE, () => {
    void tellNotesChanged().catch(report);
    changed();
  });
  let opened: Promise<Store> | null = null;
  const store = (): Promise<Store> => {
    opened ??= openStore(openDatabase(), { onChange: tell }).catch((error: unknown) => {
      // The next one who asks tries anew.
      opened = null;
      throw error;
    });
    return opened;
  };
  const handlers: Handlers<typeof noteMessages> = {
    'notes:save': async ({ annotation, rev }) => {
      const isUnsigned = rev === null && annotation.author === '';
      const signed = isUnsigned ? { ...annotation, author: await author.get() } : annotation;
      return ok(await (await store()).save(signed, rev));
    },
    'notes:remove': async ({ id, rev }) => ok(await (await store()).remove(id, rev)),
    'notes:restore': async ({ annotation }) => ok(await (await store()).restore(annotation)),
    'notes:get': async ({ id }) => ok(await (await store()).get(id)),
    'notes:page': async ({ url }) => ok(await (await store()).ofPage(url)),
    'notes:search': async ({ search, from, count }) => ok(await (await store()).search(search, from, count)),
    'notes:facets': async () => ok(await (await store()).facets()),
    'notes:states': async ({ id }) => ok(await (await store()).states(id)),
  };
  return { store, receive: receive(noteMessages, admits, handlers, report) };
}
