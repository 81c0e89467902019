import assert from 'node:assert/strict';
import { callSource, type Tab, until } from '../browser';
import { flaggedIn, untilFlagged, wordsOf } from '../flagged';
import { assertAlive } from '../hostile/alive';
import { HEARD, listen } from '../hostile/listen';
import { publishHostile } from '../hostile/pages';
import { CAUGHT, poison } from '../hostile/poison';
import { callBadge, type Scenario, STORY, type Stage, withExtensionPage } from '../scenario';

/** By which a page could know us: the extension's id, and where its files lie. */
function namesOf({ browser }: Stage): string {
  const { host } = new URL(browser.extensionUrl(''));
  return browser.name === 'firefox' ? `crossread@crossread.example ${host}` : host;
}

async function listOf(tab: Tab, attribute: string): Promise<string[]> {
  const list = await tab.evaluate((name) => document.documentElement.getAttribute(name), attribute);
  return JSON.parse(list ?? '') as string[];
}

async function summedUp(tab: Tab): Promise<string[]> {
  await tab.evaluate(() => dispatchEvent(new Event('sum-up')), null);
  return listOf(tab, HEARD);
}

export const hostileWorld: Scenario[] = [
  {
    name: 'hostile: a page about something else has no sign of us, and one about a story the names of its highlights alone',
    async run(stage) {
      const { newTab, server, story, pages } = stage;
      const script = callSource(listen, JSON.stringify(namesOf(stage)));
      const other = pages.find(({ covers }) => !covers);
      assert.ok(other);
      const about = await newTab();
      await about.goto(publishHostile(server, other, { path: '/listening-elsewhere.html', script }));
      const tab = await newTab();
      await tab.goto(publishHostile(server, story, { path: '/listening.html', script }));
      await untilFlagged(tab, wordsOf(story.flags));
      const names = new Set(story.flags.map(({ group, severity }) => `highlight crossread-${group}-${severity}`));
      assert.deepEqual(await summedUp(tab), [...names].sort());
      assert.deepEqual(await summedUp(about), []);
    },
  },
  {
    name: 'hostile: nothing that a page says, by message or event, stops our script or has it do anything',
    async run(stage) {
      const { newTab, server, story } = stage;
      const script = callSource(listen, JSON.stringify(namesOf(stage)));
      const url = publishHostile(server, story, { path: '/speaking.html', script });
      const tab = await newTab();
      await tab.goto(url);
      await untilFlagged(tab, wordsOf(story.flags));
      const spoken = await tab.evaluate((id) => {
        document.documentElement.setAttribute('data-acting', '');
        const types = ['tab:stop', 'tab:show', 'tab:step', 'tab:check', 'page:chosen', 'panel:erase', 'notes:erase'];
        for (const type of types) postMessage({ type, flag: 0, by: 1 }, '*');
        for (const script of ['gate', 'page', 'places']) {
          const type = `${id}:${script}:wxt:content-script-started`;
          const detail = { contentScriptName: script, messageId: 'another' };
          postMessage({ type, ...detail }, '*');
          document.dispatchEvent(new CustomEvent(type, { detail }));
          window.dispatchEvent(new CustomEvent(type, { detail }));
        }
        const { chrome, browser } = window as unknown as Record<string, { runtime?: object } | undefined>;
        return { chrome: chrome?.runtime !== undefined, browser: browser?.runtime !== undefined };
      }, namesOf(stage).split(' ')[0] ?? '');
      assert.deepEqual(spoken, { chrome: false, browser: false }, 'A page has no way to send us a message.');
      await assertAlive(tab, story.flags[0]?.exact ?? '');
      assert.deepEqual(await flaggedIn(tab), wordsOf(story.flags));
    },
  },
  {
    name: 'hostile: a page that replaces the functions of the language and the browser has none of them called by us',
    async run({ newTab, server, story }) {
      const url = publishHostile(server, story, { path: '/poisoned.html', script: callSource(poison) });
      const tab = await newTab();
      await tab.goto(url);
      await untilFlagged(tab, wordsOf(story.flags));
      await assertAlive(tab, story.flags[0]?.exact ?? '');
      await tab.press('Escape');
      assert.deepEqual(await listOf(tab, CAUGHT), []);
    },
  },
  {
    name: 'hostile: a page reaches no file of the extension by its true address',
    async run({ newTab, browser }) {
      const tab = await newTab();
      await tab.goto(STORY);
      const files = ['manifest.json', 'packs/signatures.json', 'icon/16.png', 'background.js', 'popup.html'];
      const reached = await tab.evaluate(
        async (addresses) => {
          const loads = (element: HTMLElement, of: object) =>
            new Promise<boolean>((resolve) => {
              element.onload = () => resolve(true);
              element.onerror = () => resolve(false);
              document.head.append(Object.assign(element, of));
            });
          const found: string[] = [];
          const note = (way: string, wasReached: boolean) => {
            if (wasReached) found.push(way);
          };
          for (const url of addresses) {
            note(
              `fetch ${url}`,
              await fetch(url, { mode: 'no-cors' }).then(
                () => true,
                () => false,
              ),
            );
            note(`image ${url}`, await loads(document.createElement('img'), { src: url }));
            note(`script ${url}`, await loads(document.createElement('script'), { src: url }));
            note(`sheet ${url}`, await loads(document.createElement('link'), { rel: 'stylesheet', href: url }));
          }
          return found;
        },
        files.map((file) => browser.extensionUrl(file)),
      );
      assert.deepEqual(reached, []);
    },
  },
  {
    name: 'hostile: elements named like what we ask of a document or an element neither stop nor mislead us',
    async run({ newTab, server, story }) {
      const onDocument = CLOBBERED.document.map((name) => `<img name="${name}" id="${name}" alt="">`).join('');
      const onForm = CLOBBERED.node.map((name) => `<input name="${name}">`).join('');
      const html = story.html
        .replace('<body>', `<body>${onDocument}`)
        .replace('<article>', `<form>${onForm}<article>`)
        .replace('</article>', '</article></form>');
      const tab = await newTab();
      await tab.goto(server.publish('/clobbered.html', html));
      await untilFlagged(tab, wordsOf(story.flags));
      await assertAlive(tab, story.flags[0]?.exact ?? '');
    },
  },
  {
    name: 'hostile: a page that takes our paint away, and keeps doing so, takes nothing from the badge and the keys',
    async run(stage) {
      const script = `(function unpaint() { CSS.highlights.clear(); requestAnimationFrame(unpaint); })()`;
      const tab = await stage.newTab();
      await tab.goto(publishHostile(stage.server, stage.story, { path: '/unpainting.html', script }));
      const count = String(stage.story.flags.length);
      await withExtensionPage(stage, async (page, id) => {
        await until('the count on the badge', async () => (await callBadge(stage, page, id)) === count);
      });
      await stage.browser.command(tab, 'next-flag');
      const isOpen = (shadow: ShadowRoot) => shadow.querySelector('section') !== null;
      await until('the card', () => tab.evaluateInShadow('crossread-card', isOpen, null));
      assert.deepEqual(await flaggedIn(tab), [], 'The paint is gone: that much a page can do.');
    },
  },
];

/** What a script of ours reads or calls: an element of that name would be given in its place. */
const CLOBBERED = {
  document: [
    'body',
    'documentElement',
    'head',
    'title',
    'querySelector',
    'querySelectorAll',
    'createElement',
    'createRange',
    'implementation',
    'addEventListener',
    'getSelection',
    'defaultView',
    'location',
    'adoptNode',
    'caretPositionFromPoint',
    'caretRangeFromPoint',
    'readyState',
    'activeElement',
  ],
  node: [
    'nodeType',
    'nodeName',
    'localName',
    'tagName',
    'firstChild',
    'lastChild',
    'nextSibling',
    'previousSibling',
    'parentNode',
    'parentElement',
    'childNodes',
    'children',
    'textContent',
    'innerText',
    'getAttribute',
    'hasAttribute',
    'attributes',
    'closest',
    'matches',
    'querySelector',
    'querySelectorAll',
    'contains',
    'isConnected',
    'ownerDocument',
    'checkVisibility',
    'getBoundingClientRect',
    'cloneNode',
    'compareDocumentPosition',
    'getRootNode',
    'firstElementChild',
    'nextElementSibling',
    'id',
    'className',
    'classList',
    'data',
    'scrollIntoView',
  ],
};
