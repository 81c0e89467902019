import assert from 'node:assert/strict';
import { type Tab, until } from '../browser';
import type { Scenario } from '../scenario';
import { clickOn, textOf } from '../surfaces';
import { annotate, ask, clickOnText, fill, openPlain, PLAIN, saved, select, WORDS, withNotes } from './notes-driver';
import { untilTexts } from './panel-driver';

interface Kept {
  annotation: { id: string; note: string };
  rev: string;
}

const noteOf = (panel: Tab) =>
  panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('.note-text')?.value, null);

export const notesKeeping: Scenario[] = [
  {
    name: 'notes: whoever asks while they are erased is answered',
    async run(stage) {
      const page = await stage.newTab();
      await page.goto(stage.browser.extensionUrl('sources.html'));
      for (let round = 0; round < 20; round++) {
        const erased = ask(stage, page, { type: 'notes:erase' });
        const asked = Array.from({ length: 5 }, () => ask(stage, page, { type: 'notes:stock', after: null }));
        await Promise.all([erased, ...asked]);
      }
    },
  },
  {
    name: 'notes: what was typed survives a closed panel and a stopped background',
    async run(stage) {
      const tab = await openPlain(stage);
      await withNotes(stage, async (panel) => {
        await select(tab, WORDS);
        await clickOnText(panel, 'Annotate the selected words');
        await until('the editor', () => textOf(panel, '.note-target'));
        const address = await panel.url();
        await fill(panel, '.note-text', 'Typed, and not a second old.');
        // At once, before the pause after which it would be saved.
        await panel.goto('about:blank');
        await stage.browser.stopBackground();
        await panel.goto(address);
        await until('the text', async () => (await noteOf(panel)) === 'Typed, and not a second old.');
        await saved(panel);
        const [kept] = (await ask(stage, panel, { type: 'notes:page', url: PLAIN })) as unknown as Kept[];
        assert.equal(kept?.annotation.note, 'Typed, and not a second old.');
      });
    },
  },
  {
    name: 'notes: a change and a deletion are undone as wholes, and a note can be ready only when it is rated',
    async run(stage) {
      const tab = await openPlain(stage);
      await withNotes(stage, async (panel) => {
        await annotate(tab, panel, WORDS, 'First.');
        await clickOnText(panel, 'Edit');
        await fill(panel, '.note-text', 'Second.');
        await clickOn(panel, 'input[value="ready"]');
        await saved(panel);
        await clickOnText(panel, 'Undo my changes');
        assert.equal(await noteOf(panel), 'First.');
        await fill(panel, '.note-text', 'Third.');
        await clickOnText(panel, 'Done');
        await untilTexts(panel, '.note-body', ['Third.']);
        await clickOnText(panel, 'Undo');
        await untilTexts(panel, '.note-body', ['First.']);
        await clickOnText(panel, 'Delete');
        await until('no note', () => textOf(panel, '.notes-none'));
        assert.match((await textOf(panel, '.undo-bar')) ?? '', /Deleted\./);
        await clickOnText(panel, 'Undo');
        await untilTexts(panel, '.note-body', ['First.']);

        await select(tab, 'two berths');
        await clickOnText(panel, 'Annotate the selected words');
        await until('the editor', async () => (await textOf(panel, '.note-target mark')) === 'two berths');
        await clickOn(panel, 'input[value="ready"]');
        assert.match(
          (await until('the reason', () => textOf(panel, '.ratings .problem'))) ?? '',
          /Choose what you find/,
        );
        assert.ok(
          await panel.evaluate(() => document.querySelector<HTMLInputElement>('input[value="draft"]')?.checked, null),
        );
      });
    },
  },
  {
    name: 'notes: one that was changed in another window is not overwritten: both are shown, and a person chooses',
    async run(stage) {
      const tab = await openPlain(stage);
      await withNotes(stage, async (panel) => {
        await annotate(tab, panel, WORDS, 'First.');
        await clickOnText(panel, 'Edit');
        await until('the editor', () => textOf(panel, '.note-target'));
        const [kept] = (await ask(stage, panel, { type: 'notes:page', url: PLAIN })) as unknown as Kept[];
        assert.ok(kept);
        const other = { ...kept.annotation, note: 'From the other window.' };
        await ask(stage, panel, { type: 'notes:save', annotation: other, rev: kept.rev });
        await fill(panel, '.note-text', 'Mine.');
        const shown = await until('the other', () => textOf(panel, '.other-state'));
        assert.ok(shown.includes('From the other window.'));
        assert.equal(await noteOf(panel), 'Mine.');
        await clickOnText(panel, 'Keep mine');
        await saved(panel);
        await clickOnText(panel, 'Done');
        await untilTexts(panel, '.note-body', ['Mine.']);
      });
    },
  },
];
