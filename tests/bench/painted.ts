import type { BrowserContext, Page } from 'playwright-core';
import { highlightCss } from '../../src/page/highlight-css';
import type { TestServer } from '../e2e/server';
import { FLAGS, HIGHLIGHTERS, highlighterScript, OWN_PARTS, type Place } from './highlighters';
import { drawingAfter, isRunOf, paintedAfter, type TraceEvent, tasksAfter, timeOf, traced } from './trace';

const OURS = ['page.js', 'card.js'];
/** What the main thread still has to do once the page is painted. */
const SETTLED = 500;

/** What one load cost the page. Milliseconds, on the processor but for `painted`. */
export interface Load {
  /** From the first script's start to the first frame with highlights. */
  painted: number;
  script: number;
  /** Styles, layout and paint. */
  drawing: number;
  longest: number;
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

function loadOf(events: readonly TraceEvent[], files: readonly string[], before: readonly string[] = []): Load {
  const tasks = tasksAfter(events, files);
  return {
    painted: paintedAfter(events, [...before, ...files]),
    script: timeOf(events, before) + sum(tasks),
    drawing: drawingAfter(events, files),
    longest: Math.max(...tasks),
  };
}

/** Loads a page of the story, and tells where its highlights are. */
export async function openPainted(context: BrowserContext, url: string): Promise<{ load: Load; places: Place[] }> {
  const [places, events] = await traced(context, async (page) => {
    await open(page, url);
    return page.evaluate(PLACES) as Promise<Place[]>;
  });
  return { load: loadOf(events, OURS, ['gate.js']), places };
}

/** The longest task when all words of such a page have come to stand in other nodes. */
export async function longestAnew(context: BrowserContext, url: string): Promise<number> {
  const [, events] = await traced(
    context,
    async (page) => {
      await page.evaluate(CHANGE);
      await page.waitForTimeout(1_500);
    },
    (page) => open(page, url),
  );
  return loadOf(events, OURS).longest;
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  // Polled by frame, the page would be drawn all the while.
  await page.waitForFunction('window.painted !== undefined', null, { polling: 50 });
  await page.waitForTimeout(SETTLED);
}

/** The article is read again, and its flags are put to the new nodes. */
const CHANGE = `for (const paragraph of document.querySelectorAll('article p')) paragraph.textContent += '';`;

/** Where the highlights of the page lie in the text of its body. */
const PLACES = `(() => {
  const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('crossread-')).flatMap(([, all]) => [...all]);
  return ranges.map((range) => {
    const before = document.createRange();
    before.setStart(document.body, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const start = before.toString().length;
    const quote = range.toString();
    return { start, end: start + quote.length, quote };
  }).sort((a, b) => a.start - b.start);
})()`;

/** What else reads or paints the page, one after the other, each in a page of its own. */
export async function paintedByOthers(
  context: BrowserContext,
  server: TestServer,
  url: string,
  places: readonly Place[],
): Promise<Load[]> {
  const loads: Load[] = [];
  const run = async (sources: Record<string, string>) => {
    const [, events] = await traced(context, async (page) => {
      await page.goto(url);
      await page.evaluate(`window.places = ${JSON.stringify(places)}`);
      await page.addStyleTag({ content: highlightCss('tint') });
      for (const [name, source] of Object.entries(sources)) {
        const code = await highlighterScript(source);
        await page.addScriptTag({
          url: server.publish(`/${fileOf(name)}`, code, { 'content-type': 'text/javascript' }),
        });
        await page.waitForTimeout(SETTLED / 2);
        if (sources === OWN_PARTS) await page.evaluate(FLAGS);
      }
      await page.waitForTimeout(SETTLED / 2);
    });
    const files = Object.keys(sources).map(fileOf);
    files.forEach((file, at) => {
      const next = events.findIndex((event) => isRunOf(event, files.slice(at + 1)));
      loads.push(loadOf(next < 0 ? events : events.slice(0, next), [file]));
    });
  };
  await run(OWN_PARTS);
  for (const [name, source] of Object.entries(HIGHLIGHTERS)) await run({ [name]: source });
  return loads;
}

const fileOf = (name: string) => `${name.replace(/\W+/g, '-')}.js`;
