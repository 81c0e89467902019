import assert from 'node:assert/strict';
import { type Tab, until } from '../browser';
import type { Scenario, Stage } from '../scenario';
import { clickOn, textOf } from '../surfaces';
import {
  annotate,
  ask,
  clickOnText,
  eraseNotes,
  fill,
  isFocusedNote,
  openPlain,
  PLAIN,
  WORDS,
  withNotes,
} from './notes-driver';
import { textsOf, untilTexts } from './panel-driver';

const COUNT = 240;
const RATINGS = ['supported', 'contradicted', 'opinion'];

/** Puts notes about pages that are nowhere on the desk, and opens the page of all notes. */
async function withAll(stage: Stage, work: (page: Tab) => Promise<void>): Promise<void> {
  const page = await stage.newTab();
  await page.goto(stage.browser.extensionUrl('notes.html'));
  const moment = (index: number) => new Date(Date.UTC(2025, 0, 1, 0, index)).toISOString();
  const writes = Array.from({ length: COUNT }, (_, index) => {
    const exact = `words number ${index}`;
    return {
      rev: null,
      isDeleted: false,
      annotation: {
        id: `n${index}`,
        page: { url: `https://courier.example/${index % 8}`, title: `Page ${index % 8}`, published: null, lang: 'en' },
        target: { quote: { exact, prefix: '', suffix: '' }, position: null, sentence: exact },
        rating: RATINGS[index % RATINGS.length] ?? null,
        note: index === 17 ? 'The ingeniero said it on the radio.' : '',
        evidence: [],
        tags: index % 2 === 0 ? ['harbour'] : [],
        status: 'draft',
        flag: null,
        author: '',
        created: moment(index),
        modified: moment(index),
      },
    };
  });
  await ask(stage, page, { type: 'notes:write-all', writes });
  try {
    await until('all found', async () => (await textOf(page, '.all-head [role=status]')) === `Notes: ${COUNT}`);
    await work(page);
  } finally {
    await eraseNotes(stage);
  }
}

const untilFound = (page: Tab, count: number) =>
  until(`${count} found`, async () => (await textOf(page, '.all-head [role=status]')) === `Notes: ${count}`);

export const notesAll: Scenario[] = [
  {
    name: 'all notes: searched by words, narrowed by rating, tag and page, in either order, drawn only where they are seen',
    async run(stage) {
      await withAll(stage, async (page) => {
        const words = () => textsOf(page, '.row-words');
        assert.equal((await words())[0], `words number ${COUNT - 1}`, 'The latest change comes first.');
        assert.ok((await words()).length < 40, 'Not all are drawn.');
        await page.evaluate(() => {
          const box = document.querySelector('.row-box');
          box?.scrollTo(0, box.scrollHeight);
        }, null);
        await until('the last', async () => (await words()).at(-1) === 'words number 0');
        await fill(page, '.all-search input', 'INGENIERO radio');
        await untilFound(page, 1);
        await untilTexts(page, '.row-words', ['words number 17']);
        await clickOnText(page, 'Show all');
        await untilFound(page, COUNT);
        await clickOnText(page, 'Opinion');
        await untilFound(page, COUNT / 3);
        await clickOnText(page, 'Opinion');
        await choose(page, 'tag', 'harbour');
        await untilFound(page, COUNT / 2);
        await choose(page, 'page', 'https://courier.example/2');
        await untilFound(page, COUNT / 8);
        await choose(page, 'tag', '');
        await choose(page, 'page', '');
        await choose(page, 'order', 'page');
        await until('page by page', async () => (await textsOf(page, '.row-page'))[0]?.startsWith('Page 0'));
      });
    },
  },
  {
    name: 'all notes: many at once get a tag, a status, are given out, deleted and brought back',
    async run(stage) {
      await withAll(stage, async (page) => {
        await fill(page, '.all-search input', 'harbour');
        await untilFound(page, COUNT / 2);
        await clickOnText(page, `Select all ${COUNT / 2}`);
        await until('all selected', async () =>
          (await textOf(page, '.bulk-count'))?.startsWith(`${COUNT / 2} selected`),
        );
        await fill(page, '.bulk-tag input', 'checked');
        await clickOnText(page, 'Add tag');
        await until('the change told', async () =>
          (await textOf(page, '.undo-bar'))?.includes(`Changed: ${COUNT / 2}.`),
        );
        await clickOnText(page, 'Make “Ready”');
        await clickOnText(page, 'Show all');
        await clickOnText(page, 'Ready');
        await untilFound(page, COUNT / 2);
        await clickOnText(page, 'Undo');
        await untilFound(page, 0);
        await clickOnText(page, 'Show all');
        await fill(page, '.all-search input', 'checked');
        await untilFound(page, COUNT / 2);

        await clickOn(page, '.bulk .share summary');
        const before = (await stage.browser.downloads()).length;
        await clickOn(page, '.bulk [data-share=csv]');
        const file = await until('the file', async () => (await stage.browser.downloads())[before]);
        const text = file.content.toString('utf8');
        assert.ok(text.includes('words number 238'));
        assert.ok(!text.includes('words number 237'), 'What is not selected is not given out.');

        await clickOnText(page, 'Delete');
        await untilFound(page, 0);
        await clickOnText(page, 'Undo');
        await untilFound(page, COUNT / 2);
      });
    },
  },
  {
    name: 'all notes: one is read, edited, and leads to its words in its page, open or not',
    async run(stage) {
      const tab = await openPlain(stage);
      await withNotes(stage, async (panel) => {
        await annotate(tab, panel, WORDS, 'When?');
        const page = await stage.newTab();
        await page.goto(stage.browser.extensionUrl('notes.html'));
        await clickOn(page, '.row-open');
        await until('the note', async () => (await textOf(page, '.all-aside .markdown')) === 'When?');
        await clickOnText(page, 'Edit');
        await fill(page, '.note-text', 'When exactly?');
        await clickOnText(page, 'Done');
        await until('the change', async () => (await textOf(page, '.all-aside .markdown')) === 'When exactly?');
        await until('the change in the list', async () => (await textOf(page, '.row-note')) === 'When exactly?');
        await clickOnText(page, 'Open the page at these words');
        await until('the words marked out', () => isFocusedNote(tab, WORDS));
        await tab.goto('about:blank');
        await clickOnText(page, 'Open the page at these words');
        const opened = await until('the page', async () => {
          for (const one of await stage.browser.tabs()) if ((await one.url()) === PLAIN) return one;
          return null;
        });
        await until('the words marked out', () => isFocusedNote(opened, WORDS));
        await opened.close();
      });
    },
  },
];

/** Chooses from the list whose id ends so. */
async function choose(page: Tab, name: string, value: string): Promise<void> {
  await until(`${name} ${value}`, () =>
    page.evaluate(
      ({ name, value }) => {
        const select = document.querySelector<HTMLSelectElement>(`select[id$="-${name}"]`);
        if (![...(select?.options ?? [])].some((option) => option.value === value) || !select) return false;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      { name, value },
    ),
  );
}
