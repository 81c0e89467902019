import assert from 'node:assert/strict';
import type { BrowserName } from '../../../scripts/browsers';
import { callSource, type Tab, until } from '../browser';
import { untilFlagged, wordsOf } from '../flagged';
import { publishHostile } from '../hostile/pages';
import { CARDS, PLAY, puppet } from '../hostile/puppet';
import { LOOK, NEEDLE, SPOILS, spy } from '../hostile/spy';
import { FONTS, hostileStyle } from '../hostile/style';
import { plain, rectsOf, type Scenario, STORY, type Stage } from '../scenario';

const HOST = 'crossread-card';

/**
 * What browsers themselves give a page of a closed shadow root, and no extension can take away; SECURITY.md says what it
 * comes to. Both let it search and, Chromium by selecting all, read the words; Firefox hands over the nodes where pointer or
 * focus is in the card, and with them the means to alter what it shows.
 */
const GIVEN: Record<BrowserName, RegExp> = {
  chromium: /^(find: yes or no|the words by (find|the selection of everything|selection at .*))$/,
  firefox:
    /^(find: yes or no|the words by (find|selection at .*)|a node by (originalTarget|explicitOriginalTarget|rangeParent) of .*|a node by the selection as it is)$/,
};

/** Where a part of the open card is, in the viewport; null where there is none. */
function partOf(tab: Tab, selector: string) {
  return tab.evaluateInShadow(
    HOST,
    (root, wanted) => {
      const { x, y, width, height } = root.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
    },
    selector,
  );
}

/** Opens the page, and on it the card of the first flag with a click. */
async function openCard({ newTab, story }: Stage, url: string): Promise<Tab> {
  const tab = await newTab();
  await tab.goto(url);
  await untilFlagged(tab, wordsOf(story.flags));
  const [rect] = await rectsOf(tab, plain(story.flags[0]?.exact ?? ''));
  assert.ok(rect);
  await tab.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
  await until('the card', async () => (await looksOf(tab))?.[0]?.includes('opacity: 1;'));
  return tab;
}

/** How each element of the open card looks, as the browser has computed it, but for where it is. */
function looksOf(tab: Tab) {
  return tab.evaluateInShadow(
    'crossread-card',
    (root) => {
      const properties = [
        'color',
        'background-color',
        'border-top-color',
        'box-shadow',
        'direction',
        'display',
        'font-family',
        'font-size',
        'font-weight',
        'letter-spacing',
        'line-height',
        'opacity',
        'padding-left',
        'text-transform',
        'transform',
        'unicode-bidi',
        'visibility',
        'width',
      ];
      return [...root.querySelectorAll('section, section *')].map((element) => {
        const style = getComputedStyle(element);
        return [element.localName, ...properties.map((name) => `${name}: ${style.getPropertyValue(name)}`)].join('; ');
      });
    },
    null,
  );
}

export const hostileCard: Scenario[] = [
  {
    name: 'hostile: a page that tries every way into a card gets no more of it than the browser itself gives away',
    async run({ newTab, browser, server, story }) {
      const url = publishHostile(server, story, { path: '/spy.html', script: callSource(spy) });
      const tab = await newTab();
      await tab.goto(url);
      await untilFlagged(tab, wordsOf(story.flags));
      const [flag] = story.flags;
      assert.ok(flag);
      await tab.evaluate(
        ([name, words]) => document.documentElement.setAttribute(name ?? '', words ?? ''),
        [NEEDLE, plain(flag.explanation)],
      );
      const [rect] = await rectsOf(tab, plain(flag.exact));
      assert.ok(rect);
      await tab.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
      const at = await until('the card', () => partOf(tab, '.why'));
      await tab.hover(at);
      await tab.click(at);
      await tab.press('Tab');
      await tab.press('ArrowDown');
      await tab.evaluate((type) => dispatchEvent(new Event(type)), LOOK);
      const looked = () => tab.evaluate(() => document.documentElement.getAttribute('data-looked') === '1', null);
      await until('the page’s look', looked);
      const spoils = await tab.evaluate((name) => document.documentElement.getAttribute(name), SPOILS);
      const got = JSON.parse(spoils ?? '') as string[];
      assert.ok(got.length > 0, 'The page has looked: searching is among what every browser gives.');
      assert.deepEqual(
        got.filter((way) => !GIVEN[browser.name].test(way)),
        [],
      );
    },
  },
  {
    name: 'hostile: a page that styles everything and knows our styles’ names alters no look of the card, and hears of no letter in it',
    async run(stage) {
      const { server, story } = stage;
      const wanted = await looksOf(await openCard(stage, STORY));
      const url = publishHostile(server, story, { path: '/stylist.html', style: hostileStyle() });
      const before = server.requests.length;
      const tab = await openCard(stage, url);
      assert.deepEqual(await looksOf(tab), wanted);
      const asked = server.requests.slice(before).filter((request) => request.includes(FONTS));
      assert.deepEqual(asked, [], 'No font of the page is asked for.');
    },
  },
  {
    name: 'hostile: a page that makes up moves, clicks and keys opens no card, closes none and presses nothing in it',
    async run(stage) {
      const { browser, newTab, server, story } = stage;
      const url = publishHostile(server, story, { path: '/puppet.html', script: callSource(puppet) });
      const tab = await newTab();
      await tab.goto(url);
      await untilFlagged(tab, wordsOf(story.flags));
      const play = (what: string) => tab.evaluate((type) => dispatchEvent(new Event(type)), what);
      const cards = () => tab.evaluate((name) => document.documentElement.getAttribute(name), CARDS);
      await play(PLAY.words);
      assert.equal(await cards(), null, 'No card came.');

      const sourced = story.flags.find(({ evidence }) => evidence.some(({ start }) => start !== null));
      const [rect] = await rectsOf(tab, plain(sourced?.exact ?? ''));
      assert.ok(rect);
      await tab.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
      await tab.hover(await until('the card', () => partOf(tab, '.why')));
      await tab.click(await until('the card’s words', () => partOf(tab, '.why')));
      const tabs = (await browser.tabs()).length;
      await play(PLAY.card);
      await play(PLAY.words);
      assert.equal(await cards(), '1', 'The card that the reader opened is the only one.');

      // What the reader presses is done once; had the page pressed it, that would have been done before.
      await tab.click(await until('the link to the source', () => partOf(tab, 'figcaption button')));
      await until('the source', async () => (await browser.tabs()).length > tabs);
      assert.equal((await browser.tabs()).length, tabs + 1);
      for (const opened of await browser.tabs())
        if ((await opened.url()).startsWith(browser.extensionUrl('sources.html'))) await opened.close();
    },
  },
];
