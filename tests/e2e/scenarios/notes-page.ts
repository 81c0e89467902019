import assert from 'node:assert/strict';
import { until } from '../browser';
import { plain, rectsOf, type Scenario } from '../scenario';
import { clickOn, textOf } from '../surfaces';
import {
  annotate,
  isFocusedNote,
  notedIn,
  openPlain,
  PLAIN,
  plainPage,
  untilNoted,
  WORDS,
  withNotes,
} from './notes-driver';
import { untilTexts } from './panel-driver';

const [FIRST = '', SECOND = '', THIRD = ''] = [
  'The harbour board met on Tuesday and said that the new pier will be ready in three years.',
  'Nobody on the board would say what it costs. A member spoke of forty million, and another of half of that.',
  'The ferry company wants two berths. It has said so since the storm took the old ones away.',
];

export const notesPage: Scenario[] = [
  {
    name: 'notes: a page that changed the words says so with both wordings, and one that lost them shows the old text',
    async run(stage) {
      const tab = await openPlain(stage);
      await withNotes(stage, async (panel) => {
        await annotate(tab, panel, WORDS, 'About time.');
        await annotate(tab, panel, 'two berths', 'About room.');
        const edited = FIRST.replace('three years', 'four years');
        stage.server.publish('/pier.html', plainPage([edited, SECOND]));
        await tab.goto(PLAIN);
        await until('the changed words', async () => (await notedIn(tab))['crossread-note-changed']?.length === 1);
        assert.equal((await notedIn(tab))['crossread-note'], undefined);
        await until('the change told', async () => (await textOf(panel, '[data-state=changed]'))?.includes('four'));
        const lost = await until('the loss told', () => textOf(panel, '[data-state=lost]'));
        assert.match(lost, /no longer on the page/);
        assert.ok(lost.includes('The ferry company wants two berths.'), 'The old text is shown.');
        stage.server.publish('/pier.html', plainPage());
        await tab.goto(PLAIN);
        await untilNoted(tab, WORDS);
        await until('nothing to tell', async () => (await textOf(panel, '.place-line')) === null);
      });
    },
  },
  {
    name: 'notes: a note leads to its words in the page, and a click on the words to the note',
    async run(stage) {
      const filler = Array.from({ length: 60 }, () => SECOND);
      const tab = await openPlain(stage, plainPage([FIRST, ...filler, THIRD]), '/long.html');
      await withNotes(stage, async (panel) => {
        await annotate(tab, panel, 'two berths', 'Which?');
        await annotate(tab, panel, WORDS, 'When?');
        await untilTexts(panel, '.notes .note-words q', [WORDS, 'two berths']);
        await clickOn(panel, '.notes li:last-child .note-words');
        await until('the words marked out in view', () => isFocusedNote(tab, 'two berths'));
        await tab.activate();
        // A click on what is selected is none on the words.
        await tab.evaluate(() => document.getSelection()?.removeAllRanges(), null);
        const rect = await until('the words', async () => (await rectsOf(tab, plain(WORDS)))[0]);
        await tab.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
        await untilTexts(panel, '.note-item[aria-current] .note-words q', [WORDS]);
      });
    },
  },
  {
    name: 'notes: words that a page writes anew are painted again, and those that it takes away are not',
    async run(stage) {
      const tab = await openPlain(stage);
      await withNotes(stage, async (panel) => {
        await annotate(tab, panel, WORDS, 'When?');
        await untilNoted(tab, WORDS);
        await tab.evaluate(() => {
          document.querySelector('p')?.remove();
        }, null);
        await until('no paint', async () => Object.keys(await notedIn(tab)).length === 0);
        await until('the loss told', () => textOf(panel, '[data-state=lost]'));
        await tab.evaluate((text) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = text;
          document.querySelector('h1')?.after(paragraph);
        }, FIRST);
        await untilNoted(tab, WORDS);
        await until('nothing to tell', async () => (await textOf(panel, '.place-line')) === null);
      });
    },
  },
];
