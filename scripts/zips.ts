import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/*
 * Packs the extension for both stores and holds each package to its budget: what a reader on a slow line waits for, and
 * well below what stores ask to explain.
 */
const ROOT = resolve(import.meta.dirname, '..');
const BUDGET = 600_000;

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, string>;
const wxt = join(ROOT, 'node_modules/.bin/wxt');
for (const [browser, options] of [
  ['chrome', []],
  ['firefox', ['-b', 'firefox', '--mv3']],
] as const) {
  execFileSync(wxt, ['zip', ...options], { cwd: ROOT, stdio: 'pipe' });
  const file = `.output/${name}-${version}-${browser}.zip`;
  const { size } = statSync(join(ROOT, file));
  console.log(`${file}: ${Math.round(size / 1000)} kB of ${BUDGET / 1000} kB`);
  if (size > BUDGET) {
    console.error(`${file} is over its budget: find what grew with "npm run build", which lists every file.`);
    process.exitCode = 1;
  }
}
