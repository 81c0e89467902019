import { type Browser, browser } from 'wxt/browser';
import { failed, ok, type Result } from '../../src/messages/result';
import { patternsFor } from '../../src/notes/match-patterns';
import { NOTE_CSS } from '../../src/page/note-css';

const ID = 'places';
const FILE = '/content-scripts/places.js';

/** Loads the notes' script into one frame, in place of one that is there. */
export async function injectNotes(tab: number, frame: number): Promise<Result<null>> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    const results = await browser.scripting.executeScript({ target, files: [FILE] });
    // As in inject.ts: Firefox says by a null that there was no frame for it.
    return results.some(Boolean) ? ok(null) : failed('restricted', 'no frame');
  } catch (error) {
    return failed('restricted', error);
  }
}

/** Gives notes their looks in one frame. */
export async function insertNotePaint(tab: number, frame: number): Promise<void> {
  const sheet = { target: { tabId: tab, frameIds: [frame] }, css: NOTE_CSS };
  await browser.scripting.removeCSS(sheet).catch(() => undefined);
  await browser.scripting.insertCSS(sheet).catch(() => undefined);
}

/**
 * Has the notes' script run by itself on the pages at these addresses, and on no others: other pages are neither slowed
 * nor told about, and no event of theirs wakes the background.
 */
export async function registerNotes(addresses: readonly string[]): Promise<void> {
  try {
    await register(patternsFor(addresses));
  } catch {
    // A browser that refuses a pattern refuses them all. Of whole sites there are few kinds.
    await register(patternsFor(addresses, 0));
  }
}

async function register(matches: string[]): Promise<void> {
  const { scripting } = browser;
  const [known] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  if (known && JSON.stringify([...(known.matches ?? [])].sort()) === JSON.stringify(matches)) return;
  const script: Browser.scripting.RegisteredContentScript = {
    id: ID,
    js: [FILE.slice(1)],
    matches,
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (known) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}
