import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { buildExtension } from '../../scripts/build';
import { filesIn, isTest, ROOT } from '../tree';
import { BROWSERS, type FuzzOptions, fuzzOptions, USAGE } from './options';

/*
 * The long form of what `npm test` draws a few cases of: more of them, others each time, and texts and pages at full size.
 * `npm run fuzz -- 30m`, `npm run fuzz -- 20000 sentences`; a failure prints the command that repeats it.
 */
/** Cases that a property draws in `npm test`. */
const USUAL = 200;

const { lasting, cases, seed, words } = optionsOrEnd(process.argv.slice(2));
const inBrowsers = words.includes(BROWSERS);
const times = Math.ceil(cases / USUAL);
if (inBrowsers) for (const browser of ['chromium', 'firefox'] as const) buildExtension(browser);

const until = lasting === null ? 0 : Date.now() + lasting;
let round = 0;
do {
  const drawn = round === 0 && seed !== null ? seed : randomInt(2 ** 31);
  const size = inBrowsers ? `${cases} pages in each browser` : `${times * USUAL} cases a property`;
  console.log(`Round ${++round}, ${size}, seed ${drawn}`);
  const env = { TZ: 'UTC', FUZZ_SEED: String(drawn) };
  const status = inBrowsers
    ? run('tsx/dist/cli.mjs', ['tests/fuzz/browsers.ts'], {
        ...env,
        FUZZ_PAGES: String(cases),
        FUZZ_UNTIL: String(until),
      })
    : run('vitest/vitest.mjs', ['run', ...chosen()], { ...env, FUZZ_TIMES: String(times) });
  if (status !== 0) {
    // In a browser, each page that failed has said so.
    if (!inBrowsers)
      console.log(`Failed. To repeat it: ${['npm run fuzz --', times * USUAL, '--seed', drawn, ...words].join(' ')}`);
    process.exit(1);
  }
} while (Date.now() < until);
console.log(`Nothing failed in ${round} ${round === 1 ? 'round' : 'rounds'}.`);

/** Words of a file's name choose files, others the tests in them. */
function chosen(): string[] {
  const files = filesIn('tests/fuzz').filter(isTest);
  const named = files.filter((file) => words.some((word) => file.includes(word)));
  const rest = words.filter((word) => !files.some((file) => file.includes(word)));
  return [...(named.length > 0 ? named : ['tests/fuzz']), ...(rest.length > 0 ? ['-t', rest.join(' ')] : [])];
}

/** Runs a command of a package; gives its status. */
function run(command: string, values: readonly string[], env: Record<string, string>): number | null {
  const options = { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } } as const;
  return spawnSync(process.execPath, [join(ROOT, 'node_modules', command), ...values], options).status;
}

function optionsOrEnd(values: readonly string[]): FuzzOptions {
  if (values.includes('--help') || values.includes('-h')) {
    console.log(USAGE);
    process.exit(0);
  }
  try {
    return fuzzOptions(values);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
