import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { BrowserContext } from 'playwright-core';
import { launchWithExtension } from '../../scripts/chromium';
import { gate } from '../../src/page/gate';
import { startServer, type TestServer } from '../e2e/server';
import { bundledSignatures } from '../score/story';
import { copyExtension } from './copy';
import { type NamedPage, otherPages } from './gate-pages';
import { LEAST, LOOK, leastScript, lookScript } from './least';
import { type Bench, milliseconds, type Table, times } from './table';
import { median, percentile } from './times';
import { byPage, startTrace, type TraceEvent, timeOf } from './trace';

const GATE = 'gate.js';
/** Each page is loaded so often in each of two browsers, one of which runs the least first. */
const LOADS = 2;
/** What the gate does of itself after a page has stood still for so long is another look, which changes alone bring. */
const SETTLED = 300;

/**
 * The gate on pages of other stories, against the least that any detector does, in real Chromium: the whole scripts, each
 * as the first of its world; and, once the world has begun, the look at the page alone. Time on the processor.
 */
export const gateBench: Bench = {
  name: 'gate',
  async run() {
    const pages = turnedAway(otherPages());
    const server = await startServer();
    try {
      const gateFirst = await inBrowser(server, pages, [GATE, LOOK, LEAST]);
      const leastFirst = await inBrowser(server, pages, [LEAST, LOOK, GATE]);
      return [tableOf(pages, gateFirst, leastFirst)];
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
    { [LEAST]: leastScript(), [LOOK]: await lookScript() },
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

/** The median time of a file in the loads of a page; null where the page was not loaded. */
function medianOf({ loads }: Seen, page: string, file: string): number | null {
  const known = (loads.get(page) ?? []).map((events) => timeOf(events, file)).filter((time) => time > 0);
  return known.length > 0 ? median(known) : null;
}

function tableOf(pages: readonly NamedPage[], gateFirst: Seen, leastFirst: Seen): Table {
  const measured = pages.flatMap(({ name }) => {
    const [gate, look, least] = [GATE, LOOK, LEAST].map((file) => medianOf(gateFirst, name, file));
    const leastAlone = medianOf(leastFirst, name, LEAST);
    const lookNext = medianOf(leastFirst, name, LOOK);
    if (!gate || !look || !least || !leastAlone || !lookNext) return [];
    return [{ name, gate, leastAlone, whole: gate / leastAlone, look: (look + lookNext) / 2 / least }];
  });
  const wholes = measured.map(({ whole }) => whole);
  const looks = measured.map(({ look }) => look);
  const forced = [gateFirst, leastFirst]
    .flatMap(({ loads }) => [...loads.values()].flat())
    .reduce((sum, events) => sum + forcedIn(events), 0);
  const dearest = [...measured].sort((a, b) => b.look - a.look).slice(0, 3);
  return {
    title: `Gate: time on the processor on ${measured.length} pages of other stories, against one read and one pattern`,
    columns: ['median', '95th percentile', 'aim'],
    rows: [
      ['the look', times(median(looks)), times(percentile(looks, 0.95)), '<= 1.00x, <= 1.50x'],
      ['the script, its start and its watch', times(median(wholes)), times(percentile(wholes, 0.95)), ''],
      ['... in the gate', milliseconds(median(measured.map(({ gate }) => gate)))],
      ['... in the least', milliseconds(median(measured.map(({ leastAlone }) => leastAlone)))],
      ['layouts and styles forced', String(forced), '', '0'],
      ['background woken', gateFirst.isAwake || leastFirst.isAwake ? 'yes' : 'no', '', 'no'],
      ...dearest.map(({ name, look, whole }) => [`dearest look: ${name}`, times(look), '', `script ${times(whole)}`]),
    ],
  };
}
