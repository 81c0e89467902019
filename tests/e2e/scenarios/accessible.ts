import assert from 'node:assert/strict';
import type { BrowserName } from '../../../scripts/browsers';
import { assertAccessible } from '../axe';
import { type Tab, until } from '../browser';
import { plain, rectsOf, type Scenario, type Stage } from '../scenario';
import { clickOn, openStory, textOf, withOptions, withPopup } from '../surfaces';
import { clickOnText, fill, withNotes } from './notes-driver';
import { withPanel } from './panel-driver';

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

/** Does the work under this choice of colours. */
async function inTheme(stage: Stage, theme: string, work: (options: Tab) => Promise<void>): Promise<void> {
  await withOptions(stage, async (options) => {
    await clickOn(options, `input[value=${theme}]`);
    await until(theme, () => options.evaluate((wanted) => document.documentElement.dataset.theme === wanted, theme));
    await work(options);
  });
}

/** Shows the open card of the page in a root that is open too, where it can be looked into: its own is closed. */
async function copyCard(stage: Stage, from: Tab, theme: string): Promise<Tab> {
  const card = await until('the card', () =>
    from.evaluateInShadow(
      'crossread-card',
      (root) => {
        const section = root.querySelector('section');
        const sheets = [...root.styleSheets, ...root.adoptedStyleSheets];
        const css = sheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText)).join('\n');
        return section && { html: section.outerHTML, css, theme: section.dataset.theme ?? '' };
      },
      null,
    ),
  );
  assert.equal(card.theme, theme);
  const copy = await stage.newTab();
  await copy.evaluate(({ html, css }) => {
    document.documentElement.lang = 'en';
    document.title = 'The card';
    const host = document.createElement('main');
    document.body.replaceChildren(host);
    // In the flow, for its place beside the words may be outside of this page; at once, for half faded in it has less contrast.
    const still = '.card { animation: none; inset: auto !important; position: static !important }';
    host.attachShadow({ mode: 'open' }).innerHTML = `<style>${css}${still}</style><h1>The card</h1>${html}`;
  }, card);
  return copy;
}

/** The colours of the dark theme are the same in both browsers: one of them looks at their contrast. */
const THEMES: readonly { theme: string; only?: BrowserName }[] = [
  { theme: 'light' },
  { theme: 'dark', only: 'chromium' },
];

const surfaces: Scenario[] = THEMES.map(({ theme, ...where }) => ({
  ...where,
  name: `accessible: options, first run, sources and popup, ${theme}, wide and narrow`,
  run: (stage) =>
    inTheme(stage, theme, async (options) => {
      await until('the story', () => textOf(options, '.packs h3'));
      await assertAccessible(options, 'options');
      await assertNarrow(options, 'options');
      const welcome = await stage.newTab();
      await welcome.goto(stage.browser.extensionUrl('welcome.html'));
      await until('the list', () => textOf(welcome, 'ol.flags'));
      await assertAccessible(welcome, 'first run');
      const sources = await stage.newTab();
      await sources.goto(stage.browser.extensionUrl('sources.html'));
      await until('a document', () => textOf(sources, 'article h1'));
      await assertAccessible(sources, 'sources');
      await assertNarrow(sources, 'sources');
      await openStory(stage);
      await withPopup(stage, async (popup) => {
        await until('the list', () => textOf(popup, 'ol.flags'));
        await assertAccessible(popup, 'popup');
        await assertNarrow(popup, 'popup');
        await clickOn(popup, '[role=switch]');
        await until('the notice', () => textOf(popup, '.notice h1'));
        await assertAccessible(popup, 'popup of a site that is off');
      });
    }),
}));

