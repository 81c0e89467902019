import assert from 'node:assert/strict';
import { importAnnotations } from '../../../src/share/import/annotations';
import { VALIDATORS } from '../../share/validators';
import { assertAccessible } from '../axe';
import { type Download, type Tab, until } from '../browser';
import { decodePng } from '../png';
import { plain, type Scenario, STORY, type Stage } from '../scenario';
import { clickOn, openStory } from '../surfaces';
import { textsOf, withPanel } from './panel-driver';

const PAGE_MENU = '[role=tabpanel] > .share';
const FLAG_MENU = '.flag-detail .share';

async function openMenu(panel: Tab, menu: string): Promise<void> {
  await clickOn(panel, `${menu} > summary`);
  await until('the menu', async () => (await textsOf(panel, `${menu} .share-item`)).length > 0);
}

/** A real click: browsers give the clipboard to nobody else. Where the element stands still: the panel may be scrolling. */
async function click(panel: Tab, selector: string): Promise<void> {
  await panel.activate();
  let last = '';
  const at = await until(selector, async () => {
    const place = await panel.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, selector);
    const before = last;
    last = JSON.stringify(place);
    return last === before && place;
  });
  await panel.click(at);
}

const untilSaid = (panel: Tab, menu: string, words: string) =>
  until(`“${words}”`, async () => (await textsOf(panel, `${menu} .share-said`))[0] === words);

/** The file that a click saves. */
async function savedBy(stage: Stage, panel: Tab, selector: string): Promise<Download> {
  const before = (await stage.browser.downloads()).length;
  await click(panel, selector);
  return until('the file', async () => {
    const files = await stage.browser.downloads();
    return files.length > before && files.at(-1);
  });
}

export const share: Scenario[] = [
  {
    name: 'shares what was found: rich text, Markdown and plain text on the clipboard',
    async run(stage) {
      await openStory(stage);
      await withPanel(stage, async (panel) => {
        await openMenu(panel, PAGE_MENU);
        await assertAccessible(panel, 'the share menu');
        await click(panel, `${PAGE_MENU} [data-share=html]`);
        await untilSaid(panel, PAGE_MENU, 'Copied');
        const rich = await stage.browser.clipboard();
        for (const { exact, explanation } of stage.story.flags) {
          assert.ok(plain(rich.plain).includes(plain(exact)), exact);
          assert.ok(plain(rich.plain).includes(plain(explanation)), explanation);
        }
        assert.ok(rich.plain.includes(STORY), 'It names the page.');
        assert.match(rich.html ?? '', /<blockquote[^>]*>/);
        assert.match(rich.html ?? '', /<mark[^>]*>/);
        await click(panel, `${PAGE_MENU} [data-share=markdown]`);
        const markdown = await until('the Markdown', async () => {
          const copied = await stage.browser.clipboard();
          return /^# /.test(copied.plain) && copied;
        });
        assert.equal(markdown.html, null);
        assert.deepEqual(await VALIDATORS.markdown(markdown.plain), []);
      });
    },
  },
  {
    name: 'saves a report that is valid and needs nothing else, annotations and a table that come in again',
    async run(stage) {
      await openStory(stage);
      await withPanel(stage, async (panel) => {
        await openMenu(panel, PAGE_MENU);
        const report = await savedBy(stage, panel, `${PAGE_MENU} [data-share=report]`);
        await untilSaid(panel, PAGE_MENU, 'Saved with your downloads');
        assert.match(report.name, /^crossread-news\.test-\d{4}-\d\d-\d\d-report\.html$/);
        const html = report.content.toString('utf8');
        assert.deepEqual(await VALIDATORS.report(html), []);
        for (const { sentence } of stage.story.flags)
          assert.ok(plain(asText(html)).includes(plain(sentence)), sentence);
        assert.doesNotMatch(html, /<(?:script|img|link)\b|\ssrc=/);

        for (const id of ['annotations', 'csv'] as const) {
          const file = (await savedBy(stage, panel, `${PAGE_MENU} [data-share=${id}]`)).content.toString('utf8');
          assert.deepEqual(await VALIDATORS[id](file), []);
          const read = importAnnotations(file);
          assert.ok(read.ok, JSON.stringify(read));
          assert.deepEqual(
            read.annotations.map(({ target }) => target.quote.exact),
            stage.story.flags.map(({ exact }) => exact),
          );
          assert.ok(
            read.annotations.every(({ rating, status, page }) => !rating && status === 'draft' && page.url === STORY),
          );
        }
      });
    },
  },
  {
    name: 'saves a picture of one flag, and copies the link to its words',
    async run(stage) {
      await openStory(stage);
      await withPanel(stage, async (panel) => {
        await clickOn(panel, 'ol.flags li:first-child .flag');
        await openMenu(panel, FLAG_MENU);
        const picture = await savedBy(stage, panel, `${FLAG_MENU} [data-share=PNG]`);
        const image = decodePng(picture.content);
        assert.deepEqual([image.width, image.height], [1200, 630]);
        const colours = new Set<number>();
        for (let i = 0; i < image.pixels.length; i += 4)
          colours.add((image.pixels[i] ?? 0) + 256 * (image.pixels[i + 2] ?? 0));
        assert.ok(colours.size > 20, 'Something is drawn.');
        const svg = (await savedBy(stage, panel, `${FLAG_MENU} [data-share=SVG]`)).content.toString('utf8');
        assert.deepEqual(await VALIDATORS.card(svg), []);
        const [first] = [...stage.story.flags].sort((a, b) => a.start - b.start);
        assert.ok(plain(asText(svg)).includes(plain(first?.exact ?? '')));
        await click(panel, `${FLAG_MENU} [data-share="Link to the words"]`);
        await untilSaid(panel, FLAG_MENU, 'Copied');
        const { plain: link } = await stage.browser.clipboard();
        assert.ok(link.startsWith(`${STORY}#:~:text=`), link);
        assert.ok(link.includes(encodeURIComponent(first?.exact ?? '').replaceAll('-', '%2D')), link);
      });
    },
  },
  {
    name: 'offers no fact-check for search engines of flags alone',
    async run(stage) {
      await openStory(stage);
      await withPanel(stage, async (panel) => {
        await openMenu(panel, PAGE_MENU);
        assert.deepEqual(await textsOf(panel, '[data-share=claimreview]'), []);
      });
    },
  },
  {
    name: 'shares in Spanish where the interface speaks it',
    language: 'es',
    async run(stage) {
      await openStory(stage);
      await withPanel(stage, async (panel) => {
        await openMenu(panel, PAGE_MENU);
        await click(panel, `${PAGE_MENU} [data-share=plain]`);
        await untilSaid(panel, PAGE_MENU, 'Copiado');
        const { plain: text } = await stage.browser.clipboard();
        assert.match(text, /No es un veredicto sobre la verdad ni sobre una persona/);
        for (const { explanation } of stage.story.flags)
          assert.ok(plain(text).includes(plain(explanation)), explanation);
      });
    },
  },
];

/** What a reader sees of it. */
function asText(markup: string): string {
  return markup
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<\/(?:text|p|li|h\d)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
