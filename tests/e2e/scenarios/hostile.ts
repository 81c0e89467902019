import assert from 'node:assert/strict';
import { callSource, until } from '../browser';
import { piecesOf, publishDynamic } from '../dynamic-pages';
import { assertUnharmed, flaggedIn, untilFlagged, wordsOf } from '../flagged';
import { HEARD, listen } from '../hostile/listen';
import { publishHostile } from '../hostile/pages';
import { callBadge, plain, rectsOf, type Scenario, STORY, withExtensionPage } from '../scenario';

export const hostile: Scenario[] = [
  {
    name: 'hostile: does not fight a page that takes away every element that is not its own',
    async run({ newTab, server, story }) {
      const { lead, blocks } = piecesOf(story.html);
      const url = publishDynamic(server, {
        path: '/jealous.html',
        body: `<article>${lead}${blocks.join('')}</article>`,
        script: `let removed = 0;
          new MutationObserver((records) => {
            for (const { addedNodes } of records) for (const node of addedNodes) { node.remove(); document.title = String(++removed); }
          }).observe(document.documentElement, { childList: true });`,
      });
      const tab = await newTab();
      await tab.goto(url);
      const all = wordsOf(story.flags);
      await untilFlagged(tab, all);
      const removals = () => tab.evaluate(() => Number(document.title) || 0, null);
      for (const time of [1, 2]) {
        const [rect] = await rectsOf(tab, plain(story.flags[0]?.exact ?? ''));
        assert.ok(rect);
        await tab.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
        // A click is tried once, and the next one again: the card that the page took away is not thought to be open.
        await until(`removal ${time}`, async () => (await removals()) === time);
        await until('no flag marked out', () => tab.evaluate(() => !CSS.highlights.has('crossread-focus'), null));
      }
      assert.equal(await removals(), 2);
      assert.deepEqual(await flaggedIn(tab), all);
      await assertUnharmed(tab);
    },
  },
  {
    name: 'hostile: stays right on a page that puts its article back after every change, and changes it',
    async run({ newTab, server, story }) {
      const { lead, blocks } = piecesOf(story.html);
      const url = publishDynamic(server, {
        path: '/restoring.html',
        body: `<div id="app"><article>${lead}${blocks.join('')}</article></div>`,
        pieces: { story: `<article>${lead}${blocks.join('')}</article>` },
        script: `const app = document.querySelector('#app');
          let restored = 0;
          const observer = new MutationObserver(() => {
            app.replaceChildren(piece('story'));
            observer.takeRecords();
            document.title = 'Restored ' + ++restored;
          });
          observer.observe(app, { childList: true, characterData: true, attributes: true, subtree: true });
          addEventListener('tamper', () => app.querySelector('p').append('!'));`,
      });
      const tab = await newTab();
      await tab.goto(url);
      const all = wordsOf(story.flags);
      await untilFlagged(tab, all);
      for (let time = 1; time <= 3; time++) {
        await tab.evaluate(() => dispatchEvent(new Event('tamper')), null);
        // Each reading waits fifty times what the one before has cost.
        await untilFlagged(tab, all, 18_000);
      }
      const title = await tab.evaluate(() => document.title, null);
      assert.equal(title, 'Restored 3', 'The page restored what it changed itself, and nothing of ours.');
      await assertUnharmed(tab);
    },
  },
  {
    name: 'hostile: cannot hide behind elements that are called like the browser’s interface',
    async run({ newTab, server, story }) {
      const { lead, blocks } = piecesOf(story.html);
      const names = [
        '<form id="browser"><input name="runtime" id="runtime"></form><i id="chrome"></i>',
        '<form name="chrome"><input name="runtime"></form>',
      ];
      for (const [index, named] of names.entries()) {
        const url = publishDynamic(server, {
          path: `/named-${index}.html`,
          body: `${named}<article>${lead}${blocks.join('')}</article>`,
          script: '',
        });
        const tab = await newTab();
        await tab.goto(url);
        await untilFlagged(tab, wordsOf(story.flags));
        await assertUnharmed(tab);
      }
    },
  },
  {
    name: 'hostile: a page whose frames or forms take the names of the browser’s interface is unread at most, and learns nothing',
    async run(stage) {
      const { browser, server, story } = stage;
      const { host } = new URL(browser.extensionUrl(''));
      // In Chromium they keep the extension's interface from its scripts. To make the scripts' world before the page has a frame
      // cures it, and would cost every page there is 0.15 ms more.
      const names = [
        '<iframe name="chrome" srcdoc="…"></iframe>',
        '<iframe name="browser" srcdoc="…"></iframe>',
        '<form name="chrome"><input name="runtime"></form><form name="browser"><input name="runtime"></form>',
      ];
      const badgeOf = () => withExtensionPage(stage, (page, id) => callBadge(stage, page, id));
      for (const [index, body] of names.entries()) {
        const script = callSource(listen, JSON.stringify(host));
        const tab = await stage.newTab();
        await tab.goto(publishHostile(server, story, { path: `/nameless-${index}.html`, script, body }));
        if (browser.name === 'firefox') {
          await untilFlagged(tab, wordsOf(story.flags));
          continue;
        }
        // Painted in turn, and so after all that would have happened in the page before.
        const next = await stage.newTab();
        await next.goto(`${STORY}?beside=${index}`);
        await untilFlagged(next, wordsOf(story.flags));
        await next.close();
        assert.deepEqual(await flaggedIn(tab), [], 'Read after all: SECURITY.md can say so.');
        assert.equal(await badgeOf(), '');
        await tab.evaluate(() => dispatchEvent(new Event('sum-up')), null);
        const heard = await tab.evaluate((name) => document.documentElement.getAttribute(name), HEARD);
        const signs = JSON.parse(heard ?? '') as string[];
        assert.deepEqual(
          // Its own frame, by number.
          signs.filter((sign) => sign !== 'window.0'),
          [],
        );
        // The next page of the tab is read as any other.
        await tab.goto(`${STORY}?after=${index}`);
        await untilFlagged(tab, wordsOf(story.flags));
      }
      assert.deepEqual(await browser.extensionErrors(), []);
    },
  },
  {
    name: 'hostile: where a page keeps the extension’s interface from its scripts, a reader who asks is told at once',
    // Firefox lets no page do so.
    only: 'chromium',
    async run(stage) {
      // Of its own: the script that cannot start says so on the console, which is held against no other page.
      const browser = await stage.another();
      const url = stage.server.publish(
        '/kept-out.html',
        `<iframe name="chrome" srcdoc="…"></iframe>${stage.story.html}`,
      );
      const tab = await browser.newTab();
      await tab.goto(url);
      const asked = await withExtensionPage({ ...stage, browser }, (page, tab) =>
        browser.callExtension(page, 'runtime.sendMessage', { type: 'panel:check', tab }),
      );
      assert.equal((asked as { problem?: { code: string } }).problem?.code, 'hidden');
      await tab.goto(STORY);
      await untilFlagged(tab, wordsOf(stage.story.flags));
    },
  },
];
