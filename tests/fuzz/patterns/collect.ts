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
  /** With those that are made of a text that stands there. */
  literals: { source: string; flags: string }[];
  /** Where it makes one of another text: in code units. */
  made: number[];
}

interface Node {
  type: string;
  start: number;
  regex?: { pattern: string; flags: string };
  callee?: { type: string; name?: string; property?: { name?: string } };
  arguments?: Constant[];
}

interface Constant {
  type: string;
  value?: unknown;
  quasis?: { value: { cooked: string } }[];
}

/** The sources whose patterns meet what others wrote. */
export const SOURCES = [...filesIn('src'), ...filesIn('entrypoints')].filter((file) => isSource(file) && !isTest(file));

/** All literals of a file, and its `new RegExp`, by its syntax: no literal hides in a comment, a string or a division. */
export async function patternsIn(file: string, content = read(file)): Promise<InFile> {
  const { code } = await transformWithEsbuild(content, file, { target: 'esnext', jsx: 'automatic', sourcemap: false });
  return patternsOf(code);
}

/** @param code JavaScript */
export function patternsOf(code: string): InFile {
  const found: InFile = { literals: [], made: [] };
  visit(parseAst(code), ({ regex, callee, start, arguments: given = [] }) => {
    if (regex) found.literals.push({ source: regex.pattern, flags: regex.flags });
    if ((callee?.name ?? callee?.property?.name) !== 'RegExp') return;
    const [source, flags = ''] = given.map(constantOf);
    if (source === undefined || flags === undefined) found.made.push(start);
    else found.literals.push({ source, flags });
  });
  return found;
}

function constantOf({ type, value, quasis }: Constant): string | undefined {
  if (type === 'TemplateLiteral' && quasis?.length === 1) return quasis[0]?.value.cooked;
  return typeof value === 'string' ? value : undefined;
}

const OF_SOURCES = /\/((?:src|entrypoints)\/[^:)]+)/;

/**
 * Has every pattern that is made while `work` runs written down, with the file that made it.
 * @param place finds it in a line of the stack; what is made elsewhere is not asked for
 */
export async function madeWhile(work: () => Promise<void>, place = OF_SOURCES): Promise<Found[]> {
  const made = new Map<string, Found>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, values, self) {
      const pattern = Reflect.construct(target, values, self) as RegExp;
      const file = place.exec(callerOf(new Error().stack))?.[1];
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
