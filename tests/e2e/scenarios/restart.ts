import assert from 'node:assert/strict';
import { type Tab, type TestBrowser, until } from '../browser';
import { untilFlagged, wordsOf } from '../flagged';
import { type Scenario, STORY, type Stage } from '../scenario';
import { textOf } from '../surfaces';
import { clickOnText, fill, plainPage, select, WORDS } from './notes-driver';

interface Draft {
  annotation: { id: string; note: string };
  isUnsaved: boolean;
}

/** Works in a browser of its own, which is gone afterwards, however often it was started. */
async function withBrowser(
  stage: Stage,
  work: (browser: TestBrowser, restart: () => Promise<TestBrowser>) => Promise<void>,
): Promise<void> {
  let browser = await stage.another();
  const restart = async () => {
    browser = await browser.crashAndRestart();
    return browser;
  };
  try {
    await work(browser, restart);
  } finally {
    await browser.close().catch(() => {});
  }
}

async function open(browser: TestBrowser, url: string): Promise<Tab> {
  const tab = await browser.newTab();
  await tab.goto(url);
  return tab;
}

/** The side panel about the tab that shows this address. */
async function openPanel(browser: TestBrowser, url: string): Promise<Tab> {
  const panel = await open(browser, browser.extensionUrl('sources.html'));
  const tabs = (await browser.callExtension(panel, 'tabs.query', {})) as { id: number; url?: string }[];
  const tab = tabs.find((one) => one.url === url);
  assert.ok(tab, `a tab at ${url}`);
  await panel.goto('about:blank');
  await panel.goto(`${browser.extensionUrl('sidepanel.html')}#tab=${tab.id}`);
  return panel;
}

async function draftsIn(browser: TestBrowser, page: Tab): Promise<Draft[]> {
  const stored = (await browser.callExtension(page, 'storage.local.get', null)) as Record<string, unknown>;
  return Object.entries(stored).flatMap(([key, value]) => (key.startsWith('draft:') ? [value as Draft] : []));
}

export const restart: Scenario[] = [
  {
    name: 'restart: a browser that crashed in the middle of a check and of a note has the settings, every word, and paints the page',
    async run(stage) {
      const url = stage.server.publish('/pier-restart.html', plainPage());
      const text = 'Typed, and not a second old.';
      await withBrowser(stage, async (browser, restart) => {
        const tab = await open(browser, url);
        const panel = await openPanel(browser, url);
        await browser.callExtension(panel, 'storage.local.set', { theme: 'dark', theme$: { v: 1 } });
        await select(tab, WORDS);
        await clickOnText(panel, 'Annotate the selected words');
        await until('the editor', () => textOf(panel, '.note-target'));
        await fill(panel, '.note-text', text);
        // The panel has handed it on; whether it is saved by now is left to chance.
        const isKept = async () => (await draftsIn(browser, panel)).some(({ annotation }) => annotation.note === text);
        await until('the draft', isKept);
        // Its gate has sent its message by now, or is about to.
        await tab.goto(STORY);

        const again = await restart();
        const story = await open(again, STORY);
        await untilFlagged(story, wordsOf(stage.story.flags));
        const beside = await openPanel(again, STORY);
        await until('the list', () => beside.evaluate(() => document.querySelector('ol.flags li') !== null, null));
        assert.equal(await beside.evaluate(() => document.documentElement.dataset.theme, null), 'dark');
        // Nothing of the page as it was before is left beside it.
        const kept = (await again.callExtension(beside, 'storage.session.get', null)) as Record<string, unknown>;
        assert.equal(Object.keys(kept).filter((key) => key.startsWith('tab:')).length, 1);

        await open(again, url);
        const next = await openPanel(again, url);
        await until('the note, or the offer to go on with it', async () => {
          if ((await textOf(next, '.note-body')) === text) return true;
          return next.evaluate((wanted) => {
            document.querySelector<HTMLElement>('.unsaved button')?.click();
            return document.querySelector<HTMLTextAreaElement>('.note-text')?.value === wanted;
          }, text);
        });
      });
    },
  },
];
