import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../scripts/browsers';
import { labelledPages } from '../score/labels';
import { ROOT } from '../tree';
import type { LaunchOptions, Tab, TestBrowser } from './browser';
import { launchChromium } from './chromium';
import { type ExpectedPage, expectedPages } from './expected';
import { launchFirefox } from './firefox';
import { type Scenario, STORY } from './scenario';
import { accessible } from './scenarios/accessible';
import { card } from './scenarios/card';
import { network } from './scenarios/network';
import { options as optionsPage } from './scenarios/options';
import { ownData } from './scenarios/own-data';
import { paint } from './scenarios/paint';
import { popup } from './scenarios/popup';
import { quiet } from './scenarios/quiet';
import { restricted } from './scenarios/restricted';
import { robust } from './scenarios/robust';
import { sites } from './scenarios/sites';
import { untouched } from './scenarios/untouched';
import { welcome } from './scenarios/welcome';
import { SITE, startServer, type TestServer } from './server';

/*
 * Every scenario in both browsers, with the extension as it was built last.
 * `npm run test:e2e -- --browser firefox --only card` runs what matches; `--headed` shows it.
 */
const SCENARIOS: readonly Scenario[] = [
  ...welcome,
  ...paint,
  ...card,
  ...popup,
  ...optionsPage,
  ...sites,
  ...ownData,
  ...restricted,
  ...accessible,
  ...untouched,
  ...network,
  ...robust,
  ...quiet,
];
const BROWSERS: Record<BrowserName, { build: string; launch(options: LaunchOptions): Promise<TestBrowser> }> = {
  chromium: { build: '.output/chrome-mv3', launch: launchChromium },
  firefox: { build: '.output/firefox-mv3', launch: launchFirefox },
};
const SAMPLE = 'scripts/demo/article.html';
/** Longer than any scenario takes, so that one that hangs is a failure and not the end. Milliseconds. */
const LONGEST = 60_000;

const { values: options } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string', default: '' },
    report: { type: 'string' },
    headed: { type: 'boolean', default: false },
  },
});
const names = (Object.keys(BROWSERS) as BrowserName[]).filter((name) => !options.browser || name === options.browser);
const chosen = SCENARIOS.filter(({ name }) => name.includes(options.only));
const [story, ...pages] = expectedPages([
  SAMPLE,
  ...labelledPages()
    .map(({ file }) => file)
    .filter((file) => file.endsWith('.html')),
]);
if (!story) throw new Error(`${SAMPLE} is missing.`);

const results = await Promise.all(names.map((name) => runAll(name, story, pages)));
const report = Object.fromEntries(results.map((result) => [`end to end: ${result.name}`, result.count]));
if (options.report) writeFileSync(options.report, JSON.stringify(report));
process.exit(results.some(({ count }) => count.failed > 0) ? 1 : 0);

async function runAll(name: BrowserName, story: ExpectedPage, pages: ExpectedPage[]) {
  const count = { passed: 0, failed: 0 };
  const { build, launch } = BROWSERS[name];
  const server = await startServer();
  publish(server, story, pages);
  let browser: TestBrowser | null = null;
  try {
    const extension = join(ROOT, build);
    if (!existsSync(join(extension, 'manifest.json')))
      throw new Error(`${build} is missing: run npm run build and npm run build:firefox.`);
    browser = await launch({ extension, proxyPort: server.port, headed: options.headed });
    for (const scenario of chosen) await runOne(scenario, browser, { server, story, pages }, count);
  } catch (error) {
    // Without a browser every scenario has failed.
    count.failed = chosen.length - count.passed;
    console.log(`${name}: ${error instanceof Error ? error.stack : error}`);
  } finally {
    await browser?.close();
    await server.close();
  }
  return { name, count };
}

async function runOne(
  scenario: Scenario,
  browser: TestBrowser,
  world: { server: TestServer; story: ExpectedPage; pages: ExpectedPage[] },
  count: { passed: number; failed: number },
): Promise<void> {
  const opened: Tab[] = [];
  const newTab = async () => {
    const tab = await browser.newTab();
    opened.push(tab);
    return tab;
  };
  const started = performance.now();
  try {
    await inTime(scenario.run({ browser, newTab, ...world }));
    count.passed++;
    console.log(`ok      ${browser.name}: ${scenario.name} (${Math.round(performance.now() - started)} ms)`);
  } catch (error) {
    count.failed++;
    console.log(`FAILED  ${browser.name}: ${scenario.name}\n${error instanceof Error ? error.stack : error}`);
  }
  for (const tab of opened) await tab.close().catch(() => {});
}

function publish(server: TestServer, story: ExpectedPage, pages: ExpectedPage[]): void {
  server.publish(new URL(STORY).pathname, story.html);
  for (const page of pages) server.publish(new URL(`${SITE}/${page.file}`).pathname, page.html);
}

function inTime(work: Promise<void>): Promise<void> {
  const timeout = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`Not done after ${LONGEST / 1000} seconds.`)), LONGEST).unref();
  });
  return Promise.race([work, timeout]);
}
