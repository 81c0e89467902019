import assert from 'node:assert/strict';
import { type Tab, until } from '../browser';
import { OTHER, publishDynamic } from '../dynamic-pages';
import { assertUnharmed, textsOf, wordsOf } from '../flagged';
import { callBadge, highlightsIn, plain, type Scenario, withExtensionPage } from '../scenario';

/** What is flagged in the page's frame number `index`. */
async function flaggedInFrame(tab: Tab, index: number): Promise<string[]> {
  const texts = await tab.evaluate((index) => {
    const texts: string[] = [];
    const inner = document.querySelectorAll('iframe')[index]?.contentWindow as (Window & typeof globalThis) | null;
    inner?.CSS.highlights.forEach((highlight) => {
      highlight.forEach((range) => {
        texts.push(String(range));
      });
    });
    return texts;
  }, index);
  return textsOf([...texts]);
}

export const frames: Scenario[] = [
  {
    name: 'frames: flags an article that is embedded, for its tab, and leaves one too small to read',
    async run(stage) {
      const { server, story } = stage;
      server.publish('/small.html', story.html);
      const url = publishDynamic(server, {
        path: '/embedding.html',
        body: `<iframe src="/small.html" width="200" height="100"></iframe>${OTHER}<iframe src="/story.html" width="700" height="600"></iframe>`,
        script: '',
      });
      const tab = await stage.newTab();
      await tab.goto(url);
      await until('flags in the frame', async () => {
        return JSON.stringify(await flaggedInFrame(tab, 1)) === JSON.stringify(wordsOf(story.flags));
      });
      assert.deepEqual(await flaggedInFrame(tab, 0), [], 'Nobody reads an article in a frame of that size.');
      assert.deepEqual(await highlightsIn(tab), {});
      const last = [...story.flags].sort((a, b) => a.start - b.start).at(-1);
      await withExtensionPage(stage, async (page, id) => {
        const expected = String(story.flags.length);
        await until(`the badge to say ${expected}`, async () => (await callBadge(stage, page, id)) === expected);
        await page.goto('about:blank');
        await page.goto(`${stage.browser.extensionUrl('popup.html')}#tab=${id}`);
        await until('the list', () => page.evaluate(() => document.querySelector('ol.flags li') !== null, null));
        await page.evaluate(() => {
          window.close = () => {};
          document.querySelector<HTMLElement>('ol.flags li:last-child button')?.click();
        }, null);
        await until('the flag marked out in its frame', () =>
          tab.evaluate(
            (words) => {
              const inner = document.querySelectorAll('iframe')[1]?.contentWindow as
                | (Window & typeof globalThis)
                | null;
              let isMarked = false;
              inner?.CSS.highlights.get('crossread-focus')?.forEach((range) => {
                isMarked ||= String(range).replace(/\s+/g, ' ').trim() === words;
              });
              return isMarked;
            },
            plain(last?.exact ?? ''),
          ),
        );
      });
      await assertUnharmed(tab);
    },
  },
  {
    name: 'frames: gives the tab the verdict of the page before that of what is embedded in it',
    async run(stage) {
      const { server, story, pages } = stage;
      const another = pages.find(
        ({ covers, flags }) => covers && flags.length > 0 && flags.length !== story.flags.length,
      );
      assert.ok(another);
      const frame = `<iframe src="/${another.file}" width="700" height="600"></iframe>`;
      const url = server.publish('/both.html', story.html.replace('</body>', `${frame}</body>`));
      const tab = await stage.newTab();
      await tab.goto(url);
      await until('flags in the frame', async () => {
        return JSON.stringify(await flaggedInFrame(tab, 0)) === JSON.stringify(wordsOf(another.flags));
      });
      await withExtensionPage(stage, async (page, id) => {
        const expected = String(story.flags.length);
        await until(`the badge to say ${expected}`, async () => (await callBadge(stage, page, id)) === expected);
      });
    },
  },
];
