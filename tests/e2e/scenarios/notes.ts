import assert from 'node:assert/strict';
import { until } from '../browser';
import type { Scenario } from '../scenario';
import { textOf } from '../surfaces';
import {
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
import { untilTexts } from './panel-driver';

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
];
