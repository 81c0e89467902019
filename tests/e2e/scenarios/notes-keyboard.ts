import assert from 'node:assert/strict';
import { type Tab, until } from '../browser';
import type { Scenario } from '../scenario';
import { textOf } from '../surfaces';
import { openPlain, saved, select, untilNoted, WORDS, withNotes } from './notes-driver';
import { textsOf, untilTexts } from './panel-driver';

const focused = (tab: Tab) =>
  tab.evaluate(() => {
    const { activeElement: at } = document;
    if (at === document.body) return 'nothing';
    return at instanceof HTMLInputElement ? `${at.type} ${at.value}` : (at?.textContent ?? '').trim();
  }, null);

/** Presses Tab until this has the focus. */
async function tabTo(tab: Tab, wanted: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused(tab)).match(wanted)) return;
    await tab.press('Tab');
  }
  throw new Error(`No way to ${wanted} by Tab; the focus is on “${await focused(tab)}”.`);
}

async function type(tab: Tab, text: string): Promise<void> {
  for (const key of text) await tab.press(key);
}

export const notesKeyboard: Scenario[] = [
  {
    name: 'notes: begun, filled in, saved, moved between, deleted and undone by the keyboard alone',
    async run(stage) {
      const tab = await openPlain(stage);
      await withNotes(stage, async (panel) => {
        await panel.activate();
        await until('the notes', () => textOf(panel, '.notes-begin'));
        const address = await panel.url();
        for (const words of ['two berths', WORDS]) {
          await select(tab, words);
          await panel.activate();
          await tabTo(panel, /^Annotate the selected words$/);
          await panel.press('Enter');
          await until('the editor', async () => (await textOf(panel, '.note-target mark')) === words);
          await until('the focus', async () => (await focused(panel)) === 'radio supported');
          await panel.press('3');
          await until('the rating', async () => (await focused(panel)) === 'radio misleading');
          await tabTo(panel, /^$/);
          await type(panel, 'why');
          await saved(panel);
          await tabTo(panel, /^Done$/);
          await panel.press('Enter');
          await until('the list', () => textOf(panel, '.notes'));
          // From the top again: not every browser comes round to it within the page.
          await panel.goto('about:blank');
          await panel.goto(address);
          await until('the list', () => textOf(panel, '.notes'));
        }
        await untilTexts(panel, '.note-words q', [WORDS, 'two berths']);
        await untilNoted(tab, WORDS);
        await tabTo(panel, new RegExp(WORDS));
        await panel.press('ArrowDown');
        assert.match(await focused(panel), /two berths/);
        await panel.press('ArrowUp');
        assert.match(await focused(panel), new RegExp(WORDS));
        await panel.press('e');
        await until('the editor', () => textOf(panel, '.editor'));
        await until('the focus', async () => (await focused(panel)) === 'radio misleading');
        await panel.press('Escape');
        await until('the list', () => textOf(panel, '.notes'));
        await until('the focus back', async () => (await focused(panel)).includes(WORDS));
        await panel.press('Delete');
        await untilTexts(panel, '.note-words q', ['two berths']);
        await until('the focus', async () => (await focused(panel)) === 'Undo');
        await panel.press('Enter');
        await untilTexts(panel, '.note-words q', [WORDS, 'two berths']);
        assert.deepEqual(await textsOf(panel, '.note-body'), ['why', 'why']);
      });
    },
  },
];
