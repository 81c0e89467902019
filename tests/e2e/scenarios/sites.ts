import assert from 'node:assert/strict';
import { until } from '../browser';
import { callBadge, type Scenario, STORY, withExtensionPage } from '../scenario';
import { SITE } from '../server';
import {
  clickOn,
  openStory,
  paintedWords,
  textOf,
  untilPainted,
  untilPaintedAre,
  withOptions,
  withPopup,
} from '../surfaces';

const SWITCH = '[role=switch]';
const CHECK = '.notice .button';

export const sites: Scenario[] = [
  {
    name: 'site: is switched off and on again from the popup, at once',
    async run(stage) {
      await withOptions(stage, async () => {
        const tab = await openStory(stage);
        await withPopup(stage, async (popup, id) => {
          assert.equal(await popup.evaluate((s) => document.querySelector(s)?.ariaChecked, SWITCH), 'true');
          await clickOn(popup, SWITCH);
          await untilPaintedAre(tab, []);
          await until('the notice', async () => (await textOf(popup, '.notice h1')) !== null);
          await until('the badge that says in letters that it is off here', async () =>
            /^\D{2,3}$/.test(String(await callBadge(stage, popup, id))),
          );
          await clickOn(popup, SWITCH);
          await untilPaintedAre(tab, stage.story.flags);
          await until('the list', () => popup.evaluate(() => document.querySelector('ol.flags') !== null, null));
        });
      });
    },
  },
  {
    name: 'site: that is off stays as it is, is checked on request, and is on again without a reload',
    async run(stage) {
      await withOptions(stage, async (options) => {
        await addSite(options, 'https://www.news.test/whatever');
        const tab = await stage.newTab();
        await tab.goto(STORY);
        await withPopup(stage, async (popup, id) => {
          await until('the badge', async () => /^\D+$/.test(String(await callBadge(stage, popup, id))));
          assert.deepEqual(await paintedWords(tab), []);
          await clickOn(popup, CHECK);
          await untilPaintedAre(tab, stage.story.flags);
        });
        // Another page of the site: the request was for the one before.
        await tab.goto(`${STORY}?next`);
        await withPopup(stage, async (popup, id) => {
          await until('the badge', async () => /^\D+$/.test(String(await callBadge(stage, popup, id))));
          assert.deepEqual(await paintedWords(tab), []);
          await clickOn(popup, SWITCH);
          await untilPaintedAre(tab, stage.story.flags);
        });
      });
    },
  },
  {
    name: 'site: a page that goes on to another text by itself keeps to the switch',
    async run(stage) {
      await withOptions(stage, async (options) => {
        await addSite(options, 'news.test');
        const tab = await stage.newTab();
        await tab.goto(STORY);
        await withPopup(stage, async (popup, id) => {
          await clickOn(popup, CHECK);
          await untilPainted(tab);
          await tab.evaluate(() => {
            history.pushState(null, '', '/another.html');
            // Browsers without a Navigation API tell of the address by the title.
            document.title = 'Another';
            document.querySelector('article p')?.remove();
          }, null);
          await untilPaintedAre(tab, []);
          await until('the badge', async () => /^\D+$/.test(String(await callBadge(stage, popup, id))));
        });
      });
    },
  },
  {
    name: 'options: checks only listed sites where the reader wants that, and refuses what is no site',
    async run(stage) {
      const tab = await openStory(stage);
      await withOptions(stage, async (options) => {
        await clickOn(options, 'input[value=listed]');
        await untilPaintedAre(tab, []);
        await until('the empty list', async () =>
          options.evaluate(() => document.querySelector('.hosts') !== null, null),
        );
        await addSite(options, 'news test');
        const problem = await until('the error', () => textOf(options, '.hosts [role=alert]'));
        assert.match(problem, /news\b/);
        assert.equal(await options.evaluate(() => document.querySelectorAll('.hosts li').length, null), 0);
        await addSite(options, 'news.test');
        await untilPaintedAre(tab, stage.story.flags);
        assert.equal(await textOf(options, '.hosts [role=alert]'), null);
        await clickOn(options, '.hosts li button');
        await untilPaintedAre(tab, []);
      });
    },
  },
  {
    name: 'options: checks nothing unasked where the reader wants to ask',
    async run(stage) {
      await withOptions(stage, async (options) => {
        await clickOn(options, 'input[value=on-request]');
        await until('saved', () => textOf(options, '.saved'));
        const tab = await stage.newTab();
        await tab.goto(STORY);
        await withPopup(stage, async (popup, id) => {
          await until('the badge', async () => /^\D+$/.test(String(await callBadge(stage, popup, id))));
          assert.deepEqual(await paintedWords(tab), []);
          assert.equal(await popup.evaluate((s) => document.querySelector(s), SWITCH), null);
          await clickOn(popup, CHECK);
          await untilPaintedAre(tab, stage.story.flags);
        });
      });
    },
  },
  {
    name: 'site: a page of the browser has no switch, and says when tried that it cannot be checked',
    async run(stage) {
      const tab = await stage.newTab();
      await tab.goto(stage.browser.name === 'firefox' ? 'about:license' : 'chrome://version');
      await withPopup(stage, async (popup) => {
        assert.equal(await popup.evaluate((s) => document.querySelector(s), SWITCH), null);
        const before = await textOf(popup, '.notice h1');
        await clickOn(popup, CHECK);
        await until('the answer', async () => {
          const title = await textOf(popup, '.notice h1');
          return title !== null && title !== before;
        });
        assert.equal(await popup.evaluate((s) => document.querySelector(s), CHECK), null);
      });
    },
  },
  {
    name: 'site: a page that covers no story can be checked all the same',
    async run(stage) {
      const other = stage.pages.find(({ covers }) => !covers);
      assert.ok(other);
      const tab = await stage.newTab();
      await tab.goto(`${SITE}/${other.file}`);
      await withPopup(stage, async (popup) => {
        const before = await textOf(popup, CHECK);
        await clickOn(popup, CHECK);
        await until('the answer', async () => (await textOf(popup, CHECK)) !== before);
        assert.deepEqual(await paintedWords(tab), []);
      });
      await withExtensionPage(stage, async (page, id) => assert.equal(await callBadge(stage, page, id), ''));
    },
  },
];

async function addSite(options: Parameters<typeof clickOn>[0], text: string): Promise<void> {
  await options.evaluate((value) => {
    const field = document.querySelector<HTMLInputElement>('.hosts input');
    if (!field) return;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await clickOn(options, '.hosts form button');
}
