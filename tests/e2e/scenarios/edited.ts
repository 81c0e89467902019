import assert from 'node:assert/strict';
import { type Plain, type Tab, until } from '../browser';
import { plain, type Scenario, type Stage, withExtensionPage } from '../scenario';
import { clickOn, untilPainted, withOptions } from '../surfaces';
import { textsOf, withPanel } from './panel-driver';

const FIRST_SEEN = '2025-07-03T10:00:00.000Z';

/** Two flagged sentences that stand in the page's source as they are. */
function plainSentences({ story }: Stage): [string, string] {
  const sentences = [...new Set(story.flags.map(({ sentence }) => sentence))];
  const [edited, deleted] = sentences.filter((text) => story.html.includes(text) && text.split(' ').length > 8);
  assert.ok(edited && deleted, 'The sample article must hold two flagged sentences without tags in them.');
  return [edited, deleted];
}

async function visit(stage: Stage, path: string, html: string): Promise<Tab> {
  const url = stage.server.publish(path, html);
  const tab = await stage.newTab();
  await tab.goto(url);
  await untilPainted(tab);
  return tab;
}

/** What the extension remembers of a page, as if the visit had been on another day. */
function dateBack(stage: Stage, url: string): Promise<void> {
  return withExtensionPage(stage, async (page) => {
    const key = `seen:${url}`;
    const read = async () =>
      ((await stage.browser.callExtension(page, 'storage.local.get', key)) as Record<string, { sentences: object[] }>)[
        key
      ];
    const stored = await until('the memory of the page', read);
    const sentences = stored.sentences.map((seen) => ({ ...seen, first: FIRST_SEEN, last: FIRST_SEEN }));
    await stage.browser.callExtension(page, 'storage.local.set', { [key]: { version: 1, sentences } } as Plain);
  });
}

const today = () => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format();

export const edited: Scenario[] = [
  {
    name: 'edited: says on the next visit which flagged sentences the publisher changed or took out, with both dates',
    async run(stage) {
      const [changed, deleted] = plainSentences(stage);
      const first = await visit(stage, '/edited.html', stage.story.html);
      await withPanel(stage, async (panel) => {
        await until('the list', async () => (await textsOf(panel, 'ol.flags li')).length > 0);
        assert.deepEqual(await textsOf(panel, '.edits'), [], 'On the first visit nothing was edited.');
      });
      await dateBack(stage, await first.url());
      await first.close();

      const [word = '', ...others] = changed.split(' ');
      const now = [word, 'reportedly', ...others].join(' ');
      await visit(stage, '/edited.html', stage.story.html.replace(changed, now).replace(deleted, ''));
      await withPanel(stage, async (panel) => {
        await until('what was edited', async () => (await textsOf(panel, '.edits li')).length === 2);
        const said = await textsOf(panel, '.edits li');
        const edit = said.find((text) => text.includes('reportedly')) ?? '';
        assert.ok(edit.includes(`Edited since 3 July 2025; seen on ${today()}`), edit);
        assert.deepEqual(await textsOf(panel, '.edits ins'), ['put in: reportedly (end)']);
        assert.deepEqual(await textsOf(panel, '.edits del'), []);
        const gone = said.find((text) => text.includes(plain(deleted))) ?? '';
        assert.ok(gone.includes(`Taken out since 3 July 2025; missing on ${today()}`), gone);
        const flag = stage.story.flags.find(({ sentence }) => sentence === deleted);
        assert.ok(gone.includes(plain(flag?.explanation ?? '?')), `${gone} says what the flag said`);
      });
    },
  },
  {
    name: 'edited: remembers nothing where the reader does not want it, and forgets what was remembered',
    async run(stage) {
      const [changed] = plainSentences(stage);
      const first = await visit(stage, '/forgotten.html', stage.story.html);
      const url = await first.url();
      const remembered = () =>
        withExtensionPage(stage, async (page) => {
          const all = (await stage.browser.callExtension(page, 'storage.local.get', null)) as Record<string, Plain>;
          return Object.keys(all).filter((key) => key.startsWith('seen'));
        });
      await until('the memory', async () => (await remembered()).includes(`seen:${url}`));
      await withOptions(stage, async (options) => {
        await clickOn(options, '[role=switch]');
        await until('an empty memory', async () => (await remembered()).length === 0);
        await visit(stage, '/forgotten.html', stage.story.html.replace(changed, `${changed} Really.`));
        await withPanel(stage, async (panel) => {
          await until('the list', async () => (await textsOf(panel, 'ol.flags li')).length > 0);
          assert.deepEqual(await textsOf(panel, '.edits'), []);
        });
        assert.deepEqual(await remembered(), []);
      });
    },
  },
];
