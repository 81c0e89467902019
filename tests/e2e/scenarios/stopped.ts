import assert from 'node:assert/strict';
import { type Tab, until } from '../browser';
import { flaggedIn, wordsOf } from '../flagged';
import { highlightsIn, plain, rectsOf, type Scenario, STORY, type Stage, withExtensionPage } from '../scenario';
import { SITE } from '../server';

/** Page loads, each with a background that is stopped somewhere in it; `npm run soak` makes hundreds. */
const LOADS = 4;
const SEED = 20_250_712;

/** Numbers from 0 to 1, the same on every run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/**
 * Loads the page, with the background stopped before it is asked for, while it arrives, or after so many looks at it.
 * @returns whether it was stopped: a busy one can take longer than anybody waits
 */
export async function loadStopped(stage: Pick<Stage, 'browser' | 'server'>, tab: Tab, url: string, chance: number) {
  const { browser, server } = stage;
  const stop = () =>
    browser.stopBackground().then(
      () => true,
      () => false,
    );
  const before = chance < 0.2 && (await stop());
  const seen = server.requests.length;
  const arriving = tab.goto(url);
  if (chance >= 0.4) {
    await arriving;
    const looks = Math.floor((chance - 0.4) * 40);
    for (let look = 0; look < looks; look++) await tab.evaluate(() => CSS.highlights.size, null);
    return stop();
  }
  if (chance >= 0.2) await until('the request', async () => server.requests.length > seen);
  const during = chance >= 0.2 && (await stop());
  await arriving;
  return before || during;
}

/** How many ranges are painted as flags: more than there are flags, and something is painted twice. */
export function rangesIn(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    let count = 0;
    CSS.highlights.forEach((highlight, name) => {
      if (name !== 'crossread-focus') count += highlight.size;
    });
    return count;
  }, null);
}

/** How many cards are open over the page. */
export function cardsIn(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('crossread-card').length, null);
}

/** Clicks on the first words that are painted. */
export async function openCard(tab: Tab): Promise<void> {
  const [words] = Object.values(await highlightsIn(tab)).flat();
  const [rect] = await rectsOf(tab, plain(words ?? ''));
  assert.ok(rect, 'a painted word in view');
  await tab.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
  await until('the card', async () => (await cardsIn(tab)) === 1);
}

interface State {
  status: string;
  page: { address: string };
}

/** What is kept of the tab at this address, which is what the panels show. */
async function statusOf(stage: Stage, page: Tab, url: string): Promise<string | null> {
  const kept = (await stage.browser.callExtension(page, 'storage.session.get', null)) as Record<string, unknown>;
  const states = Object.entries(kept).flatMap(([key, value]) => (key.startsWith('tab:') ? [value as State] : []));
  return states.find(({ page: { address } }) => address === url)?.status ?? null;
}

export const stopped: Scenario[] = [
  {
    name: 'stopped: whenever the background is stopped in the middle of a check, the page ends painted, once, or says that it failed',
    async run(stage) {
      const next = numbers(SEED);
      const expected = JSON.stringify(wordsOf(stage.story.flags));
      const tab = await stage.newTab();
      const figures = { stops: 0, painted: 0, failed: 0 };
      await withExtensionPage(stage, async (page) => {
        for (let load = 0; load < LOADS; load++) {
          const url = `${STORY}?stopped=${load}`;
          if (await loadStopped(stage, tab, url, next())) figures.stops++;
          const look = async () => {
            if (JSON.stringify(await flaggedIn(tab)) === expected) return 'painted';
            return (await statusOf(stage, page, url)) === 'failed' && 'failed';
          };
          const what = 'the page painted, or said to have failed';
          // A page that asks again with pauses may take that long.
          const end = await until(what, look).catch(() => until(what, look));
          figures[end]++;
          if (end === 'painted') {
            assert.equal(await rangesIn(tab), stage.story.flags.length);
            await until('the panels to know', async () => (await statusOf(stage, page, url)) === 'done');
          } else assert.equal(await rangesIn(tab), 0);
        }
      });
      assert.ok(figures.stops > LOADS / 2, `only ${figures.stops} stops in ${LOADS} loads`);
      assert.ok(figures.painted > LOADS / 2, `only ${figures.painted} of ${LOADS} painted`);
      console.log(
        `        ${LOADS} loads, ${Object.entries(figures)
          .flatMap(([what, count]) => `${count} ${what}`)
          .join(', ')}`,
      );
      await tab.goto(`${SITE}/nothing`);
    },
  },
  {
    name: 'stopped: a page script that is loaded again has the page checked, and leaves the card open',
    async run(stage) {
      const { browser, story } = stage;
      const tab = await stage.newTab();
      const url = `${STORY}?again`;
      await tab.goto(url);
      const expected = JSON.stringify(wordsOf(story.flags));
      const isWhole = async () => JSON.stringify(await flaggedIn(tab)) === expected;
      await until('the paint', isWhole);
      await withExtensionPage(stage, async (page, id) => {
        await tab.activate();
        await openCard(tab);
        await browser.callExtension(page, 'storage.session.remove', `tab:${id}`);
        await browser.callExtension(page, 'runtime.sendMessage', { type: 'panel:check', tab: id });
        await until('the check', async () => (await statusOf(stage, page, url)) === 'done');
      });
      assert.equal(await cardsIn(tab), 1);
      assert.ok(await isWhole());
      assert.equal(await rangesIn(tab), story.flags.length);
      await tab.goto(`${SITE}/nothing`);
    },
  },
];
