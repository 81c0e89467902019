import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { read } from '../../tree';
import { type Tab, until } from '../browser';
import type { Scenario } from '../scenario';
import { clickOn, openStory, textOf, withOptions, withPopup } from '../surfaces';

const AXE = createRequire(import.meta.url)
  .resolve('axe-core/axe.min.js')
  .replace(/^.*\/node_modules\//, 'node_modules/');

/** Written out as one function, for the pages' content policy lets nothing be compiled in them. */
const runAxe = new Function(`
  return (async () => {
    var module, exports, define;
    ${read(AXE)}
    const { violations } = await (window.axe ?? axe).run(document);
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
  })();`) as (argument: null) => Promise<string[]>;

async function assertAccessible(tab: Tab, what: string): Promise<void> {
  assert.deepEqual(await tab.evaluate(runAxe, null), [], what);
}

/** Does anything run out of a window of 320 CSS pixels, as on a phone or at 400 % zoom? */
async function assertNarrow(tab: Tab, what: string): Promise<void> {
  const width = await tab.evaluate(() => {
    document.body.style.width = '320px';
    const { scrollWidth } = document.body;
    document.body.style.width = '';
    return scrollWidth;
  }, null);
  assert.ok(width <= 320, `${what} is ${width} pixels wide in a window of 320`);
}

export const accessible: Scenario[] = ['light', 'dark'].map((theme) => ({
  name: `accessible: options, first run and popup, ${theme}, wide and narrow`,
  async run(stage) {
    await withOptions(stage, async (options) => {
      await clickOn(options, `input[value=${theme}]`);
      await until(theme, () => options.evaluate((wanted) => document.documentElement.dataset.theme === wanted, theme));
      await until('the story', () => textOf(options, '.packs h3'));
      await assertAccessible(options, 'options');
      await assertNarrow(options, 'options');
      const welcome = await stage.newTab();
      await welcome.goto(stage.browser.extensionUrl('welcome.html'));
      await until('the list', () => textOf(welcome, 'ol.flags'));
      await assertAccessible(welcome, 'first run');
      await openStory(stage);
      await withPopup(stage, async (popup) => {
        await until('the list', () => textOf(popup, 'ol.flags'));
        await assertAccessible(popup, 'popup');
        await assertNarrow(popup, 'popup');
        await clickOn(popup, '[role=switch]');
        await until('the notice', () => textOf(popup, '.notice h1'));
        await assertAccessible(popup, 'popup of a site that is off');
      });
    });
  },
}));
