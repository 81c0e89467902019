import assert from 'node:assert/strict';
import { until } from '../browser';
import { hideHighlights, showHighlights } from '../hide';
import { differingPixels } from '../png';
import { highlightsIn, plain, rectsOf, type Scenario, STORY } from '../scenario';
import { SITE } from '../server';

export const paint: Scenario[] = [
  {
    name: 'highlights in the page what the command flags, each group under a name of its own',
    async run({ newTab, story }) {
      const tab = await newTab();
      await tab.goto(STORY);
      const found = await until('highlights', async () => nonEmpty(await highlightsIn(tab)));
      assert.deepEqual(distinct(Object.values(found).flat()), wordsOf(story.flags));
      const groups = new Set(story.flags.map(({ group }) => group));
      assert.equal(groups.size, 2, 'The sample article must hold flags of both groups.');
      for (const group of groups) {
        const [first] = wordsOf(story.flags.filter((flag) => flag.group === group));
        const names = Object.entries(found).filter(([, texts]) => texts.map(plain).includes(first ?? ''));
        assert.equal(names.length, 1, `${first} stands in the highlight of one group`);
      }
      assert.ok(Object.keys(found).length >= 2, `One highlight for each group, found ${Object.keys(found)}`);
    },
  },
  {
    name: 'highlights every labelled page that covers the story as the command does',
    async run({ newTab, pages }) {
      const covering = pages.filter(({ covers, flags }) => covers && flags.length > 0);
      assert.ok(covering.length > 0, 'No labelled page has a flag.');
      const tab = await newTab();
      for (const page of covering) {
        await tab.goto(`${SITE}/${page.file}`);
        const found = await until(`highlights in ${page.file}`, async () => nonEmpty(await highlightsIn(tab)));
        assert.deepEqual(distinct(Object.values(found).flat()), wordsOf(page.flags), page.file);
      }
    },
  },
  {
    name: 'paints the flagged words, and nothing beside them',
    async run({ newTab, story }) {
      const tab = await newTab();
      await tab.goto(STORY);
      await until('highlights', async () => nonEmpty(await highlightsIn(tab)));
      for (const words of wordsOf(story.flags).slice(0, 4)) {
        const rects = await rectsOf(tab, words);
        assert.ok(rects.length > 0, `“${words}” has no place on the page`);
        const painted = await tab.screenshot();
        const names = await tab.evaluate(hideHighlights, null);
        const bare = await tab.screenshot();
        await tab.evaluate(showHighlights, names);
        const ratio = painted.width / (await tab.evaluate(() => innerWidth, null));
        for (const rect of rects) {
          const area = { x: rect.x * ratio, y: rect.y * ratio, width: rect.width * ratio, height: rect.height * ratio };
          const share = differingPixels(painted, bare, area) / (area.width * area.height);
          assert.ok(share > 0.2, `“${words}” is painted: ${(share * 100).toFixed(0)} % of its pixels changed`);
        }
        const margin = { x: 0, y: 0, width: 40 * ratio, height: painted.height };
        assert.equal(differingPixels(painted, bare, margin), 0, 'The margin of the page stays as it was.');
      }
    },
  },
];

function nonEmpty(found: Record<string, string[]>): Record<string, string[]> | null {
  return Object.keys(found).length > 0 ? found : null;
}

function wordsOf(flags: readonly { exact: string }[]): string[] {
  return distinct(flags.map(({ exact }) => exact));
}

/** Two flags can stand on the same words. */
function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map(plain))].sort();
}
