import assert from 'node:assert/strict';
import { until } from '../browser';
import { callBadge, highlightsIn, isMarkedInView, plain, type Scenario, STORY, withExtensionPage } from '../scenario';
import { SITE } from '../server';

export const popup: Scenario[] = [
  {
    name: 'counts the flags on the toolbar button',
    async run(stage) {
      const tab = await stage.newTab();
      await tab.goto(STORY);
      await until('highlights', async () => Object.keys(await highlightsIn(tab)).length > 0);
      await withExtensionPage(stage, async (page, id) => {
        const expected = String(stage.story.flags.length);
        await until(`the badge to say ${expected}`, async () => (await callBadge(stage, page, id)) === expected);
      });
    },
  },
  {
    name: 'lists the flags in reading order and jumps to one',
    async run(stage) {
      const tab = await stage.newTab();
      await tab.goto(STORY);
      await until('highlights', async () => Object.keys(await highlightsIn(tab)).length > 0);
      const last = [...stage.story.flags].sort((a, b) => a.start - b.start);
      await withExtensionPage(stage, async (page, id) => {
        // A change of the hash alone loads nothing.
        await page.goto('about:blank');
        await page.goto(`${stage.browser.extensionUrl('popup.html')}#tab=${id}`);
        const listed = await until('the list', () =>
          page.evaluate(() => {
            const items = [...document.querySelectorAll('ol.flags q')].map((item) => item.textContent ?? '');
            return items.length > 0 ? items : null;
          }, null),
        );
        assert.deepEqual(
          listed.map(plain),
          last.map(({ exact }) => plain(exact)),
        );
        // The popup closes itself when the page has answered.
        await page.evaluate(() => {
          window.close = () => {};
          document.querySelector<HTMLElement>('ol.flags li:last-child button')?.click();
        }, null);
        await until('the card of the last flag', async () => {
          const text = await tab.evaluateInShadow('crossread-card', (root) => root.textContent, null);
          return text?.replace(/\s+/g, ' ').includes(plain(last.at(-1)?.explanation ?? ''));
        });
      });
      assert.ok(await isMarkedInView(tab), 'The words of the flag are marked out and in view.');
    },
  },
  {
    name: 'says of a page that does not cover the story that there is nothing to show',
    async run(stage) {
      const other = stage.pages.find(({ covers }) => !covers);
      assert.ok(other);
      const tab = await stage.newTab();
      await tab.goto(`${SITE}/${other.file}`);
      await withExtensionPage(stage, async (page, id) => {
        await page.goto('about:blank');
        await page.goto(`${stage.browser.extensionUrl('popup.html')}#tab=${id}`);
        const text = await until('the notice', () =>
          page.evaluate(() => document.querySelector('.notice h1')?.textContent ?? null, null),
        );
        assert.ok(text.length > 5);
        assert.equal(await page.evaluate(() => document.querySelectorAll('ol.flags li').length, null), 0);
      });
    },
  },
];
