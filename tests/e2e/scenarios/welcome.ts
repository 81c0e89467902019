import assert from 'node:assert/strict';
import { type Tab, until } from '../browser';
import { expectedFlagsOf } from '../expected';
import { plain, rectsOf, type Scenario, type Stage } from '../scenario';
import { clickInCard, clickOn, untilPaintedAre, withOptions } from '../surfaces';

/** What the check command says of the text that the page shows as its sample. */
async function expectedFlags(tab: Tab) {
  const { title, published, paragraphs } = await tab.evaluate(
    () => ({
      title: document.querySelector('article h2')?.textContent ?? '',
      published: document.querySelector('article time')?.getAttribute('datetime') ?? '',
      paragraphs: [...document.querySelectorAll('article time ~ p, article p:not(:has(time), .publisher)')].map(
        (paragraph) => paragraph.textContent ?? '',
      ),
    }),
    null,
  );
  const text = [title, ...paragraphs].join('\n\n');
  return expectedFlagsOf(text, published);
}

async function openWelcome(stage: Stage): Promise<Tab> {
  const tab = await stage.newTab();
  await tab.goto(stage.browser.extensionUrl('welcome.html'));
  await until('the list', () => tab.evaluate(() => document.querySelector('ol.flags li') !== null, null));
  return tab;
}

export const welcome: Scenario[] = [
  {
    name: 'first run: one page is opened when the extension is installed',
    async run({ browser }) {
      const urls: string[] = [];
      for (const tab of await browser.tabs()) urls.push(await tab.url());
      assert.equal(urls.filter((url) => url === browser.extensionUrl('welcome.html')).length, 1, urls.join(' '));
    },
  },
  {
    name: 'first run: three sentences, and a sample that is really checked',
    async run(stage) {
      const tab = await openWelcome(stage);
      const flags = await expectedFlags(tab);
      assert.equal(new Set(flags.map(({ group }) => group)).size, 2, 'The sample holds flags of both groups.');
      await untilPaintedAre(tab, flags);
      assert.equal(await tab.evaluate(() => document.querySelectorAll('header > p:not(:has(button))').length, null), 3);
      const [rect] = await rectsOf(tab, plain(flags[0]?.exact ?? ''));
      assert.ok(rect);
      await tab.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
      await until('the card', async () => (await cardText(tab))?.includes(plain(flags[0]?.explanation ?? '?')));
      await tab.press('Escape');
      await until('no card', async () => (await cardText(tab)) === null);
      await clickOn(tab, 'ol.flags li:last-child button');
      const last = [...flags].sort((a, b) => a.start - b.start).at(-1);
      await until('the card from the list', async () =>
        (await cardText(tab))?.includes(plain(last?.explanation ?? '?')),
      );
    },
  },
  {
    name: 'first run: the sample follows the settings, and its card leads to the source',
    async run(stage) {
      const tab = await openWelcome(stage);
      const flags = await expectedFlags(tab);
      await withOptions(stage, async (options) => {
        for (const kind of new Set(flags.map((flag) => flag.kind))) await clickOn(options, `input#${kind}`);
        await untilPaintedAre(tab, []);
      });
      await untilPaintedAre(tab, flags);
      await clickOn(tab, 'ol.flags li button');
      await tab.activate();
      await clickInCard(tab, '.evidence .link');
      const source = await until('the source', async () => {
        for (const one of await stage.browser.tabs()) if ((await one.url()).includes('sources.html#pack=')) return one;
        return null;
      });
      await source.close();
    },
  },
];

async function cardText(tab: Tab): Promise<string | null> {
  const text = await tab.evaluateInShadow('crossread-card', (root) => root.textContent, null);
  return text ? text.replace(/\s+/g, ' ') : null;
}
