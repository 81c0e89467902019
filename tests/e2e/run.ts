import { existsSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../scripts/browsers';
import { spanishCopy } from '../../scripts/spanish';
import type { LanguageCode } from '../../src/text/language';
import { labelledPages } from '../score/labels';
import { ROOT } from '../tree';
import type { TestBrowser } from './browser';
import { BROWSERS } from './browsers';
import { type ExpectedPage, expectedPages } from './expected';
import { type Scenario, STORY, type Stage } from './scenario';
import { accessible } from './scenarios/accessible';
import { card } from './scenarios/card';
import { dynamic } from './scenarios/dynamic';
import { edited } from './scenarios/edited';
import { frames } from './scenarios/frames';
import { hostile } from './scenarios/hostile';
import { hostileCard } from './scenarios/hostile-card';
import { hostileForms } from './scenarios/hostile-forms';
import { hostileWorld } from './scenarios/hostile-world';
import { keyboard } from './scenarios/keyboard';
import { medium } from './scenarios/medium';
import { navigation } from './scenarios/navigation';
import { network } from './scenarios/network';
import { notes } from './scenarios/notes';
import { notesAll } from './scenarios/notes-all';
import { notesCommand } from './scenarios/notes-command';
import { notesKeeping } from './scenarios/notes-keeping';
import { notesKeyboard } from './scenarios/notes-keyboard';
import { notesPage } from './scenarios/notes-page';
import { options as optionsPage } from './scenarios/options';
import { ownData } from './scenarios/own-data';
import { paint } from './scenarios/paint';
import { panel } from './scenarios/panel';
import { panelOpening } from './scenarios/panel-opening';
import { panelStory } from './scenarios/panel-story';
import { popup } from './scenarios/popup';
import { quiet } from './scenarios/quiet';
import { restart } from './scenarios/restart';
import { restricted } from './scenarios/restricted';
import { robust } from './scenarios/robust';
import { share } from './scenarios/share';
import { shareLink } from './scenarios/share-link';
import { sharedDesk } from './scenarios/shared-desk';
import { sites } from './scenarios/sites';
import { soak } from './scenarios/soak';
import { spanish } from './scenarios/spanish';
import { stopped } from './scenarios/stopped';
import { untouched } from './scenarios/untouched';
import { welcome } from './scenarios/welcome';
import { yourNotes } from './scenarios/your-notes';
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
  ...panel,
  ...panelStory,
  ...notes,
  ...notesPage,
  ...notesKeeping,
  ...notesAll,
  ...notesKeyboard,
  ...edited,
  ...optionsPage,
  ...sites,
  ...ownData,
  ...yourNotes,
  ...sharedDesk,
  ...restricted,
  ...accessible,
  ...untouched,
  ...network,
  ...robust,
  ...stopped,
  ...restart,
  ...dynamic,
  ...navigation,
  ...frames,
  ...keyboard,
  ...medium,
  ...hostile,
  ...hostileCard,
  ...hostileWorld,
  ...hostileForms,
  ...soak,
  ...panelOpening,
  ...notesCommand,
  ...quiet,
  ...share,
  ...shareLink,
  ...spanish,
];
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
const FILES = [
  SAMPLE,
  ...labelledPages()
    .map(({ file }) => file)
    .filter((file) => file.endsWith('.html')),
];
const LANGUAGES: readonly LanguageCode[] = ['en', 'es'];
/** The chosen scenarios by the language that the extension speaks, with what they expect in it. */
const parts = LANGUAGES.map((language) => ({
  language,
  scenarios: chosen.filter((scenario) => (scenario.language ?? 'en') === language),
}))
  .filter(({ scenarios }) => scenarios.length > 0)
  .map((part) => ({ ...part, ...expectationsIn(part.language) }));
type Part = (typeof parts)[number];

const results = await Promise.all(names.map(runAll));
const report = Object.fromEntries(results.map((result) => [`end to end: ${result.name}`, result.count]));
if (options.report) writeFileSync(options.report, JSON.stringify(report));
process.exit(results.some(({ count }) => count.failed > 0) ? 1 : 0);

function expectationsIn(language: LanguageCode): { story: ExpectedPage; pages: ExpectedPage[] } {
  const [story, ...pages] = expectedPages(FILES, ['--explain-in', language]);
  if (!story) throw new Error(`${SAMPLE} is missing.`);
  return { story, pages };
}

async function runAll(name: BrowserName) {
  const count = { passed: 0, failed: 0 };
  const server = await startServer();
  for (const part of parts) await runPart(name, part, server, count);
  await server.close();
  return { name, count };
}

async function runPart(
  name: BrowserName,
  { language, scenarios, story, pages }: Part,
  server: TestServer,
  count: { passed: number; failed: number },
): Promise<void> {
  const { build, launch } = BROWSERS[name];
  const own = scenarios.filter(({ only }) => only === undefined || only === name);
  const due = count.passed + count.failed + own.length;
  let browser: TestBrowser | null = null;
  let copy: string | null = null;
  publish(server, story, pages);
  try {
    const extension = join(ROOT, build);
    if (!existsSync(join(extension, 'manifest.json')))
      throw new Error(`${build} is missing: run npm run build and npm run build:firefox.`);
    if (language === 'es') copy = await spanishCopy(extension);
    const start = () => launch({ extension: copy ?? extension, proxyPort: server.port, headed: options.headed });
    browser = await start();
    for (const scenario of own) await runOne(scenario, { browser, start, server, story, pages }, count);
  } catch (error) {
    // Without a browser every scenario has failed.
    count.failed = due - count.passed;
    console.log(`${name}: ${error instanceof Error ? error.stack : error}`);
  } finally {
    await browser?.close();
    if (copy) await rm(copy, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runOne(
  scenario: Scenario,
  { start, ...world }: Omit<Stage, 'newTab' | 'another'> & { start(): Promise<TestBrowser> },
  count: { passed: number; failed: number },
): Promise<void> {
  const { browser } = world;
  const opened: { close(): Promise<void> }[] = [];
  const another = async () => {
    const other = await start();
    opened.push(other);
    return other;
  };
  const started = performance.now();
  const attempt = async (within: TestBrowser) => {
    const newTab = async () => {
      const tab = await within.newTab();
      opened.push(tab);
      return tab;
    };
    try {
      await inTime(scenario.run({ ...world, browser: within, newTab, another }));
      return null;
    } catch (error) {
      return `${browser.name}: ${scenario.name}\n${error instanceof Error ? error.stack : error}`;
    } finally {
      for (const tab of opened.splice(0)) await tab.close().catch(() => {});
    }
  };
  let failure = await attempt(browser);
  // Two browsers on a busy machine: what fails once is said, and tried once more in a new one; what is broken fails twice.
  if (failure && !scenario.looksBack) {
    console.log(`again   ${failure}`);
    const fresh = await start();
    failure = await attempt(fresh);
    await fresh.close().catch(() => {});
  }
  if (failure) {
    count.failed++;
    console.log(`FAILED  ${failure}`);
  } else {
    count.passed++;
    console.log(`ok      ${browser.name}: ${scenario.name} (${Math.round(performance.now() - started)} ms)`);
  }
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
