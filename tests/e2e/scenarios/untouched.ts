import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import { gate } from '../../../src/page/gate';
import { bundledSignatures } from '../../score/story';
import { type Tab, until } from '../browser';
import type { ExpectedPage } from '../expected';
import { callBadge, highlightsIn, plain, rectsOf, type Scenario, STORY, withExtensionPage } from '../scenario';
import { SITE } from '../server';

/** The documents elements, as text, of the page as it is and as its bytes alone would make it. */
function documents(html: string): { is: string; was: string } {
  const was = new DOMParser().parseFromString(html, 'text/html');
  return { is: document.documentElement.outerHTML, was: was.documentElement.outerHTML };
}

async function assertUntouched(tab: Tab, html: string, file: string) {
  const { is, was } = await tab.evaluate(documents, html);
  assert.equal(is, was, `The DOM of ${file} is what the server sent.`);
}

function passesGate(html: string): boolean {
  return gate(parseHTML(html).document.body?.textContent ?? '', bundledSignatures()).length > 0;
}

/** Opens the story in another tab and waits until it is painted: whatever was to happen to other pages has happened. */
async function waitForExtension(newTab: () => Promise<Tab>) {
  const tab = await newTab();
  await tab.goto(STORY);
  await until('highlights on the story', async () => Object.keys(await highlightsIn(tab)).length > 0);
}

export const untouched: Scenario[] = [
  {
    name: 'leaves pages that do not cover the story as they are',
    async run(stage) {
      const others = stage.pages.filter(({ covers }) => !covers);
      assert.ok(others.length >= 3, 'Labelled near-misses are needed.');
      const opened: { tab: Tab; page: ExpectedPage }[] = [];
      for (const page of others) {
        const tab = await stage.newTab();
        await tab.goto(`${SITE}/${page.file}`);
        opened.push({ tab, page });
        assert.equal(await withExtensionPage(stage, (extension, id) => callBadge(stage, extension, id)), '');
      }
      await waitForExtension(stage.newTab);
      for (const { tab, page } of opened) {
        assert.deepEqual(await highlightsIn(tab), {}, page.file);
        await assertUntouched(tab, page.html, page.file);
      }
    },
  },
  {
    name: 'wakes no background for pages that do not cover the story',
    async run({ newTab, browser, pages }) {
      const others = pages.filter(({ html }) => !passesGate(html)).slice(0, 4);
      assert.equal(others.length, 4, 'Labelled near-misses are needed that name too little of the story.');
      const tab = await newTab();
      // What a scenario before has left behind may wake it once.
      await until('pages that leave the background stopped', async () => {
        await browser.stopBackground();
        for (const { file } of others) await tab.goto(`${SITE}/${file}`);
        return !(await browser.isBackgroundRunning());
      });
      await tab.goto(STORY);
      await until('the background to start for the story', () => browser.isBackgroundRunning());
      await until('highlights on the story', async () => Object.keys(await highlightsIn(tab)).length > 0);
    },
  },
  {
    name: 'changes nothing in the DOM of a page that it paints',
    async run({ newTab, story }) {
      const tab = await newTab();
      await tab.goto(STORY);
      await until('highlights', async () => Object.keys(await highlightsIn(tab)).length > 0);
      await assertUntouched(tab, story.html, story.file);
    },
  },
  {
    name: 'adds one element for an open card, closed to the page, and takes it away again',
    async run({ newTab, story }) {
      const tab = await newTab();
      await tab.goto(STORY);
      await until('highlights', async () => Object.keys(await highlightsIn(tab)).length > 0);
      const [rect] = await rectsOf(tab, plain(story.flags[0]?.exact ?? ''));
      assert.ok(rect);
      const before = await tab.evaluate(() => document.querySelectorAll('*').length, null);
      await tab.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
      await until('the card', () => tab.evaluate(() => document.querySelector('crossread-card') !== null, null));
      const open = await tab.evaluate(
        () => ({
          count: document.querySelectorAll('*').length,
          parent: document.querySelector('crossread-card')?.parentElement?.localName,
          root: document.querySelector('crossread-card')?.shadowRoot ?? null,
        }),
        null,
      );
      assert.deepEqual(open, { count: before + 1, parent: 'html', root: null });
      await tab.press('Escape');
      await until('the card gone', () => tab.evaluate(() => document.querySelector('crossread-card') === null, null));
      await assertUntouched(tab, story.html, story.file);
    },
  },
];
