import { until } from '../browser';
import type { Scenario } from '../scenario';
import { textOf } from '../surfaces';
import { openPlain, select, WORDS, withNotes } from './notes-driver';

/** Near the end: in Firefox the key opens the sidebar, which leaves pages less room. */
export const notesCommand: Scenario[] = [
  {
    name: 'notes: a key begins one about the selected words, and opens the panel where the browser lets it',
    async run(stage) {
      const tab = await openPlain(stage);
      await withNotes(stage, async (panel) => {
        await until('the notes', () => textOf(panel, '.notes-begin'));
        // What a person does on the browser's page of shortcuts; Chromium is told of the command itself.
        if (stage.browser.name === 'firefox')
          await stage.browser.callExtension(panel, 'commands.update', { name: 'annotate', shortcut: 'Alt+Shift+N' });
        await select(tab, WORDS);
        await stage.browser.command(tab, 'annotate');
        await until('the editor', async () => (await textOf(panel, '.note-target mark')) === WORDS);
      });
    },
  },
];
