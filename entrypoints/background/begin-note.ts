import { browser } from 'wxt/browser';
import { beginDraft, type Obstacle, sayObstacle } from '../../src/messages/drafts';
import { wordsLanguage } from '../../src/messages/i18n';
import { readPack } from '../../src/messages/packs';
import { failed, ok, type Result } from '../../src/messages/result';
import { toNotes, toTab } from '../../src/messages/send-to-tab';
import { readTab, storyFinding } from '../../src/messages/tab-state';
import type { Annotation } from '../../src/notes/annotation';
import { beginAt, beginFromFlag } from '../../src/notes/begin';
import { author } from '../../src/settings/author';
import { editionOf } from '../../src/share/model';
import { injectNotes } from './note-script';

/**
 * Has the tab's panel write a note about the words that are selected in its page; where that cannot be, it says why.
 * @param frame the frame that they are selected in, where that is known
 */
export async function beginFromSelection(tab: number, frame?: number): Promise<Result<null>> {
  const within = frame ?? (await selectedFrame(tab));
  const asked = await toNotes<'tab:selection'>(tab, within, { type: 'tab:selection' });
  if (asked.ok) return begin(tab, asked.value ? await draftOf(asked.value) : 'nothing');
  const injected = await injectNotes(tab, within);
  if (!injected.ok) return begin(tab, 'restricted');
  const selection = await toNotes<'tab:selection'>(tab, within, { type: 'tab:selection' });
  if (!selection.ok) return begin(tab, 'restricted');
  return begin(tab, selection.value ? await draftOf(selection.value) : 'nothing');
}

/** The same about the words of a flag, resting on what the flag rests on. */
export async function beginFromFlagged(tab: number, index: number): Promise<Result<null>> {
  const verdict = storyFinding(await readTab(tab))?.verdict;
  const flag = verdict?.flags[index];
  const selection = await toTab<'tab:target'>(tab, { type: 'tab:target', flag: index });
  if (!verdict || !flag || !selection.ok) return begin(tab, 'gone');
  const edition = editionOf(await readPack(verdict.story.pack), wordsLanguage());
  return begin(tab, beginFromFlag(selection.value, flag, edition, await beginning()) ?? 'long');
}

async function begin(tab: number, draft: Annotation | Obstacle): Promise<Result<null>> {
  if (typeof draft !== 'string') {
    await beginDraft(tab, draft, null);
    return ok(null);
  }
  await sayObstacle(tab, draft);
  return failed(draft === 'restricted' ? 'restricted' : 'gone', draft);
}

async function draftOf(selection: Parameters<typeof beginAt>[0]): Promise<Annotation | Obstacle> {
  return beginAt(selection, await beginning()) ?? 'long';
}

async function beginning() {
  return { id: crypto.randomUUID(), author: await author.get(), now: Date.now() };
}

/** The frame of the tab in which words are selected; the page itself where none are. */
async function selectedFrame(tab: number): Promise<number> {
  const isSelected = () => document.getSelection()?.isCollapsed === false;
  const target = { tabId: tab, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, func: isSelected }).catch(() => []);
  return frames.find(({ result }) => result === true)?.frameId ?? 0;
}
