import { statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../e2e/browser';
import { launchChromium } from '../e2e/chromium';
import { startServer } from '../e2e/server';
import { filesIn, ROOT } from '../tree';
import { benchPage } from './article';
import { benchNode } from './node';
import { benchNotes } from './notes';
import { median, type Row } from './times';

/*
 * Prints how fast the product is on this machine; with `--node`, without a browser.
 * Asserts nothing: a machine is not a mistake.
 */
const LOADS = 12;
/** Pages that find the background stopped, as after half a minute without any. */
const COLD_LOADS = 6;
const EXTENSION = join(ROOT, '.output/chrome-mv3');

const page = benchPage();
const rows: Row[] = await benchNode(page);
if (!process.argv.includes('--node')) await benchChromium();
for (const file of filesIn('.output/chrome-mv3').filter((name) =>
  /content-scripts|background\.js|packs\//.test(name),
)) {
  rows.push([file.replace('.output/chrome-mv3/', ''), `${(statSync(join(ROOT, file)).size / 1024).toFixed(0)} kB`, '']);
}
for (const [what, value, aim] of rows) console.log(`${what.padEnd(48)} ${value.padStart(14)}  ${aim}`);

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
    rows.push(...(await benchNotes(browser)));
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
