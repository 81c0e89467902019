import assert from 'node:assert/strict';
import { until } from '../browser';
import { type Scenario, STORY } from '../scenario';
import { clickOn, paintedWords, textOf, untilPaintedAre, withOptions, withPopup } from '../surfaces';

/** A browser may let an extension into a site only when its button is clicked there. */
export const restricted: Scenario[] = [
  {
    name: 'restricted: checks a page on a click where the browser withholds all sites',
    async run(stage) {
      await withOptions(stage, async (options) => {
        // Chromium runs the gate as well on a click: without it, only what is asked for is checked.
        await clickOn(options, 'input[value=on-request]');
        await until('saved', () => textOf(options, '.saved'));
        await stage.browser.letIntoSites('on-click');
        try {
          await options.goto(stage.browser.extensionUrl('options.html'));
          await until('the notice of the options', () => textOf(options, '.part .notice'));
          const tab = await stage.newTab();
          await tab.goto(STORY);
          await withPopup(stage, async (popup) => {
            await clickOn(popup, '.notice .button');
            // Nobody has clicked the button there: the browser refuses, and the popup says so.
            await until('the refusal', () => popup.evaluate(() => !document.querySelector('.notice .button'), null));
          });
          assert.deepEqual(await paintedWords(tab), []);
          await tab.goto(`${STORY}?clicked`);
          await stage.browser.clickButton(tab);
          await withPopup(stage, async (popup) => {
            await clickOn(popup, '.notice .button');
            await untilPaintedAre(tab, stage.story.flags);
            await until('the list', () => popup.evaluate(() => document.querySelector('ol.flags') !== null, null));
          });
        } finally {
          await stage.browser.letIntoSites('always');
        }
        await until('no notice', async () => (await textOf(options, '.part .notice')) === null);
      });
    },
  },
];
