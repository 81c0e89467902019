import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { requireBrowser } from '../../scripts/browsers';
import { launchWithExtension, VIEWPORT } from '../../scripts/chromium';
import { startServer, type TestServer } from '../e2e/server';
import { benchPage, LONG_PAGE } from './article';
import { EXTENSION } from './copy';
import { HIGHLIGHTERS, highlighterScript, type Place } from './highlighters';
import { type Bench, milliseconds, type Table, times } from './table';
import { inTurn, median, percentile } from './times';
import { drawingAfter, startTrace, type TraceEvent, tasksAfter, timeOf } from './trace';

const LOADS = 5;
const OURS = ['page.js', 'card.js'];
const LIBRARY = ['highlighter.js'];
const KEYS = 40;

/** A story page of ten thousand words: what the page pays for its highlights, and whether it can still be used. */
export const storyBench: Bench = {
  name: 'story',
  async run() {
    const server = await startServer();
    const url = server.publish(
      '/long.html',
      benchPage(LONG_PAGE).replace('<article>', '<textarea></textarea><article>'),
    );
    const profile = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
    const network = [`--proxy-server=127.0.0.1:${server.port}`, '--proxy-bypass-list=<-loopback>'];
    const { context } = await launchWithExtension({ extension: EXTENSION, profile, headed: false, args: network });
    const plain = await chromium.launch({
      executablePath: requireBrowser('chromium'),
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-gpu', ...network],
    });
    try {
      const bare = await plain.newContext({ viewport: VIEWPORT });
      const ours = await inTurn(LOADS, () => openPainted(context, url));
      const places = ours[0]?.places ?? [];
      const others: [string, TraceEvent[][]][] = [];
      for (const [name, source] of Object.entries(HIGHLIGHTERS))
        others.push([name, await inTurn(LOADS, () => highlighted(bare, server, url, source, places))]);
      const used = await useTable(context, bare, url);
      return [costTable(ours, others, places.length), used];
    } finally {
      await plain.close();
      await context.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

interface Painted {
  events: TraceEvent[];
  /** What happened when the page had changed. */
  again: TraceEvent[];
  /** Milliseconds from the page's load to the first frame with highlights. */
  painted: number;
  places: Place[];
}

async function traced<T>(
  context: BrowserContext,
  work: (page: Page) => Promise<T>,
  before: (page: Page) => Promise<void> = async () => undefined,
): Promise<[T, TraceEvent[]]> {
  const browser = context.browser();
  if (!browser) throw new Error('No browser to trace.');
  const page = await context.newPage();
  await before(page);
  const trace = await startTrace(browser);
  const result = await work(page);
  const events = await trace.stop();
  await page.close();
  return [result, events];
}

async function openPainted(context: BrowserContext, url: string): Promise<Painted> {
  const open = async (page: Page) => {
    await page.goto(url);
    await page.waitForFunction('window.painted !== undefined');
    await page.waitForTimeout(500);
  };
  const [found, events] = await traced(context, async (page) => {
    await open(page);
    return page.evaluate(PLACES) as Promise<Pick<Painted, 'painted' | 'places'>>;
  });
  const [, again] = await traced(
    context,
    async (page) => {
      await page.evaluate(CHANGE);
      await page.waitForTimeout(1_500);
    },
    open,
  );
  return { ...found, events, again };
}

/** The words of the article, in nodes that were not there before: it is read again, and its flags are put to them. */
const CHANGE = `for (const paragraph of document.querySelectorAll('article p')) paragraph.textContent += '';`;

/** Where the highlights of the page lie in the text of its article. */
const PLACES = `(() => {
  const article = document.querySelector('article');
  const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('crossread-')).flatMap(([, all]) => [...all]);
  return {
    painted: window.painted,
    places: ranges.map((range) => {
      const before = document.createRange();
      before.setStart(article, 0);
      before.setEnd(range.startContainer, range.startOffset);
      const start = before.toString().length;
      const quote = range.toString();
      return { start, end: start + quote.length, quote };
    }).sort((a, b) => a.start - b.start),
  };
})()`;

async function highlighted(
  context: BrowserContext,
  server: TestServer,
  url: string,
  source: string,
  places: readonly Place[],
): Promise<TraceEvent[]> {
  const script = server.publish(`/${LIBRARY[0]}`, await highlighterScript(source), {
    'content-type': 'text/javascript',
  });
  const [, events] = await traced(context, async (page) => {
    await page.goto(url);
    await page.evaluate(`window.places = ${JSON.stringify(places)}`);
    await page.addScriptTag({ url: script });
    await page.waitForTimeout(500);
  });
  return events;
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

function costTable(ours: readonly Painted[], others: readonly [string, TraceEvent[][]][], places: number): Table {
  const script = median(ours.map(({ events }) => timeOf(events, ['gate.js']) + sum(tasksAfter(events, OURS))));
  const drawing = median(ours.map(({ events }) => drawingAfter(events, OURS)));
  const longest = (of: 'events' | 'again') => {
    const each = ours.map((load) => Math.max(...tasksAfter(load[of], OURS)));
    return [milliseconds(median(each)), `at most ${milliseconds(Math.max(...each))}`, '', 'aim: <= 16 ms'];
  };
  const row = (name: string, work: number, drawn: number) => [
    name,
    milliseconds(work),
    times(work / script),
    milliseconds(drawn),
    times((work + drawn) / (script + drawing)),
  ];
  return {
    title: `Story page of ten thousand words, ${places} places: tasks of the main thread, on the processor`,
    columns: ['script', 'to ours', 'styles, layout, paint', 'both, to ours'],
    rows: [
      row('crossread: gate, reading, painting, watching', script, drawing),
      ...others.map(([name, loads]) =>
        row(
          name,
          median(loads.map((events) => sum(tasksAfter(events, LIBRARY)))),
          median(loads.map((events) => drawingAfter(events, LIBRARY))),
        ),
      ),
      [`longest task of ours, median of ${ours.length} loads`, ...longest('events')],
      ['the same, when all words stand in other nodes', ...longest('again')],
      ['load to painted', milliseconds(median(ours.map(({ painted }) => painted)))],
    ],
  };
}

/** How long the page takes to answer keys and the wheel, from the load on. */
async function useTable(context: BrowserContext, bare: BrowserContext, url: string): Promise<Table> {
  const rows = [];
  for (const [name, where] of [['without', bare] as const, ['with', context] as const]) {
    const durations: number[] = [];
    const jumps: number[] = [];
    for (let time = 0; time < LOADS; time++) {
      const page = await where.newPage();
      await page.addInitScript(EVENT_TIMING);
      await page.goto(url);
      await page.click('textarea');
      for (let key = 0; key < KEYS; key++) await page.keyboard.press('a');
      for (let turn = 0; turn < KEYS; turn++) await page.mouse.wheel(0, 200);
      const seen = (await page.evaluate('window.seen')) as { durations: number[]; frames: number[] };
      durations.push(...seen.durations);
      jumps.push(...seen.frames);
      await page.close();
    }
    rows.push([
      name,
      milliseconds(median(durations)),
      milliseconds(percentile(durations, 0.95)),
      milliseconds(percentile(jumps, 0.95)),
    ]);
  }
  return {
    title: 'The same page in use: typing and scrolling from its load on',
    columns: ['key to frame, median', '95th percentile', 'between frames, 95th percentile'],
    rows,
  };
}

const EVENT_TIMING = `window.seen = { durations: [], frames: [] };
new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) if (name === 'keydown') window.seen.durations.push(duration);
}).observe({ type: 'event', durationThreshold: 16, buffered: true });
let last = 0;
const frame = (now) => { if (last) window.seen.frames.push(now - last); last = now; requestAnimationFrame(frame); };
requestAnimationFrame(frame);`;
