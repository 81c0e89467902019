import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What is loaded at once and for one purpose, and what it may weigh. */
export interface Budget {
  /** The file that is loaded first, from the folder of the build; of files that follow a rule, their folder and `*`. */
  file: string;
  /** Bytes, gzipped: of the file and of all that it loads before it runs. */
  most: number;
  reason: string;
}

export interface Weighed {
  file: string;
  bytes: number;
  /** Null where nobody has said what it may weigh. */
  budget: Budget | null;
}

/** Scripts that are loaded as a script is, styles and scripts that a page names; what is imported later, by a call, is not. */
const LOADED: Record<string, RegExp> = {
  '.js': /\b(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g,
  '.html': /\b(?:src|href)="(\/[^"]+\.(?:js|css))"/g,
};

/** The file and all that it loads before it runs, each once. */
export function loadedWith(folder: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const pattern = LOADED[/\.\w+$/.exec(file)?.[0] ?? ''];
  if (!pattern) return seen;
  for (const [, address = ''] of readFileSync(join(folder, file), 'utf8').matchAll(pattern)) {
    const path = address.startsWith('/') ? address.slice(1) : relative('.', join(dirname(file), address));
    loadedWith(folder, path, seen);
  }
  return seen;
}

/** What each bundle of a build weighs. Chunks and styles weigh with what loads them. */
export function weigh(folder: string, budgets: readonly Budget[]): Weighed[] {
  const gone = budgets.filter(({ file }) => !file.includes('*') && !existsSync(join(folder, file)));
  if (gone[0]) throw new Error(`${join(folder, gone[0].file)} is not there: was it built, or renamed?`);
  const files = ['', 'content-scripts', 'packs'].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => /\.(js|html|json)$/.test(name) && name !== 'manifest.json')
      .map((name) => join(part, name)),
  );
  return files.map((file) => ({
    file,
    bytes: [...loadedWith(folder, file)].reduce((sum, one) => sum + weightOf(join(folder, one)), 0),
    budget:
      budgets.find((one) => one.file === file) ?? budgets.find((one) => one.file === join(dirname(file), '*')) ?? null,
  }));
}

function weightOf(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
