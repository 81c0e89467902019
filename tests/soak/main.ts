import { join } from 'node:path';
import { launchChromium } from '../e2e/chromium';
import { expectedPages } from '../e2e/expected';
import { STORY } from '../e2e/scenario';
import { numbers } from '../e2e/scenarios/stopped';
import { startServer } from '../e2e/server';
import { ROOT } from '../tree';
import { judge, type Series } from './flat';
import { takeDown } from './look';
import { type Ground, type Load, nothing, prepare, round } from './rounds';

/*
 * Hours of page loads in minutes: `npm run soak -- 10` reads for ten, first with a background that lives on, then with one
 * that is stopped somewhere in every load. Memory is looked at after each round, and must not grow from round to round in the
 * second half of either.
 */
const SEED = 20_250_712;
const MINUTES = Number(process.argv[2] ?? 5);
/** In fewer, what a browser compiles as it warms up would pass for a leak. */
const LEAST_ROUNDS = 75;

async function soak(ground: Ground, until: number, chances: (() => number) | null, load: Load): Promise<Series[]> {
  const series = new Map<string, Series>();
  for (let number = 0; performance.now() < until || number < LEAST_ROUNDS; number++) {
    await round(ground, load.pages + number, chances?.() ?? null, load);
    await takeDown(ground, series);
  }
  return [...series.values()];
}

const [story] = expectedPages(['scripts/demo/article.html'], ['--explain-in', 'en']);
if (!story) throw new Error('The sample article is missing.');
const server = await startServer();
server.publish(new URL(STORY).pathname, story.html);
const browser = await launchChromium({
  extension: join(ROOT, '.output/chrome-mv3'),
  proxyPort: server.port,
});
const load = nothing();
let isFlat = true;
let isQuiet = true;
try {
  const ground = await prepare(browser, server, story.html, story.flags.length);
  const half = (MINUTES * 60_000) / 2;
  for (const [name, chances] of [
    ['the background lives on', null],
    ['the background is stopped in every load', numbers(SEED)],
  ] as const) {
    const series = await soak(ground, performance.now() + half, chances, load);
    console.log(`\n${name}: ${series[0]?.values.length} rounds`);
    for (const one of series) {
      const { before, after, slope, least, isFlat: isThis } = judge(one);
      isFlat &&= isThis;
      const figures = [one.values[0] ?? 0, before, after].map((value) => value.toFixed(0).padStart(8)).join('');
      const growth = `${slope.toFixed(2)} a round, surely ${least.toFixed(2)} of ${one.slack} allowed`;
      console.log(`${isThis ? 'flat   ' : 'GROWS  '}${one.name.padEnd(50)}${figures}   ${growth}`);
    }
  }
  const errors = await browser.extensionErrors();
  isQuiet = errors.length === 0;
  console.log(
    `\nload held: ${Object.entries(load)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}; ${errors.length} errors on any console`,
  );
  for (const error of [...new Set(errors)].slice(0, 5)) console.log(`  ${error}`);
} finally {
  await browser.close();
  await server.close();
}
process.exit(isFlat && isQuiet && load.failed === 0 ? 0 : 1);
