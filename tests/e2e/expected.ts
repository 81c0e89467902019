import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Flag, Verdict } from '../../src/engine/verdict';
import { ROOT, read } from '../tree';

/** A page and what the check command says of it. */
export interface ExpectedPage {
  file: string;
  html: string;
  flags: Flag[];
  covers: boolean;
}

/**
 * Asks the check command about pages of the project: what the browser must show is what the command says.
 * @param options further options of the command
 */
export function expectedPages(files: readonly string[], options: readonly string[] = []): ExpectedPage[] {
  const verdicts = check([...options, ...files]);
  return files.map((file, index) => {
    const verdict = verdicts[index];
    if (!verdict) throw new Error(`The check command said nothing of ${file}.`);
    return { file, html: read(file), flags: verdict.flags, covers: verdict.story.covers };
  });
}

/** What the command says of a text, published on this day (`YYYY-MM-DD`). */
export function expectedFlagsOf(text: string, published: string): Flag[] {
  return check(['--published', published, '-'], text)[0]?.flags ?? [];
}

function check(argument: readonly string[], input = ''): Verdict[] {
  const command = ['src/cli/check.ts', '--format', 'ndjson', ...argument];
  const tsx = join(ROOT, 'node_modules/.bin/tsx');
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28, input } as const;
  const { status, stdout, stderr } = spawnSync(tsx, command, options);
  if (status !== 0 && status !== 1) throw new Error(`The check command failed: ${stderr}`);
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Verdict);
}
