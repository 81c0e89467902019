import { parseAst, transformWithEsbuild } from 'vite';
import { filesIn, isSource, isTest, read } from '../../tree';

/** A regular expression, and the files that it stands in. */
export interface Found {
  source: string;
  flags: string;
  files: Set<string>;
}

/** What a file holds of regular expressions. */
export interface InFile {
  literals: { source: string; flags: string }[];
  /** How often it makes one of a text. */
  made: number;
}

interface Node {
  type: string;
  regex?: { pattern: string; flags: string };
  callee?: { type: string; name?: string };
}

/** The sources whose patterns meet what others wrote. */
export const SOURCES = [...filesIn('src'), ...filesIn('entrypoints')].filter((file) => isSource(file) && !isTest(file));

/** All literals of a file, and its `new RegExp`, by its syntax: no literal hides in a comment, a string or a division. */
export async function patternsIn(file: string, content = read(file)): Promise<InFile> {
  const { code } = await transformWithEsbuild(content, file, { target: 'esnext', jsx: 'automatic', sourcemap: false });
  const found: InFile = { literals: [], made: 0 };
  visit(parseAst(code), (node) => {
    if (node.regex) found.literals.push({ source: node.regex.pattern, flags: node.regex.flags });
    if (node.callee?.type === 'Identifier' && node.callee.name === 'RegExp') found.made++;
  });
  return found;
}

/** Has every pattern that is made while `work` runs written down, with the file that made it. */
export async function madeWhile(work: () => Promise<void>): Promise<Found[]> {
  const made = new Map<string, Found>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, values, self) {
      const pattern = Reflect.construct(target, values, self) as RegExp;
      const file = /\/((?:src|entrypoints)\/[^:)]+)/.exec(callerOf(new Error().stack))?.[1];
      if (file) note(made, pattern, file);
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return [...made.values()];
}

/** The line of the one that called the constructor: below the error's name and the trap. */
function callerOf(stack = ''): string {
  return stack.split('\n')[2] ?? '';
}

/** Adds a pattern to those that are known. */
export function note(
  known: Map<string, Found>,
  { source, flags }: Pick<RegExp, 'source' | 'flags'>,
  file: string,
): void {
  const key = `/${source}/${flags}`;
  const found = known.get(key) ?? { source, flags, files: new Set() };
  found.files.add(file);
  known.set(key, found);
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item, see);
    return;
  }
  if ('type' in value) see(value as Node);
  for (const [key, child] of Object.entries(value)) if (key !== 'regex') visit(child, see);
}
