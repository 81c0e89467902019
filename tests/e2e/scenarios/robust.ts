import assert from 'node:assert/strict';
import { until } from '../browser';
import { nothingDrawn, prepare, said, tryPage } from '../drawn-pages';
import { callBadge, highlightsIn, plain, rectsOf, type Scenario, STORY, withExtensionPage } from '../scenario';
import { SITE } from '../server';

export const robust: Scenario[] = [
  {
    name: 'finds the same words behind inline tags, line breaks, soft hyphens and non-breaking spaces',
    async run({ newTab, server, story }) {
      const url = server.publish('/disturbed.html', disturb(story.html));
      const tab = await newTab();
      await tab.goto(url);
      const found = await until('highlights', async () => {
        const highlights = Object.values(await highlightsIn(tab)).flat();
        return highlights.length > 0 ? highlights : null;
      });
      // The text of a range says nothing where a <br> stands.
      const squeeze = (text: string) => plain(text).replaceAll(' ', '');
      const expected = new Set(story.flags.map(({ exact }) => squeeze(exact)));
      assert.deepEqual([...new Set(found.map(squeeze))].sort(), [...expected].sort());
    },
  },
  {
    name: 'drawn pages: finds the same words where the browser’s own parser makes sense of the worst of pages',
    // Of its own: nothing that another scenario leaves on a console is held against a page.
    async run({ another, server, story, pages }) {
      const ground = await prepare(await another(), server, { story, pages });
      const figures = nothingDrawn();
      for (let seed = 0; seed < DRAWN_PAGES; seed++) await tryPage(ground, seed, figures);
      assert.ok(figures.kinds.size === 4 && figures.flags > DRAWN_PAGES, said(figures));
      // `npm test` repeats it.
      console.log(`fuzz: ${ground.browser.name}: ${said(figures)}`);
    },
  },
  {
    name: 'paints and opens its card, with its style, under the strictest content policy of a page',
    async run({ newTab, server, story }) {
      const policy = {
        'content-security-policy': "default-src 'none'; trusted-types 'none'; require-trusted-types-for 'script'",
      };
      const url = server.publish('/strict.html', story.html, policy);
      const tab = await newTab();
      await tab.goto(url);
      await until('highlights', async () => Object.keys(await highlightsIn(tab)).length > 0);
      const [rect] = await rectsOf(tab, plain(story.flags[0]?.exact ?? ''));
      assert.ok(rect);
      await tab.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
      const style = await until('the card', () =>
        tab.evaluateInShadow(
          'crossread-card',
          (root) => {
            const section = root.querySelector('section');
            if (!section) return null;
            const { position, backgroundColor } = getComputedStyle(section);
            return { position, backgroundColor };
          },
          null,
        ),
      );
      assert.equal(style.position, 'fixed');
      assert.notEqual(style.backgroundColor, 'rgba(0, 0, 0, 0)');
    },
  },
  {
    name: 'loses nothing when the browser stops its background',
    async run(stage) {
      const tab = await stage.newTab();
      await tab.goto(STORY);
      await until('highlights', async () => Object.keys(await highlightsIn(tab)).length > 0);
      await stage.browser.stopBackground();
      const expected = String(stage.story.flags.length);
      await withExtensionPage(stage, async (page, id) => {
        assert.equal(await callBadge(stage, page, id), expected);
        await page.goto('about:blank');
        await page.goto(`${stage.browser.extensionUrl('popup.html')}#tab=${id}`);
        await until('the list', () => page.evaluate(() => document.querySelector('ol.flags li') !== null, null));
      });
      await stage.browser.stopBackground();
      const next = await stage.newTab();
      await next.goto(`${SITE}/story.html?again`);
      await until('highlights by a new background', async () => Object.keys(await highlightsIn(next)).length > 0);
    },
  },
];

/** The same each time; `npm run fuzz -- browsers` draws others. */
const DRAWN_PAGES = 20;

/** The same article with what stands between its words and letters in real pages. */
function disturb(html: string): string {
  return html.replace(/<p>([\s\S]*?)<\/p>/g, (_, content: string) => {
    let word = 0;
    const disturbed = content.replace(/(<[^>]+>|&\w+;)|([\p{L}]+)( ?)/gu, (whole, markup, letters, space) => {
      if (markup) return whole;
      word++;
      const hyphenated = letters.length > 8 ? `${letters.slice(0, 4)}&shy;${letters.slice(4)}` : letters;
      const wrapped = word % 4 === 0 ? `<span>${hyphenated}</span>` : hyphenated;
      if (!space) return wrapped;
      if (word % 11 === 0) return `${wrapped}<br>`;
      return word % 3 === 0 ? `${wrapped}&nbsp;` : `${wrapped}\n `;
    });
    return `<p>${disturbed}</p>`;
  });
}
