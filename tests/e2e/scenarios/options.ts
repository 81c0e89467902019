import assert from 'node:assert/strict';
import { LEVELS } from '../../../entrypoints/options/levels';
import type { FlagKind } from '../../../src/engine/verdict';
import { type Tab, until } from '../browser';
import { expectedPages } from '../expected';
import { commonestColour } from '../png';
import { plain, rectsOf, type Scenario } from '../scenario';
import { clickOn, openStory, textOf, untilPaintedAre, withOptions } from '../surfaces';

/** Puts the slider at one of its ends, as dragging does. */
function slide(options: Tab, end: 'min' | 'max'): Promise<void> {
  return options.evaluate((wanted) => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    if (!slider) return;
    slider.value = wanted === 'max' ? slider.max : slider.min;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }, end);
}

function colourOfCard(root: ShadowRoot): string {
  return getComputedStyle(root.querySelector('section') ?? root.host).backgroundColor;
}

export const options: Scenario[] = [
  {
    name: 'options: shows only the chosen kinds, on pages that are open too, and says that it saved',
    async run(stage) {
      const { flags } = stage.story;
      const kind: FlagKind = 'contradicted';
      const others = flags.filter((flag) => flag.kind !== kind);
      assert.ok(others.length > 0 && others.length < flags.length, `The sample has ${kind} flags and others.`);
      const tab = await openStory(stage);
      await withOptions(stage, async (page) => {
        await clickOn(page, `input#${kind}`);
        await until('the confirmation', () => textOf(page, '.saved'));
        await untilPaintedAre(tab, others);
        await clickOn(page, `input#${kind}`);
        await untilPaintedAre(tab, flags);
      });
    },
  },
  {
    name: 'options: leaves out what is less sure, as the slider says, after the background was stopped',
    async run(stage) {
      const { flags } = stage.story;
      const surest = flags.filter(({ confidence }) => confidence >= (LEVELS.at(-1) ?? 1));
      assert.ok(surest.length < flags.length, 'The sample has flags that are less sure.');
      const tab = await openStory(stage);
      await withOptions(stage, async (page) => {
        const before = await textOf(page, 'output');
        await stage.browser.stopBackground();
        await slide(page, 'max');
        await untilPaintedAre(tab, surest);
        assert.notEqual(await textOf(page, 'output'), before);
        await slide(page, 'min');
        await untilPaintedAre(tab, flags);
        assert.equal(await textOf(page, 'output'), before);
      });
    },
  },
  {
    name: 'options: reads pages against what is chosen',
    async run(stage) {
      const [against] = expectedPages([stage.story.file], ['--basis', 'sources']);
      assert.notEqual(JSON.stringify(against?.flags), JSON.stringify(stage.story.flags));
      const tab = await openStory(stage);
      await withOptions(stage, async (page) => {
        await clickOn(page, 'input[value=sources]');
        await untilPaintedAre(tab, against?.flags ?? []);
      });
    },
  },
  {
    name: 'options: takes the tint away from the words and leaves the line, at once',
    async run(stage) {
      const tab = await openStory(stage);
      const [first] = stage.story.flags;
      const [rect] = await rectsOf(tab, plain(first?.exact ?? ''));
      assert.ok(rect);
      const colour = async () => {
        await tab.activate();
        const image = await tab.screenshot();
        const ratio = image.width / (await tab.evaluate(() => innerWidth, null));
        return commonestColour(image, {
          x: rect.x * ratio,
          y: rect.y * ratio,
          width: rect.width * ratio,
          height: rect.height * ratio,
        });
      };
      const paper = '251,250,247';
      await until('the tint at first', async () => (await colour()) !== paper);
      await withOptions(stage, async (page) => {
        await clickOn(page, 'input[value=underline]');
        await until('the paper behind the words', async () => (await colour()) === paper);
        await clickOn(page, 'input[value=tint]');
        await until('the tint', async () => (await colour()) !== paper);
      });
    },
  },
  {
    name: 'options: gives the chosen colours to its own pages and to the card',
    async run(stage) {
      const tab = await openStory(stage);
      await withOptions(stage, async (page) => {
        const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor, null);
        for (const theme of ['dark', 'light'] as const) {
          const before = await paper();
          await clickOn(page, `input[value=${theme}]`);
          const expected = await until('other colours', async () => {
            const now = await paper();
            return now !== before && now;
          });
          await tab.activate();
          const [rect] = await rectsOf(tab, plain(stage.story.flags[0]?.exact ?? ''));
          assert.ok(rect);
          await until(`a card in ${theme}`, async () => {
            // Elsewhere in between: two clicks on the words in quick succession would select them.
            await tab.click({ x: 2, y: 2 });
            await tab.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
            const card = await tab.evaluateInShadow('crossread-card', colourOfCard, null);
            return card === expected;
          });
        }
      });
    },
  },
  {
    name: 'options: lists stories and shortcuts, and explains every choice',
    async run(stage) {
      await withOptions(stage, async (page) => {
        await until('the story', async () => (await textOf(page, '.packs h3')) !== null);
        assert.match((await textOf(page, '.packs p')) ?? '', /\d/);
        assert.ok(await page.evaluate(() => document.querySelector('.packs a[href*="sources.html#pack="]'), null));
        await until('the shortcuts', () =>
          page.evaluate(() => document.querySelectorAll('.shortcuts dt').length >= 2, null),
        );
        const unexplained = await page.evaluate(
          () =>
            [...document.querySelectorAll('[aria-describedby]')]
              .flatMap((field) => (field.getAttribute('aria-describedby') ?? '').split(' '))
              .filter((id) => document.getElementById(id) === null),
          null,
        );
        assert.deepEqual(unexplained, []);
      });
    },
  },
];
