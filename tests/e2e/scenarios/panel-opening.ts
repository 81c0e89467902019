import assert from 'node:assert/strict';
import { until } from '../browser';
import type { Scenario } from '../scenario';
import { openStory } from '../surfaces';

/** Near the end: the panel stays open, and leaves pages less room. */
export const panelOpening: Scenario[] = [
  {
    name: 'the popup opens the side panel beside the page',
    async run(stage) {
      await openStory(stage);
      const page = await stage.newTab();
      // A tab that has been elsewhere before is not closed by its page.
      await page.goto(stage.browser.extensionUrl('sources.html'));
      await page.goto(stage.browser.extensionUrl('popup.html'));
      const panels = async () => {
        const contexts = await stage.browser.callExtension(page, 'runtime.getContexts', {});
        return (contexts as { contextType: string; documentUrl?: string }[]).flatMap(({ contextType, documentUrl }) =>
          contextType === 'SIDE_PANEL' ? [documentUrl] : [],
        );
      };
      assert.deepEqual(await panels(), []);
      await page.activate();
      const button = await until('the button', () =>
        page.evaluate(() => {
          window.close = () => {};
          const box = document.querySelector('.foot button')?.getBoundingClientRect();
          return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
        }, null),
      );
      await page.click(button);
      const expected = stage.browser.extensionUrl('sidepanel.html');
      await until('the panel', async () => (await panels()).includes(expected));
    },
  },
];
