import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchWithExtension } from '../../scripts/chromium';
import { startServer, type TestServer } from '../e2e/server';
import { copyExtension } from './copy';
import { type NamedPage, otherPages } from './gate-pages';
import { LEAST, leastScript } from './least';
import { type Bench, milliseconds, type Table, times } from './table';
import { median, percentile } from './times';
import { byPage, startTrace, type TraceEvent, timeOf } from './trace';

const GATE = 'gate.js';
/** Each page is loaded so often in each of two browsers, one of which runs the least first. */
const LOADS = 3;
/** What the gate does of itself after a page has stood still for so long is another look, which changes alone bring. */
const SETTLED = 300;

/**
 * The gate's time on the processor, from the first byte of its script compiled to its last timer, on pages of other
 * stories, against that of the least that any detector does, in the same page loads of real Chromium.
 */
export const gateBench: Bench = {
  name: 'gate',
  async run() {
    const pages = otherPages();
    const server = await startServer();
    try {
      const first = await inBrowser(server, pages, [GATE, LEAST]);
      const last = await inBrowser(server, pages, [LEAST, GATE]);
      return tablesOf(pages, [first, last]);
    } finally {
      await server.close();
    }
  },
};

type Loads = Map<string, TraceEvent[][]>;

interface Seen {
  loads: Loads;
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
    { [LEAST]: leastScript() },
  );
  const profile = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  const { context } = await launchWithExtension({
    extension: copy.folder,
    profile,
    headed: false,
    args: [`--proxy-server=127.0.0.1:${server.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  try {
    await stopWorker(context);
    return { loads: await load(context, server, pages), isAwake: (await workerOf(context)) !== null };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    copy.remove();
  }
}

async function load(context: BrowserContext, server: TestServer, pages: readonly NamedPage[]): Promise<Loads> {
  const browser = context.browser();
  if (!browser) throw new Error('No browser to trace.');
  const loads: Loads = new Map();
  for (const { name, html } of pages) {
    const url = server.publish(`/${encodeURIComponent(name)}`, html);
    const trace = await startTrace(browser);
    for (let time = 0; time < LOADS; time++) {
      // A tab, and so a process, of its own: what one page has compiled does not serve the next.
      const tab = await context.newPage();
      await tab.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => null);
      await tab.waitForTimeout(SETTLED);
      await tab.close();
    }
    loads.set(name, byPage(await trace.stop()).get(url) ?? []);
  }
  return loads;
}

async function workerOf(context: BrowserContext): Promise<string | null> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return null;
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.find(({ type }) => type === 'service_worker')?.targetId ?? null;
}

async function stopWorker(context: BrowserContext): Promise<void> {
  const targetId = await workerOf(context);
  const session = await context.browser()?.newBrowserCDPSession();
  if (targetId && session) await session.send('Target.closeTarget', { targetId });
  await session?.detach();
}

const LAYOUTS = new Set(['Layout', 'UpdateLayoutTree', 'ScheduleStyleRecalculation', 'InvalidateLayout']);

/** Layouts and style calculations that a line of the gate's forced. */
function forcedIn(events: readonly TraceEvent[]): number {
  return events.filter(({ name, args }) => {
    const stack = args.beginData?.stackTrace ?? args.data?.stackTrace ?? [];
    return LAYOUTS.has(name) && stack.some(({ url }) => url.endsWith(`/${GATE}`));
  }).length;
}

function tablesOf(pages: readonly NamedPage[], seen: readonly Seen[]): Table[] {
  const loadsOf = (name: string) => seen.flatMap(({ loads }) => loads.get(name) ?? []);
  const measured = pages.flatMap(({ name }) => {
    const loads = loadsOf(name).filter((events) => timeOf(events, LEAST) > 0);
    const [gate, least] = [GATE, LEAST].map((file) => median(loads.map((events) => timeOf(events, file))));
    return gate && least ? [{ name, gate, least, ratio: gate / least }] : [];
  });
  const ratios = measured.map(({ ratio }) => ratio);
  const forced = pages.flatMap(({ name }) => loadsOf(name)).reduce((sum, events) => sum + forcedIn(events), 0);
  const dearest = [...measured].sort((a, b) => b.ratio - a.ratio).slice(0, 3);
  return [
    {
      title: `Gate: time on the processor on ${measured.length} pages of other stories, against one read and one pattern`,
      columns: ['measured', 'aim'],
      rows: [
        ['median of the ratio', times(median(ratios)), '<= 1.00x'],
        ['95th percentile', times(percentile(ratios, 0.95)), '<= 1.50x'],
        ['all pages together', times(sumOf(measured, 'gate') / sumOf(measured, 'least')), ''],
        ['the gate, median page', milliseconds(median(measured.map(({ gate }) => gate))), ''],
        ['the least, median page', milliseconds(median(measured.map(({ least }) => least))), ''],
        ['layouts and styles forced', String(forced), '0'],
        ['background woken', seen.some(({ isAwake }) => isAwake) ? 'yes' : 'no', 'no'],
        ...dearest.map(({ name, ratio, gate }) => [`dearest: ${name}`, times(ratio), milliseconds(gate)]),
      ],
    },
  ];
}

function sumOf(measured: readonly { gate: number; least: number }[], what: 'gate' | 'least'): number {
  return measured.reduce((sum, page) => sum + page[what], 0);
}
