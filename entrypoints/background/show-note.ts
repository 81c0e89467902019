import { browser } from 'wxt/browser';
import { placesInTab, wantedNote } from '../../src/messages/note-places';
import { ok, type Result } from '../../src/messages/result';
import { toNotes } from '../../src/messages/send-to-tab';
import type { Annotation } from '../../src/notes/annotation';
import { pageAddress } from '../../src/notes/begin';
import { webHref } from '../../src/text/web-address';
import { injectNotes } from './note-script';

/** Shows a note's words in the page of a tab; a script that is not there yet is loaded, and does so when it is ready. */
export async function showNote(tab: number, id: string): Promise<Result<null>> {
  const frames = await placesInTab(tab);
  const frame = frames.find(({ places }) => places.some((place) => place.id === id))?.frame ?? 0;
  const shown = await toNotes<'tab:note'>(tab, frame, { type: 'tab:note', id });
  if (shown.ok || shown.problem.code === 'gone') return shown;
  await wantedNote.write(tab, { id });
  return injectNotes(tab, frame);
}

/** Goes to the note's page, where it is open already or in a new tab, and shows its words there. */
export async function openNote({ id, page }: Annotation): Promise<Result<null>> {
  const open = (await browser.tabs.query({})).find(({ url }) => url && pageAddress(url) === page.url);
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { active: true });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
    await showNote(open.id, id);
    return ok(null);
  }
  const tab = await browser.tabs.create({ url: webHref(page.url) });
  // The page asks for it when it is there, which takes longer than this.
  if (tab.id !== undefined) await wantedNote.write(tab.id, { id });
  return ok(null);
}
