import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { checkArticle } from '../../src/engine/check';
import { extract } from '../../src/page/extract';
import { until } from '../e2e/browser';
import { launchChromium } from '../e2e/chromium';
import { startServer } from '../e2e/server';
import { bundledEngine } from '../score/story';
import { filesIn, ROOT } from '../tree';
import { benchPage } from './article';

/* Prints how fast the product is on this machine. Asserts nothing: a machine is not a mistake. */
const WARM_UP = 30;
const RUNS = 200;
const LOADS = 12;
/** Pages that find the background stopped, as after half a minute without any. */
const COLD_LOADS = 6;
const EXTENSION = join(ROOT, '.output/chrome-mv3');

const rows: [what: string, value: string, aim: string][] = [];
const page = benchPage();
benchNode();
await benchChromium();
for (const file of filesIn('.output/chrome-mv3').filter((name) =>
  /content-scripts|background\.js|packs\//.test(name),
)) {
  rows.push([file.replace('.output/chrome-mv3/', ''), `${(statSync(join(ROOT, file)).size / 1024).toFixed(0)} kB`, '']);
}
for (const [what, value, aim] of rows) console.log(`${what.padEnd(48)} ${value.padStart(14)}  ${aim}`);

function benchNode(): void {
  const engine = bundledEngine();
  const read = () => extract(parseHTML(page).document as unknown as Document).article;
  const article = read();
  const { sentences, flags } = checkArticle(article, engine);
  const check = times(() => checkArticle(article, engine));
  rows.push(['article', `${sentences} sentences`, `${flags.length} flags`]);
  rows.push(['check, warm, median', `${median(check).toFixed(1)} ms`, 'aim: under 50 ms']);
  rows.push(['check, warm, 95th percentile', `${percentile(check, 0.95).toFixed(1)} ms`, '']);
  rows.push(['throughput', `${Math.round((sentences / median(check)) * 1000)} /s`, 'sentences']);
  rows.push(['extract in Node, warm, median', `${median(times(read)).toFixed(1)} ms`, '']);
}

async function benchChromium(): Promise<void> {
  const server = await startServer();
  const browser = await launchChromium({ extension: EXTENSION, proxyPort: server.port });
  try {
    const url = server.publish('/bench.html', page);
    const load = async () => {
      const tab = await browser.newTab();
      await tab.goto(url);
      const painted = await until('the paint', () =>
        tab.evaluate(() => (window as { painted?: number }).painted ?? null, null),
      );
      await tab.close();
      return painted;
    };
    const [first = 0, ...later] = await inTurn(LOADS, load);
    const cold = await inTurn(COLD_LOADS, async () => {
      await browser.stopBackground();
      return load();
    });
    rows.push(['Chromium: load to painted, browser just started', `${first.toFixed(0)} ms`, 'aim: within 300 ms']);
    rows.push(['Chromium: the same, background stopped, median', `${median(cold).toFixed(0)} ms`, 'the pack is read']);
    rows.push(['Chromium: the same, later pages, median', `${median(later).toFixed(0)} ms`, '']);
    const bytes = await browser.backgroundMemory();
    rows.push([
      'Chromium: heap of the background',
      bytes === null ? 'not told' : `${(bytes / 2 ** 20).toFixed(1)} MB`,
      'after a collection',
    ]);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function inTurn(times: number, work: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (let time = 0; time < times; time++) results.push(await work());
  return results;
}

/** How long each of many runs takes, after a warm-up; milliseconds. */
function times(work: () => unknown): number[] {
  for (let run = 0; run < WARM_UP; run++) work();
  return Array.from({ length: RUNS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
