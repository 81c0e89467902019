import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { filesIn, isTest, ROOT } from '../tree';
import { type FuzzOptions, fuzzOptions, USAGE } from './options';

/*
 * The long form of what `npm test` draws a few cases of: more of them, others each time, and texts and pages at full size.
 * `npm run fuzz -- 30m`, `npm run fuzz -- 20000 sentences`; a failure prints the command that repeats it.
 */
const { lasting, times, seed, words } = optionsOrEnd(process.argv.slice(2));
const files = filesIn('tests/fuzz').filter(isTest);
const isFile = (word: string) => files.some((file) => file.includes(word));
/** Words of a file's name choose files, others the tests in them. */
const named = words.filter(isFile);
const rest = words.filter((word) => !isFile(word));

const until = lasting === null ? 0 : Date.now() + lasting;
let round = 0;
do {
  const drawn = round === 0 && seed !== null ? seed : randomInt(2 ** 31);
  const repeat = ['npm run fuzz --', times * 200, '--seed', drawn, ...words].join(' ');
  console.log(`Round ${++round}, ${times * 200} cases a property, seed ${drawn}`);
  const { status } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...(named.length > 0 ? files.filter((file) => named.some((word) => file.includes(word))) : ['tests/fuzz']),
      ...(rest.length > 0 ? ['-t', rest.join(' ')] : []),
    ],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, TZ: 'UTC', FUZZ_SEED: String(drawn), FUZZ_TIMES: String(times) },
    },
  );
  if (status !== 0) {
    console.log(`Failed. To repeat it: ${repeat}`);
    process.exit(1);
  }
} while (Date.now() < until);
console.log(`Nothing failed in ${round} ${round === 1 ? 'round' : 'rounds'}.`);

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
