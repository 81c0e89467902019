import { browser } from 'wxt/browser';
import { listenForLeaving } from '../../src/messages/listen';
import { notePageMessages, notePanelMessages } from '../../src/messages/note-messages';
import { chosenNote, frameName, notePlaces, wantedNote } from '../../src/messages/note-places';
import { NOTES_LEFT } from '../../src/messages/protocol';
import { type Receiver, receive } from '../../src/messages/receive';
import { failed, ok } from '../../src/messages/result';
import { toNotes } from '../../src/messages/send-to-tab';
import type { Admits, Sender } from '../../src/messages/sender';
import { isPanelOpen, openPanel } from '../../src/messages/side-panel';
import type { Store } from '../../src/notes/store/store';
import { beginFromFlagged, beginFromSelection } from './begin-note';
import { offerToAnnotate } from './note-menu';
import { injectNotes, insertNotePaint, registerNotes } from './note-script';
import { openNote, showNote } from './show-note';

interface Surroundings {
  store: () => Promise<Store>;
  admits: Admits;
  report: (error: unknown) => void;
}

/** What brings notes and pages together: begins them, has them painted, and leads from the one to the other. */
export interface Annotating {
  receive: Receiver;
  /** The notes have changed. */
  changed(): void;
}

export function createAnnotating({ store, admits, report }: Surroundings): Annotating {
  const fromPage = receive(
    notePageMessages,
    admits,
    {
      'page:notes': async ({ url }, sender) => {
        // A page asks about itself alone.
        if (originOf(url) !== originOf(sender.url)) return failed('forbidden', url);
        const [tab, frame] = [tabOf(sender), sender.frameId ?? 0];
        const notes = (await (await store()).ofPage(url)).map(({ annotation: { id, target } }) => ({ id, target }));
        if (notes.length > 0) await insertNotePaint(tab, frame);
        const wanted = (await wantedNote.read(tab))?.id ?? null;
        const isHere = notes.some(({ id }) => id === wanted);
        if (isHere) await wantedNote.forget(tab);
        return ok({ notes, show: isHere ? wanted : null });
      },
      'page:placed': async ({ url, places }, sender) => {
        await notePlaces.write(frameName(tabOf(sender), sender.frameId ?? 0), { url, places });
        return ok(null);
      },
      'page:note': async ({ id }, sender) => {
        await chosenNote.write(tabOf(sender), { id, at: Date.now() });
        return ok(null);
      },
      'page:annotate': async ({ flag }, sender) => {
        const window = sender.tab?.windowId ?? browser.windows.WINDOW_ID_NONE;
        // First, within the click: nothing may be awaited before.
        const opening = openPanel(window);
        await beginFromFlagged(tabOf(sender), flag);
        return ok({ isOpen: (await opening) || (await isPanelOpen(window)) });
      },
    },
    report,
  );
  const fromPanel = receive(
    notePanelMessages,
    admits,
    {
      'panel:annotate': async ({ tab }) => beginFromSelection(tab),
      'panel:annotate-flag': async ({ tab, flag }) => beginFromFlagged(tab, flag),
      'panel:note': async ({ tab, id }) => showNote(tab, id),
      'panel:place': async ({ tab }) => injectNotes(tab, 0),
      'panel:open-note': async ({ id }) => {
        const kept = await (await store()).get(id);
        return kept ? openNote(kept.annotation) : failed('gone', id);
      },
    },
    report,
  );

  const register = async () => registerNotes(await (await store()).addresses());
  const tellPages = async () => {
    for (const name of (await notePlaces.readAll()).keys()) {
      const [tab, frame] = name.split('.').map(Number);
      if (tab !== undefined && frame !== undefined) void toNotes<'tab:notes'>(tab, frame, { type: 'tab:notes' });
    }
  };
  offerToAnnotate((tab, frame) => beginFromSelection(tab, frame).catch(report));
  // An update of the extension takes away what was registered.
  browser.runtime.onInstalled.addListener(() => void register().catch(report));
  listenForLeaving(NOTES_LEFT, (sender) => {
    void notePlaces.forget(frameName(tabOf(sender), sender.frameId ?? 0)).catch(report);
  });
  return {
    receive: (raw, sender) => fromPage(raw, sender) ?? fromPanel(raw, sender),
    changed: () => void Promise.all([register(), tellPages()]).catch(report),
  };
}

function tabOf(sender: Sender): number {
  return sender.tab?.id ?? browser.tabs.TAB_ID_NONE;
}

function originOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
}
