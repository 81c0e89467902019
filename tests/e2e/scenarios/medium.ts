import assert from 'node:assert/strict';
import { until } from '../browser';
import { untilFlagged, wordsOf } from '../flagged';
import { hideHighlights } from '../hide';
import { differingPixels } from '../png';
import type { Scenario } from '../scenario';
import { STORY } from '../scenario';

export const medium: Scenario[] = [
  {
    name: 'print: leaves on paper neither paint nor card',
    async run({ newTab, browser, story }) {
      const tab = await newTab();
      await tab.goto(STORY);
      await untilFlagged(tab, wordsOf(story.flags));
      await browser.command(tab, 'next-flag');
      await until('the card', () => tab.evaluate(() => document.querySelector('crossread-card') !== null, null));
      const onScreen = await tab.screenshot();
      await tab.showMedium('print');
      const printed = await tab.screenshot();
      await tab.evaluate(hideHighlights, null);
      await tab.evaluate(() => document.querySelector('crossread-card')?.remove(), null);
      const bare = await tab.screenshot();
      await tab.showMedium('screen');
      const area = { x: 0, y: 0, width: bare.width, height: bare.height };
      assert.equal(differingPixels(printed, bare, area), 0, 'What is printed is the page’s own.');
      assert.ok(differingPixels(onScreen, bare, area) > 1000, 'On the screen there is something to leave out.');
    },
  },
];
