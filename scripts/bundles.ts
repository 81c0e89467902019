import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What is loaded at once and for one purpose, and what it may weigh. */
export interface Budget {
  /** The file that is loaded first, from the folder of the build; a `*` stands for what differs among files of one kind. */
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

/**
 * What each bundle of a build weighs: the first budget that fits a file is its own. Chunks and styles weigh with what loads
 * them. What no budget reaches, as a chunk that is imported by a call, stands at the end without one.
 */
export function weigh(folder: string, budgets: readonly Budget[]): Weighed[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const own = files.map((file) => ({ file, budget: budgets.find((one) => fits(file, one)) ?? null }));
  const idle = budgets.find((one) => !own.some(({ budget }) => budget === one));
  if (idle) throw new Error(`Nothing in ${folder} falls under ${idle.file}: was it built, or renamed?`);
  const first = own.filter(({ budget }) => budget);
  const reached = new Set(first.flatMap(({ file }) => [...loadedWith(folder, file)]));
  return [...first, ...own.filter(({ file }) => !reached.has(file))].map(({ file, budget }) => ({
    file,
    bytes: [...loadedWith(folder, file)].reduce((sum, one) => sum + weightOf(join(folder, one)), 0),
    budget,
  }));
}

function fits(file: string, { file: pattern }: Budget): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? file === pattern : file.startsWith(start) && file.slice(start.length).endsWith(end);
}

function weightOf(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
