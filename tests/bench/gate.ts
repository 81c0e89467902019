import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { BrowserContext } from 'playwright-core';
import { launchWithExtension } from '../../scripts/chromium';
import { gate } from '../../src/page/gate';
import { isBackgroundRunning, stopBackground } from '../e2e/chromium';
import { startServer, type TestServer } from '../e2e/server';
import { bundledSignatures } from '../score/story';
import { copyExtension } from './copy';
import { LEAST, LOOK, leastScript, lookScript } from './least';
import { type NamedPage, otherPages } from './pages';
import { type Bench, milliseconds, type Table, times } from './table';
import { median, percentile } from './times';
import { byPage, startTrace, type TraceEvent, timeOf } from './trace';

const GATE = 'gate.js';
/** What a browser does for any script of an extension that it runs in a page, whatever that does. */
const START = 'start.js';
/**
 * The look and the least come first as often as each other: what runs later finds the page's text and the engine warm. The
 * whole gate comes last, for the look would find its patterns compiled.
 */
const ORDERS = [
  [LOOK, LEAST, GATE],
  [LEAST, LOOK, GATE],
  [LOOK, LEAST, GATE],
  [LEAST, LOOK, GATE],
];
const PLACES = 2;
/** What the gate does of itself after a page has stood still for so long is another look, which changes alone bring. */
const SETTLED = 300;
/** A trace of more is too large to read at once. */
const PAGES_OF_A_TRACE = 25;

/**
 * The gate on pages of other stories, against the least that any detector does, in real Chromium: the look at the page, and
 * the whole script. Time on the processor.
 */
export const gateBench: Bench = {
  name: 'gate',
  async run() {
    const pages = turnedAway(otherPages());
    const server = await startServer();
    try {
      const seen: Seen[] = [];
      for (const order of ORDERS) seen.push(await inBrowser(server, pages, [START, ...order]));
      return [tableOf(pages, seen)];
    } finally {
      await server.close();
    }
  },
};

interface Seen {
  /** What happened in each page, by its name. */
  loads: ReadonlyMap<string, readonly TraceEvent[]>;
  /** Did the background run at the end, though it was stopped before the first page? */
  isAwake: boolean;
}

async function inBrowser(server: TestServer, pages: readonly NamedPage[], order: readonly string[]): Promise<Seen> {
  const copy = copyExtension(
    (manifest) => {
      const [gate] = manifest.content_scripts;
      if (!gate) throw new Error('The built extension has no gate.');
      manifest.content_scripts = order.map((file) => ({ ...gate, js: [file] }));
    },
    { [START]: ';', [LEAST]: leastScript(), [LOOK]: await lookScript() },
  );
  const profile = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  const { context } = await launchWithExtension({
    extension: copy.folder,
    profile,
    headed: false,
    args: [`--proxy-server=127.0.0.1:${server.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  try {
    // The page that the extension opens once would start the background again.
    await context.newPage();
    await Promise.all(context.pages().map((page) => page.url().startsWith('chrome-extension:') && page.close()));
    await stopBackground(context);
    const loads = new Map<string, readonly TraceEvent[]>();
    for (let at = 0; at < pages.length; at += PAGES_OF_A_TRACE)
      for (const [name, events] of await load(context, server, pages.slice(at, at + PAGES_OF_A_TRACE)))
        loads.set(name, events);
    return { loads, isAwake: await isBackgroundRunning(context) };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    copy.remove();
  }
}

async function load(
  context: BrowserContext,
  server: TestServer,
  pages: readonly NamedPage[],
): Promise<[string, readonly TraceEvent[]][]> {
  const browser = context.browser();
  if (!browser) throw new Error('No browser to trace.');
  const trace = await startTrace(browser);
  const urls = new Map<string, string>();
  for (const { name, html } of pages) {
    const url = server.publish(`/${encodeURIComponent(name)}`, html);
    urls.set(name, url);
    // A tab, and so a process, of its own: what one page has compiled does not serve the next.
    const tab = await context.newPage();
    await tab.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => null);
    await tab.waitForTimeout(SETTLED);
    await tab.close();
  }
  const loaded = byPage(await trace.stop());
  return [...urls].map(([name, url]) => [name, loaded.get(url)?.at(-1) ?? []]);
}

/** What the gate lets in is the background's affair. */
function turnedAway(pages: readonly NamedPage[]): NamedPage[] {
  const signatures = bundledSignatures();
  return pages.filter(({ html }) => {
    const text = parseHTML(html).document.body?.textContent ?? '';
    return gate(text, signatures).length === 0;
  });
}

const LAYOUTS = new Set(['Layout', 'UpdateLayoutTree', 'ScheduleStyleRecalculation', 'InvalidateLayout']);

/** Layouts and style calculations that a line of the gate's forced. */
function forcedIn(events: readonly TraceEvent[]): number {
  return events.filter(({ name, args }) => {
    const stack = args.beginData?.stackTrace ?? args.data?.stackTrace ?? [];
    return LAYOUTS.has(name) && stack.some(({ url }) => url.endsWith(`/${GATE}`));
  }).length;
}

/** The mean over the places of the best time in each: what else the machine did is no part of it. */
function bestOfPlaces(times: readonly number[]): number {
  const best = [0, 1].map((place) => Math.min(...times.filter((_, load) => load % PLACES === place)));
  return best.reduce((sum, time) => sum + time, 0) / PLACES;
}

function tableOf(pages: readonly NamedPage[], seen: readonly Seen[]): Table {
  const measured = pages.flatMap(({ name }) => {
    const loads = seen.map(({ loads }) => loads.get(name) ?? []);
    const [start = 0, gate = 0, look = 0, least = 0] = [START, GATE, LOOK, LEAST].map((file) => {
      const known = loads.map((events) => timeOf(events, [file]));
      return known.every((time) => time > 0) ? bestOfPlaces(known) : 0;
    });
    return gate * look * least > 0 ? [{ name, start, gate, look, least }] : [];
  });
  const looks = measured.map(({ look, least }) => look / least);
  const wholes = measured.map(({ start, gate, least }) => (start + gate) / (start + least));
  const gates = measured.map(({ gate, least }) => gate / least);
  const forced = seen.flatMap(({ loads }) => [...loads.values()]).reduce((sum, events) => sum + forcedIn(events), 0);
  const dearest = [...measured].sort((a, b) => b.look / b.least - a.look / a.least).slice(0, 3);
  const both = (values: readonly number[], as: (value: number) => string) => [
    as(median(values)),
    as(percentile(values, 0.95)),
  ];
  return {
    title: `Gate: time on the processor on ${measured.length} pages of other stories, against one read and one pattern`,
    columns: ['median', '95th percentile', 'aim'],
    rows: [
      ['the look, to the least', ...both(looks, times), '<= 1.00x, <= 1.50x'],
      ['the whole gate, its look and its watch, to the least', ...both(gates, times)],
      ['the same, with the world of scripts on both sides', ...both(wholes, times)],
      ...(
        [
          ['the world of scripts', 'start'],
          ['the gate: its look and its watch', 'gate'],
          ['the look', 'look'],
          ['the least', 'least'],
        ] as const
      ).map(([title, part]) => [
        title,
        ...both(
          measured.map((page) => page[part]),
          milliseconds,
        ),
      ]),
      ['layouts and styles forced', String(forced), '', '0'],
      ['background woken', seen.some(({ isAwake }) => isAwake) ? 'yes' : 'no', '', 'no'],
      ...dearest.map(({ name, look, least }) => [`dearest look: ${name}`, times(look / least), '', milliseconds(look)]),
    ],
  };
}
