import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** One event of the browser's own trace. Times are microseconds; `tdur` is time on the processor. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args: { data?: TraceData; beginData?: TraceData };
}

interface TraceData {
  url?: string;
  isMainFrame?: boolean;
  isOutermostMainFrame?: boolean;
  stackTrace?: { url: string }[];
  /** Of an event's timing. Milliseconds. */
  type?: string;
  duration?: number;
  timeStamp?: number;
  processingStart?: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'blink.user_timing',
];

/** Traces the whole browser from now on; `stop` gives what happened, in order. */
export async function startTrace(browser: Browser): Promise<{ stop(): Promise<TraceEvent[]> }> {
  const session = await browser.newBrowserCDPSession();
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return {
    async stop() {
      const complete = new Promise<string>((resolve, reject) => {
        session.once('Tracing.tracingComplete', ({ stream }) =>
          stream ? resolve(stream) : reject(new Error('No trace.')),
        );
      });
      await session.send('Tracing.end');
      const { traceEvents } = JSON.parse(await readStream(session, await complete)) as { traceEvents: TraceEvent[] };
      await session.detach();
      return traceEvents.sort((a, b) => a.ts - b.ts);
    },
  };
}

/** What the work in a page of its own gives, and what the browser did meanwhile. */
export async function traced<T>(
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

async function readStream(session: CDPSession, handle: string): Promise<string> {
  let text = '';
  for (let isEnd = false; !isEnd; ) {
    const { data, eof } = await session.send('IO.read', { handle });
    text += data;
    isEnd = eof;
  }
  await session.send('IO.close', { handle });
  return text;
}

/** The address of the script that an event is the run of, if it is one. */
export function scriptOf({ args }: TraceEvent): string {
  return args.data?.url ?? '';
}

const RUNS = new Set(['EvaluateScript', 'FunctionCall']);

/** Is it the run of a script of one of these files? */
export function isRunOf(event: TraceEvent, files: readonly string[]): boolean {
  return RUNS.has(event.name) && files.some((file) => scriptOf(event).endsWith(`/${file}`));
}

/** Milliseconds on the processor of each run of the files; a run within a run is part of it. */
export function runsOf(events: readonly TraceEvent[], files: readonly string[]): number[] {
  let end = Number.NEGATIVE_INFINITY;
  const runs: number[] = [];
  for (const event of events) {
    if (!isRunOf(event, files) || event.ts < end) continue;
    end = event.ts + (event.dur ?? 0);
    runs.push((event.tdur ?? event.dur ?? 0) / 1000);
  }
  return runs;
}

/** Milliseconds on the processor that runs of the files took together. */
export function timeOf(events: readonly TraceEvent[], files: readonly string[]): number {
  return runsOf(events, files).reduce((sum, run) => sum + run, 0);
}

/** Milliseconds from the first run of the files to the page's own mark `painted`. */
export function paintedAfter(events: readonly TraceEvent[], files: readonly string[]): number {
  const first = events.find((event) => isRunOf(event, files));
  const mark = events.find(({ name, pid, ts }) => name === 'painted' && first && pid === first.pid && ts >= first.ts);
  return first && mark ? (mark.ts - first.ts) / 1000 : Number.NaN;
}

const DRAWING = new Set(['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint', 'Layerize']);

/** Milliseconds on the processor that styles, layout and paint took after one of the files first ran, in the same thread. */
export function drawingAfter(events: readonly TraceEvent[], files: readonly string[]): number {
  const first = events.find((event) => isRunOf(event, files));
  if (!first) return 0;
  const after = events.filter((event) => event.tid === first.tid && event.pid === first.pid && event.ts >= first.ts);
  return after.reduce((sum, event) => sum + (DRAWING.has(event.name) ? (event.tdur ?? 0) : 0), 0) / 1000;
}

/**
 * Milliseconds on the processor of each task of the thread from the files' first run on, without what drawing took: promises
 * go on in tasks that the trace gives no file's name. Of tasks in which another file runs, the runs of these.
 */
export function tasksAfter(events: readonly TraceEvent[], files: readonly string[]): number[] {
  const first = events.find((event) => isRunOf(event, files));
  if (!first) return [];
  const own = events.filter(({ tid, pid }) => tid === first.tid && pid === first.pid);
  const tasks = own.filter(({ name, ts, dur = 0 }) => name === 'RunTask' && ts + dur >= first.ts);
  return tasks.flatMap(({ ts, dur = 0, tdur = 0 }) => {
    const inner = own.filter((event) => event.ts >= ts && event.ts < ts + dur);
    if (inner.some((event) => RUNS.has(event.name) && !isRunOf(event, files))) return runsOf(inner, files);
    const drawn = inner.reduce((sum, event) => sum + (DRAWING.has(event.name) ? (event.tdur ?? 0) : 0), 0);
    return [(tdur - drawn) / 1000];
  });
}

/** The events of each page that was loaded, by its address; what the loads before the first were is left out. */
export function byPage(events: readonly TraceEvent[]): Map<string, TraceEvent[][]> {
  const pages = new Map<string, TraceEvent[][]>();
  let current: TraceEvent[] | null = null;
  for (const event of events) {
    const { data } = event.args;
    if (event.name === 'CommitLoad' && (data?.isOutermostMainFrame ?? data?.isMainFrame)) {
      current = [];
      const url = data?.url ?? '';
      pages.set(url, [...(pages.get(url) ?? []), current]);
    } else current?.push(event);
  }
  return pages;
}