const panels: Scenario[] = THEMES.map(({ theme, ...where }) => ({
  ...where,
  name: `accessible: every view of the side panel, and what it says where the site is off, ${theme}`,
  run: (stage) =>
    inTheme(stage, theme, async () => {
      await openStory(stage);
      await withPanel(stage, async (panel) => {
        await until('the list', () => textOf(panel, 'ol.flags'));
        assert.equal(await panel.evaluate(() => document.documentElement.dataset.theme, null), theme);
        await assertAccessible(panel, 'flags');
        await clickOn(panel, '.flags button');
        await until('both sides', () => textOf(panel, '.flag-detail'));
        await clickOn(panel, '.more summary');
        await assertAccessible(panel, 'a chosen flag');
        await assertNarrow(panel, 'flags');
        await clickOn(panel, '#finding-tab-story');
        await until('the matrix', () => textOf(panel, '.matrix'));
        for (const view of await panel.evaluate(storyTabs, null)) {
          await clickOn(panel, `#${view}`);
          await until(view, () => panel.evaluate((id) => document.getElementById(id)?.ariaSelected === 'true', view));
          await assertAccessible(panel, view);
        }
        await clickOn(panel, '#story-tab-matrix');
        await clickOn(panel, '.matrix .statement button');
        await until('the drawing', () => textOf(panel, '.drift li'));
        await assertAccessible(panel, 'a claim');
      });
      await withPopup(stage, async (popup) => {
        await clickOn(popup, '[role=switch]');
        await until('the switch', () =>
          popup.evaluate(() => !document.querySelector('[role=switch][aria-checked=true]'), null),
        );
      });
      await withPanel(stage, async (panel) => {
        await until('the notice', () => textOf(panel, '.notice .button'));
        await assertAccessible(panel, 'side panel of a site that is off');
      });
    }),
}));

const cards: Scenario[] = THEMES.map(({ theme, ...where }) => ({
  ...where,
  name: `accessible: the card, ${theme}`,
  run: (stage) =>
    inTheme(stage, theme, async () => {
      const tab = await openStory(stage);
      for (const group of ['contradicts', 'no-attribution']) {
        const flag = stage.story.flags.find((one) => one.group === group);
        const [rect] = await rectsOf(tab, plain(flag?.exact ?? ''));
        assert.ok(rect, `The sample holds a flag of ${group}.`);
        await tab.activate();
        await tab.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
        await assertAccessible(await copyCard(stage, tab, theme), `card of ${group}`);
        await tab.press('Escape');
      }
    }),
}));

const notes: Scenario[] = THEMES.map(({ theme, ...where }) => ({
  ...where,
  name: `accessible: notes in the panel, their editor and the page of all of them, ${theme}`,
  run: (stage) =>
    inTheme(stage, theme, async () => {
      const tab = await openStory(stage);
      await withNotes(stage, async (panel) => {
        await until('the list', () => textOf(panel, 'ol.flags'));
        await clickOn(panel, '.flags button');
        await until('both sides', () => textOf(panel, '.flag-detail'));
        await clickOnText(panel, 'Annotate');
        await until('the editor', () => textOf(panel, '.editor .evidence'));
        await assertAccessible(panel, 'a new note');
        await clickOn(panel, 'input[value="misleading"]');
        await fill(panel, '.note-text', 'A **note**\n\n- with a list');
        await fill(panel, '.field input[list]', 'one,');
        await clickOnText(panel, 'Preview');
        await clickOnText(panel, 'From the sources');
        await until('the passages', () => textOf(panel, '.passages li'));
        await assertAccessible(panel, 'a preview and the sources to pick from');
        await assertNarrow(panel, 'editor');
        await clickOnText(panel, 'Cancel');
        await clickOnText(panel, 'Done');
        await until('the notes', () => textOf(panel, '.notes .markdown'));
        await assertAccessible(panel, 'notes, one of them just saved');
        await assertNarrow(panel, 'notes');
        const page = await stage.newTab();
        await page.goto(stage.browser.extensionUrl('notes.html'));
        await clickOn(page, '.row input');
        await clickOn(page, '.row-open');
        await until('the note', () => textOf(page, '.all-aside .markdown'));
        await assertAccessible(page, 'all notes');
        await assertNarrow(page, 'all notes');
      });
      await tab.goto('about:blank');
    }),
}));

export const accessible: Scenario[] = [...surfaces, ...panels, ...cards, ...notes];

function storyTabs(): string[] {
  return Array.from(document.querySelectorAll('[role=tabpanel] [role=tab]'), ({ id }) => id);
}
