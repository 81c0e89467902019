import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { BrowserName } from './browsers';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * Builds the extension for one browser, into `.output/`.
 * @throws Error with what the build said
 */
export function buildExtension(browser: BrowserName): void {
  console.log('Building the extension …');
  const options = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/wxt'), ['build', ...options], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}
