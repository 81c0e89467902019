import assert from 'node:assert/strict';
import { type Tab, until } from '../browser';
import { OTHER, piecesOf, publishDynamic } from '../dynamic-pages';
import { assertUnharmed, untilFlagged, wordsOf } from '../flagged';
import { callBadge, type Scenario, type Stage, withExtensionPage } from '../scenario';

/** A site of two articles that loads no second document: the address says which of them it shows. */
function publishSite({ server, story }: Stage): string {
  const { lead, blocks } = piecesOf(story.html);
  const site = (path: string) =>
    publishDynamic(server, {
      path,
      body: '<div id="app"></div>',
      pieces: { 'app/story': `<article>${lead}${blocks.join('')}</article>`, 'app/other': OTHER },
      // The text comes some time after the address, as from a server.
      script: `const show = () => document.querySelector('#app').replaceChildren(piece(location.pathname.slice(1)));
        addEventListener('popstate', () => setTimeout(show, 100));
        addEventListener('go', ({ detail }) => { history.pushState(null, '', detail); setTimeout(show, 100); });
        show();`,
    });
  site('/app/story');
  return site('/app/other');
}

const go = (tab: Tab, path: string) =>
  tab.evaluate((path) => {
    dispatchEvent(new CustomEvent('go', { detail: path }));
  }, path);

async function untilBadge(stage: Stage, expected: string): Promise<void> {
  await withExtensionPage(stage, (page, id) =>
    until(`the badge to say “${expected}”`, async () => (await callBadge(stage, page, id)) === expected),
  );
}

export const navigation: Scenario[] = [
  {
    name: 'navigation: finds the story that a site goes to without loading a page',
    async run(stage) {
      const tab = await stage.newTab();
      await tab.goto(publishSite(stage));
      await untilFlagged(tab, []);
      await go(tab, '/app/story');
      await untilFlagged(tab, wordsOf(stage.story.flags));
      await untilBadge(stage, String(stage.story.flags.length));
      await assertUnharmed(tab);
    },
  },
  {
    name: 'navigation: takes paint, badge and card away when the site goes on, and brings them when it comes back',
    async run(stage) {
      const tab = await stage.newTab();
      await tab.goto(publishSite(stage).replace('other', 'story'));
      await untilFlagged(tab, wordsOf(stage.story.flags));
      await stage.browser.command(tab, 'next-flag');
      await until('the card', () => tab.evaluate(() => document.querySelector('crossread-card') !== null, null));
      await go(tab, '/app/other');
      await untilFlagged(tab, []);
      await untilBadge(stage, '');
      await assertUnharmed(tab);
      await tab.evaluate(() => history.back(), null);
      await untilFlagged(tab, wordsOf(stage.story.flags));
      await untilBadge(stage, String(stage.story.flags.length));
      await assertUnharmed(tab);
    },
  },
  {
    name: 'navigation: keeps what it found when a page replaces its own address',
    async run(stage) {
      const tab = await stage.newTab();
      await tab.goto(`${publishSite(stage).replace('other', 'story')}?from=letter`);
      await untilFlagged(tab, wordsOf(stage.story.flags));
      await tab.evaluate(() => history.replaceState(null, '', location.pathname), null);
      await withExtensionPage(stage, async (page, id) => {
        // The popup asks for the tab's address, and shows nothing that was found at another.
        await until('the list of the popup', async () => {
          await page.goto('about:blank');
          await page.goto(`${stage.browser.extensionUrl('popup.html')}#tab=${id}`);
          await until('the popup', () => page.evaluate(() => document.querySelector('h1') !== null, null));
          return page.evaluate(() => document.querySelector('ol.flags li') !== null, null);
        });
        assert.equal(await callBadge(stage, page, id), String(stage.story.flags.length));
      });
      await untilFlagged(tab, wordsOf(stage.story.flags));
      await assertUnharmed(tab);
    },
  },
];
