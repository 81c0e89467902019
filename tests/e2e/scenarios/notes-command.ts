import assert from 'node:assert/strict';
import { until } from '../browser';
import { plain, rectsOf, type Scenario } from '../scenario';
import { clickInCard, openStory, textOf } from '../surfaces';
import { openPlain, select, WORDS, withNotes } from './notes-driver';

/** Near the end: what opens the panel leaves pages less room. */
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
  {
    name: 'notes: the card over a flag begins one, too, and says how to open the panel where the browser does not',
    async run(stage) {
      const tab = await openStory(stage);
      const flag = stage.story.flags.find(({ group }) => group === 'contradicts');
      assert.ok(flag);
      await withNotes(stage, async (panel) => {
        await tab.activate();
        const [rect] = await rectsOf(tab, plain(flag.exact));
        assert.ok(rect);
        await tab.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
        await clickInCard(tab, '.annotate');
        await until('the editor', () => textOf(panel, '.note-target mark'));
        assert.equal(await textOf(panel, '.editor-head h1'), 'New note');
        // Chromium takes the click for the reader's own and opens the panel; Firefox opens none on a page's word.
        await until('the panel, or the way to it', async () => {
          const said = await tab.evaluateInShadow(
            'crossread-card',
            (root) => root.querySelector('.waiting')?.textContent ?? '',
            null,
          );
          return said === null || said.includes('Open Crossread beside the page');
        });
      });
    },
  },
];
