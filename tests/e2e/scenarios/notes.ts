import assert from 'node:assert/strict';
import { type Tab, until } from '../browser';
import { plain, rectsOf, type Scenario } from '../scenario';
import { clickOn, openStory, textOf } from '../surfaces';
import {
  annotate,
  clickOnText,
  fill,
  openPlain,
  PLAIN,
  saved,
  select,
  untilNoted,
  WORDS,
  withNotes,
} from './notes-driver';
import { textsOf, untilTexts } from './panel-driver';

const editing = (panel: Tab) => until('the editor', () => textOf(panel, '.note-target mark'));

export const notes: Scenario[] = [
  {
    name: 'notes: words of any page are annotated in the panel, painted at once, and again when the page is revisited',
    async run(stage) {
      const tab = await openPlain(stage);
      await withNotes(stage, async (panel) => {
        await until('the notice', () => textOf(panel, '.notice'));
        await select(tab, WORDS);
        await clickOnText(panel, 'Annotate the selected words');
        await until('the words', async () => (await textOf(panel, '.note-target mark')) === WORDS);
        assert.match((await textOf(panel, '.note-target')) ?? '', /^The harbour board met .* three years\.$/);
        await panel.evaluate(() => document.querySelector<HTMLElement>('input[value="misleading"]')?.click(), null);
        await fill(panel, '.note-text', 'The minutes say **five** years.');
        await saved(panel);
        await untilNoted(tab, WORDS);
        await clickOnText(panel, 'Done');
        await untilTexts(panel, '.notes .note-words q', [WORDS]);
        await tab.goto(PLAIN);
        await untilNoted(tab, WORDS);
      });
    },
  },
  {
    name: 'notes: the browser runs their script on the pages that have some, and on no others',
    async run(stage) {
      const tab = await openPlain(stage);
      await withNotes(stage, async (panel) => {
        const matches = async () => {
          const scripts = await stage.browser.callExtension(panel, 'scripting.getRegisteredContentScripts', {});
          return (scripts as { matches: string[] }[]).flatMap((script) => script.matches);
        };
        assert.deepEqual(await matches(), []);
        await annotate(tab, panel, WORDS, 'A note.');
        await until('the page known', async () => JSON.stringify(await matches()) === JSON.stringify([PLAIN]));
        await clickOnText(panel, 'Delete');
        await until('no page known', async () => (await matches()).length === 0);
      });
    },
  },
  {
    name: 'notes: one begun from a flag rests on the flag’s evidence, and says where it comes from',
    async run(stage) {
      const tab = await openStory(stage);
      const [flag] = [...stage.story.flags].sort((a, b) => a.start - b.start);
      assert.ok(flag && flag.evidence.length > 0);
      await withNotes(stage, async (panel) => {
        await clickOn(panel, 'ol.flags li:first-child .flag');
        await clickOnText(panel, 'Annotate');
        assert.equal(plain((await editing(panel)) ?? ''), plain(flag.exact));
        assert.ok((await textOf(panel, '.editor'))?.includes(plain(flag.explanation)));
        const evidence = await textsOf(panel, '.editor .evidence blockquote');
        assert.equal(evidence.length, flag.evidence.length);
        for (const [index, { quote }] of flag.evidence.entries()) assert.ok(evidence[index]?.includes(plain(quote)));
        await clickOn(panel, 'input[value="contradicted"]');
        await clickOnText(panel, 'Done');
        await untilTexts(panel, '.notes .note-words q', [plain(flag.exact)]);
        await until('the paint', async () => (await rectsOf(tab, plain(flag.exact))).length > 0);
      });
    },
  },
  {
    name: 'notes: a passage of the sources, an entry of the record and any address can be what a note rests on',
    async run(stage) {
      const tab = await openStory(stage);
      await withNotes(stage, async (panel) => {
        await until('the tabs', () => textOf(panel, '#finding-tab-notes'));
        await clickOn(panel, '#finding-tab-notes');
        await select(tab, 'locomotives');
        await clickOnText(panel, 'Annotate the selected words');
        await editing(panel);
        await clickOnText(panel, 'From the sources');
        await until('the passages', () => textOf(panel, '.passages li p'));
        const [passage = ''] = await textsOf(panel, '.passages li p');
        await clickOnText(panel, 'Add the paragraph');
        await until('the passage', async () => (await textsOf(panel, '.editor .evidence')).length === 1);
        assert.ok((await textOf(panel, '.editor .evidence blockquote'))?.includes(passage.slice(0, 40)));
        await clickOnText(panel, 'A link');
        await fill(panel, '.sub-form input[type=url]', 'javascript:alert(1)');
        await clickOnText(panel, 'Add the link');
        await until('the refusal', () => textOf(panel, '.sub-form .problem'));
        await fill(panel, '.sub-form input[type=url]', 'town.example/minutes');
        await clickOnText(panel, 'Add the link');
        await untilTexts(panel, '.editor .evidence-link a', ['https://town.example/minutes']);
        await saved(panel);
      });
    },
  },
];
