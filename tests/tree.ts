import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/** Paths of all files below a folder of the project, from the project's root, sorted; none where there is no folder. */
export function filesIn(folder: string): string[] {
  const from = join(ROOT, folder);
  if (!statSync(from, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

export const isSource = (file: string) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts');
export const isTest = (file: string) => /\.test\.tsx?$/.test(file);

/** What a source file imports: a package's name as written, or the path of a file from the project's root. */
export function importsOf(file: string): string[] {
  const found = read(file).matchAll(/(?:\bfrom|\bimport|\bimport\()\s*(['"])([^'"\n]+)\1/g);
  return [...found].map(([, , target = '']) =>
    target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), target)) : target,
  );
}
