import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NOISE } from '../fuzz/hostile-page';
import { PERHAPS_READ, UNREAD } from '../fuzz/html';
import { type StoryPage, storyPages } from '../fuzz/story-page';
import { type Tab, type TestBrowser, until } from './browser';
import type { ExpectedPage } from './expected';
import type { TestServer } from './server';

/** What pages are drawn from. */
export interface Sources {
  /** Its paragraphs hold nothing but text and inline markup. */
  story: ExpectedPage;
  pages: readonly ExpectedPage[];
}

/** Where drawn pages are opened. */
interface Ground extends Sources {
  browser: TestBrowser;
  server: TestServer;
  /** A tab that goes from page to page. */
  tab: Tab;
  /** An extension page, which sees what is stored. */
  desk: Tab;
}

export async function prepare(browser: TestBrowser, server: TestServer, sources: Sources): Promise<Ground> {
  const desk = await browser.newTab();
  await desk.goto(browser.extensionUrl('sources.html'));
  return { ...sources, browser, server, desk, tab: await browser.newTab() };
}

/** What was tried. */
export interface Figures {
  kinds: Map<StoryPage['kind'], number>;
  flags: number;
  /** The longest time for which a page's main thread did one thing, in milliseconds, and the page's seed. */
  pause: { time: number; seed: number };
}

export function nothingDrawn(): Figures {
  return { kinds: new Map(), flags: 0, pause: { time: 0, seed: 0 } };
}

export function said({ kinds, flags, pause }: Figures): string {
  const drawn = [...kinds].sort().map(([kind, count]) => `${count} ${kind}`);
  const all = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  return `${all} drawn pages (${drawn.join(', ')}), ${flags} flags, all on their words; longest pause ${pause.time} ms (page ${pause.seed})`;
}

/** The page that this seed draws, the same each time; the ways to make one take turns. */
export function drawPage({ story, pages }: Sources, seed: number): StoryPage {
  const sources = [story, ...pages.filter(({ covers }) => covers)].map(({ html }) => html);
  const ways = storyPages(story.html, sources);
  const way = ways[seed % ways.length];
  // Numbers beside each other would draw much the same.
  const [page] = way ? fc.sample(way, { seed: Math.imul(seed + 1, 0x9e3779b1), numRuns: 1 }) : [];
  assert.ok(page);
  return page;
}

interface State {
  status: string;
  page: { address: string };
  finding?: { verdict: { flags: { exact: string }[] } };
}

/** Takes down, in the page, how long its main thread was busy with one thing. */
const WATCH = `<script>{
  let last = performance.now();
  setInterval(() => {
    const { dataset } = document.documentElement;
    const now = performance.now();
    dataset.pause = Math.max(Number(dataset.pause ?? 0), now - last);
    last = now;
  }, 10);
}</script>`;
/** What Firefox says where a page is left while an answer is on its way. */
const OF_A_LEFT_PAGE = /Promise resolved while context is inactive/;
/** More is no busy machine. Milliseconds. */
const LONGEST_PAUSE = 15_000;

/**
 * Opens the page that the seed draws: it has to be checked, and each flag of the verdict painted, on its words and no others;
 * the page stays free, and nothing of ours is on any console.
 */
export async function tryPage(ground: Ground, seed: number, figures: Figures): Promise<void> {
  const { browser, server, tab, desk, story } = ground;
  const { kind, html } = drawPage(ground, seed);
  const url = server.publish(`/drawn-${seed}.html`, html.replace('<head>', `<head>${WATCH}`));
  await tab.goto(url);
  let flags: string[] = [];
  let wrong: ReturnType<typeof astray> | string = 'no answer';
  const isRight = async () => {
    const kept = (await browser.callExtension(desk, 'storage.session.get', null)) as unknown as Record<string, State>;
    const state = Object.values(kept).find(({ page }) => page?.address === url);
    if (!state || state.status === 'checking') return false;
    flags = (state.finding?.verdict.flags ?? []).map(({ exact }) => bare(exact)).sort();
    wrong = state.status === 'done' ? astray(flags, await paintedIn(tab)) : state.status;
    return typeof wrong === 'object' && wrong.flags.length + wrong.ranges.length === 0;
  };
  const what = `the flags of page ${seed}, ${kind}, on their words`;
  await until(what, isRight).catch((error: Error) => assert.fail(`${error.message} ${JSON.stringify(wrong)}`));
  const expected = new Set(story.flags.map(({ exact }) => bare(exact)));
  if (kind === 'written badly') assert.deepEqual([...new Set(flags)], [...expected].sort(), `page ${seed}`);
  const pause = await tab.evaluate(() => Math.round(Number(document.documentElement.dataset.pause ?? 0)), null);
  assert.ok(pause < LONGEST_PAUSE, `page ${seed}, ${kind}, stood still for ${pause} ms`);
  const errors = (await browser.extensionErrors()).filter((error) => !OF_A_LEFT_PAGE.test(error));
  assert.deepEqual(errors, [], `on the consoles after page ${seed}, ${kind}`);
  figures.kinds.set(kind, (figures.kinds.get(kind) ?? 0) + 1);
  figures.flags += flags.length;
  if (pause > figures.pause.time) figures.pause = { time: pause, seed };
}

/** The words of a range without what the page's maker knows that nobody reads; and without what may be read. */
interface Painted {
  most: string;
  least: string;
}

function paintedIn(tab: Tab): Promise<Painted[]> {
  return tab.evaluate(
    ([unread, perhaps]) => {
      const found: { most: string; least: string }[] = [];
      // Firefox lets no test iterate over a page's objects, only call forEach.
      CSS.highlights.forEach((highlight, name) => {
        if (name === 'crossread-focus') return;
        highlight.forEach((range) => {
          const words = (range as Range).cloneContents();
          for (const element of words.querySelectorAll(String(unread))) element.remove();
          const most = words.textContent ?? '';
          for (const element of words.querySelectorAll(String(perhaps))) element.remove();
          found.push({ most, least: words.textContent ?? '' });
        });
      });
      return found;
    },
    [`[${NOISE}], ${UNREAD}`, PERHAPS_READ],
  );
}

/** The flags that have no range of their own on their very words, and the ranges that are no flag's. */
function astray(flags: readonly string[], painted: readonly Painted[]): { flags: string[]; ranges: string[] } {
  const left = painted.map(({ most, least }) => [bare(most), bare(least)]);
  const unpainted = flags.filter((words) => {
    const at = left.findIndex((range) => range.includes(words));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { flags: unpainted, ranges: left.map(([words = '']) => words) };
}

/** Without white space, which a page may write anyhow, what has no width, and the marks that `<q>` brings. */
const bare = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff“”‘’]/g, '');
