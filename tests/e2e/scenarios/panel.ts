import assert from 'node:assert/strict';
import { type Tab, until } from '../browser';
import { isMarkedInView, plain, rectsOf, type Scenario, STORY, type Stage } from '../scenario';
import { SITE } from '../server';
import { clickOn, openStory } from '../surfaces';
import { textsOf, untilTexts, withPanel } from './panel-driver';

const WORDS = 'ol.flags .flag-words';
const CHOSEN = '.flag[aria-current] .flag-words';

function inOrder({ story }: Stage) {
  return [...story.flags].sort((a, b) => a.start - b.start);
}

/** Clicks on a flag's highlight in the page, as a reader does. */
async function clickOnWords(tab: Tab, words: string): Promise<void> {
  await tab.activate();
  const [rect] = await rectsOf(tab, plain(words));
  assert.ok(rect, `“${words}” has no place on the page`);
  await tab.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
}

/** A flag whose words are highlighted in one place only. */
function unmistakable(stage: Stage) {
  const flags = inOrder(stage);
  const alone = flags.filter((flag) =>
    flags.every((other) => other === flag || other.end <= flag.start || flag.end <= other.start),
  );
  const flag = alone.at(-1);
  assert.ok(flag, 'The sample article must hold a flag that overlaps no other.');
  return flag;
}

export const panel: Scenario[] = [
  {
    name: 'the side panel lists the flags in reading order, shows both sides of one and leads to its words in the page',
    async run(stage) {
      const tab = await openStory(stage);
      const flags = inOrder(stage);
      await withPanel(stage, async (page) => {
        await untilTexts(
          page,
          WORDS,
          flags.map(({ exact }) => plain(exact)),
        );
        await clickOn(page, 'ol.flags li:last-child .flag');
        const last = flags.at(-1);
        await untilTexts(page, CHOSEN, [plain(last?.exact ?? '')]);
        const [detail = ''] = await textsOf(page, '.flag-detail');
        for (const { quote } of last?.evidence ?? []) assert.ok(detail.includes(plain(quote)), `It says “${quote}”.`);
        await until('the card of the flag', async () => {
          const text = await tab.evaluateInShadow('crossread-card', (root) => root.textContent, null);
          return text?.replace(/\s+/g, ' ').includes(plain(last?.explanation ?? ''));
        });
      });
      assert.ok(await isMarkedInView(tab), 'The words of the flag are marked out and in view.');
    },
  },
  {
    name: 'the side panel chooses the flag whose highlight is clicked, whatever its filters and tab show',
    async run(stage) {
      const tab = await openStory(stage);
      const flag = unmistakable(stage);
      await withPanel(stage, async (page) => {
        await until('the list', async () => (await textsOf(page, WORDS)).length > 0);
        const other = flag.group === 'contradicts' ? 'no-attribution' : 'contradicts';
        await clickOn(page, `.chip[data-group="${other}"]`);
        await clickOn(page, '#finding-tab-story');
        await clickOnWords(tab, flag.exact);
        await untilTexts(page, CHOSEN, [plain(flag.exact)]);
        const inView = () =>
          page.evaluate(() => {
            const box = document.querySelector('.flag[aria-current]')?.getBoundingClientRect();
            return box !== undefined && box.top >= 0 && box.top < innerHeight;
          }, null);
        await until('the flag to be in view', inView);
      });
    },
  },
  {
    name: 'the side panel finds what was chosen before it was opened, though the background was stopped',
    async run(stage) {
      const tab = await openStory(stage);
      const flag = unmistakable(stage);
      await stage.browser.stopBackground();
      await clickOnWords(tab, flag.exact);
      await withPanel(stage, (page) => untilTexts(page, CHOSEN, [plain(flag.exact)]));
    },
  },
  {
    name: 'the side panel filters by group, kind and confidence, and counts what each choice would show',
    async run(stage) {
      await openStory(stage);
      const flags = inOrder(stage);
      const against = flags.filter(({ group }) => group === 'contradicts');
      const [first] = against;
      assert.ok(first);
      const least = 0.95;
      const sure = flags.filter(({ confidence }) => confidence >= least);
      assert.ok(sure.length < flags.length, 'The sample article must hold a flag that is less sure.');
      await withPanel(stage, async (page) => {
        const chip = '.chip[data-group="contradicts"]';
        await until('the filters', async () => (await textsOf(page, chip)).length > 0);
        await untilTexts(page, `${chip} .count`, [String(against.length)]);
        await clickOn(page, chip);
        await untilTexts(
          page,
          WORDS,
          against.map(({ exact }) => plain(exact)),
        );
        const kinds = new Set(against.map(({ kind }) => kind));
        assert.equal((await textsOf(page, '.more .chip')).length, kinds.size, 'It offers the kinds of this group.');
        await clickOn(page, chip);
        await page.evaluate((value) => {
          const select = document.querySelector<HTMLSelectElement>('.more select');
          if (select) select.value = value;
          select?.dispatchEvent(new Event('change', { bubbles: true }));
        }, String(least));
        await untilTexts(
          page,
          WORDS,
          sure.map(({ exact }) => plain(exact)),
        );
        await clickOn(page, '.filter-line .link');
        await untilTexts(
          page,
          WORDS,
          flags.map(({ exact }) => plain(exact)),
        );
        const counts = await textsOf(page, '.more .chip .count');
        await clickOn(page, '.more .chip');
        await until('one kind', async () => (await textsOf(page, WORDS)).length === Number(counts[0]));
      });
    },
  },
  {
    name: 'the side panel follows the tab in front, and says where there is no story',
    async run(stage) {
      const other = stage.pages.find(({ covers }) => !covers);
      assert.ok(other);
      const [story, elsewhere, page] = [await openStory(stage), await stage.newTab(), await stage.newTab()];
      await elsewhere.goto(`${SITE}/${other.file}`);
      await page.goto(stage.browser.extensionUrl('sidepanel.html'));
      await story.activate();
      const expected = inOrder(stage).map(({ exact }) => plain(exact));
      await untilTexts(page, WORDS, expected);
      await elsewhere.activate();
      await until('the notice', async () => (await textsOf(page, '.notice h1')).length === 1);
      assert.deepEqual(await textsOf(page, WORDS), []);
      await clickOn(page, '.notice .button');
      await until('the check to be over', async () => (await textsOf(page, '.notice h1')).length === 1);
      await elsewhere.goto(STORY);
      await untilTexts(page, WORDS, expected);
    },
  },
];
