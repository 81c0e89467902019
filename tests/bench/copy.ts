import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../tree';

export const EXTENSION = join(ROOT, '.output/chrome-mv3');

interface Manifest {
  content_scripts: { js: string[]; [key: string]: unknown }[];
  [key: string]: unknown;
}

/** A copy of the built extension with its manifest changed and files added; `remove` takes it away. */
export function copyExtension(
  change: (manifest: Manifest) => void,
  files: Record<string, string>,
): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
