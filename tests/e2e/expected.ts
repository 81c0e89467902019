import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Flag, Verdict } from '../../src/engine/verdict';
import type { LanguageCode } from '../../src/text/language';
import { ROOT, read } from '../tree';

/** A page and what the check command says of it. */
export interface ExpectedPage {
  file: string;
  html: string;
  flags: Flag[];
  covers: boolean;
}

/** Asks the check command about pages of the project: what the browser must show is what the command says. */
export function expectedPages(files: readonly string[], language: LanguageCode = 'en'): ExpectedPage[] {
  const command = ['src/cli/check.ts', '--format', 'ndjson', '--explain-in', language, ...files];
  const tsx = join(ROOT, 'node_modules/.bin/tsx');
  const { status, stdout, stderr } = spawnSync(tsx, command, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0 && status !== 1) throw new Error(`The check command failed: ${stderr}`);
  const verdicts = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Verdict);
  return files.map((file, index) => {
    const verdict = verdicts[index];
    if (!verdict) throw new Error(`The check command said nothing of ${file}.`);
    return { file, html: read(file), flags: verdict.flags, covers: verdict.story.covers };
  });
}
