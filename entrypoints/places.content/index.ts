import '../../src/page/own-name';
import '../../src/messages/no-eval';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { askPatiently } from '../../src/messages/ask';
import type { Lifetime } from '../../src/messages/lifetime';
import { admittedHere, listen } from '../../src/messages/listen';
import { noteTabMessages } from '../../src/messages/note-messages';
import { NOTES_LEFT } from '../../src/messages/protocol';
import { receive } from '../../src/messages/receive';
import { ok } from '../../src/messages/result';
import { sayLeft, toBackground } from '../../src/messages/send';
import { pageAddress } from '../../src/notes/begin';
import { watchAddress } from '../../src/page/address';
import { watchChanges } from '../../src/page/changes';
import { isElement, tagOf } from '../../src/page/dom';
import { createPace, idleClock, type Timed } from '../../src/page/pace';
import type { SoughtNote } from '../../src/page/place-notes';
import { watchPointer } from '../../src/ui/card/pointer';
import { describe } from './describe';
import { createNoteDisplay } from './display';

// Runs by itself on pages that have notes, and no others: the background registers it for their addresses. It is loaded
// where words are to be annotated, too. Loaded again, the old one is invalidated first.
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  async main(ctx: Lifetime) {
    const { signal } = ctx;
    const display = createNoteDisplay(document);
    let notes: readonly SoughtNote[] = [];
    let told = '';
    let isWatching = false;
    const isOver = () => ctx.isInvalid;

    /** Looks for the notes in the page as it is, and says where they are if that is news. */
    const place = async (timed: Timed): Promise<boolean> => {
      const places = timed(() => display.place(notes)).map(({ id, state, at, sentence }) => ({
        id,
        state,
        at,
        sentence,
      }));
      const message = { type: 'page:placed' as const, url: pageAddress(location.href), places };
      const news = JSON.stringify(message);
      if (news === told) return false;
      told = news;
      const heard = await askPatiently(() => toBackground<'page:placed'>(message));
      if (!heard.ok) told = '';
      return true;
    };
    const pace = createPace(async (timed) => !isOver() && notes.length > 0 && place(timed), idleClock(window, signal));

    /** A page without notes is not watched. */
    const watch = () => {
      if (isWatching) return;
      isWatching = true;
      watchChanges(document, signal, {
        frame: () => {
          if (display.verify()) pace.changed();
        },
        article: () => notes.length > 0 && !isOver() && pace.changed(),
        scope: () => document.body,
        isOwn: (node) => isElement(node) && tagOf(node) === 'crossread-card',
      });
      watchPointer(document, signal, {
        rested: () => undefined,
        clicked: ({ x, y }) => {
          const id = isOver() ? null : display.hit(x, y);
          if (id !== null) void toBackground<'page:note'>({ type: 'page:note', id });
        },
        pressed: () => display.unfocus(),
        escaped: () => display.unfocus(),
      });
    };

    /** Asks for the page's notes and puts them to their words. */
    const refresh = async (): Promise<void> => {
      const url = pageAddress(location.href);
      const answer = await askPatiently(() => toBackground<'page:notes'>({ type: 'page:notes', url }));
      if (!answer.ok || isOver() || url !== pageAddress(location.href)) return;
      notes = answer.value.notes;
      if (notes.length > 0) watch();
      await place((part) => part());
      if (answer.value.show !== null) display.show(answer.value.show);
    };

    const fromBackground = receive(
      noteTabMessages,
      admittedHere(),
      {
        'tab:selection': async () => ok(describe(document)),
        'tab:note': async ({ id }) => display.show(id),
        'tab:notes': async () => {
          await refresh();
          return ok(null);
        },
      },
      () => undefined,
    );
    const deafen = listen(fromBackground);
    window.addEventListener('pagehide', () => sayLeft(NOTES_LEFT), { signal });
    const shown = ({ persisted }: PageTransitionEvent) => {
      // The background has forgotten a page that comes back from the back-forward cache.
      if (!persisted) return;
      told = '';
      void refresh();
    };
    window.addEventListener('pageshow', shown, { signal });
    watchAddress(window, signal, () => {
      notes = [];
      display.clear();
      void refresh();
    });
    ctx.onInvalidated(() => {
      display.clear();
      deafen();
    });
    await refresh();
  },
});
