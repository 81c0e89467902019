import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { type BrowserName, requireBrowser } from './browsers';
import { type Outcome, readVitest, runStep, type Step, total } from './steps';

/*
 * The whole suite: every step runs, whatever became of the one before, and the last line holds the totals.
 * `npm test -- lint types` runs the named steps alone.
 */
const ROOT = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'crossread-test-'));
const vitestReport = join(reports, 'vitest.json');
const packageReport = join(reports, 'package.json');
const e2eReport = join(reports, 'e2e.json');

/** Under which name the tests of a file are counted. */
function suiteOf(file: string): string {
  if (file.startsWith('tests/fuzz/')) return 'fuzz';
  if (file.startsWith('tests/package/')) return 'package';
  if (file === 'tests/pages.test.ts') return 'labelled pages';
  return file.startsWith('tests/') ? 'structure' : 'unit';
}

const STEPS: Step[] = [
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  {
    name: 'vitest',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    report: { file: vitestReport, read: (content) => readVitest(content, ROOT, suiteOf) },
  },
  { name: 'build-chromium', command: ['wxt', 'build'] },
  { name: 'build-firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'sizes', command: ['tsx', 'scripts/sizes.ts'] },
  {
    name: 'package',
    command: [
      ...['vitest', 'run', '--config', 'tests/package/vitest.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${packageReport}`],
    ],
    report: { file: packageReport, read: (content) => readVitest(content, ROOT, suiteOf) },
  },
  {
    name: 'end-to-end',
    command: ['tsx', 'tests/e2e/run.ts', '--report', e2eReport],
    report: { file: e2eReport, read: (content) => JSON.parse(content) as Outcome },
  },
  { name: 'store-lint', command: ['web-ext', 'lint', '--self-hosted', '--source-dir', '.output/firefox-mv3'] },
  { name: 'zips', command: ['tsx', 'scripts/zips.ts'] },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}: choose among ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

const environment = {
  ...process.env,
  PATH: [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  TZ: 'UTC',
  CI: 'true',
  NO_COLOR: '1',
};

process.chdir(ROOT);
const outcomes: Outcome[] = [];
for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  if (step.name === 'end-to-end') outcomes.push(...browsersAreThere());
  outcomes.push(await runStep(step, environment));
}
rmSync(reports, { recursive: true, force: true });

const { passed, failed } = total(outcomes);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Installs what is missing before the clock of the end-to-end step runs; a browser that cannot be had is a failure. */
function browsersAreThere(): Outcome[] {
  const names: BrowserName[] = ['chromium', 'firefox'];
  return names.map((name) => {
    try {
      requireBrowser(name);
      return {};
    } catch (error) {
      console.log(`FAILED  ${error instanceof Error ? error.message : error}`);
      return { [name]: { passed: 0, failed: 1 } };
    }
  });
}
