import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, ROOT, read } from '../tree';

export const TARGETS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Target = (typeof TARGETS)[number];

/** Files of a package, by their paths in it. */
export function filesOf(target: Target): string[] {
  const folder = `.output/${target}`;
  if (!existsSync(join(ROOT, folder, 'manifest.json')))
    throw new Error(`${folder} is missing: run npm run build and npm run build:firefox.`);
  return filesIn(folder).map((file) => file.slice(folder.length + 1));
}

export function readBuilt(target: Target, file: string): string {
  return read(`.output/${target}/${file}`);
}

export function manifestOf(target: Target): Record<string, unknown> {
  filesOf(target);
  return JSON.parse(readBuilt(target, 'manifest.json')) as Record<string, unknown>;
}
