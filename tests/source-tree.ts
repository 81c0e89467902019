import { dirname, join } from 'node:path';
import { parseAst, transformWithEsbuild } from 'vite';
import { filesIn, read } from './tree';

/** A node of the ESTree, loosely: rules look at what they know of it. */
export interface Tree {
  type: string;
  [property: string]: unknown;
}

/** A source file as a syntax tree, its types stripped and its JSX turned into calls. */
export interface SourceFile {
  file: string;
  program: Tree;
  /** The source of a node, as it stands after the types were stripped. */
  text(node: Tree): string;
}

/** @param code of TypeScript, with or without JSX */
export async function parse(file: string, code: string): Promise<SourceFile> {
  const { code: plain } = await transformWithEsbuild(code, file, {
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'esnext',
    sourcemap: false,
    tsconfigRaw: {},
  });
  const program = parseAst(plain) as unknown as Tree;
  return { file, program, text: ({ start, end }) => plain.slice(Number(start), Number(end)) };
}

/** Every node below this one, and itself. */
export function* nodesOf(tree: Tree): Generator<Tree> {
  yield tree;
  for (const value of Object.values(tree)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isTree(child)) yield* nodesOf(child);
  }
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && typeof (value as Tree).type === 'string';
}

/** The file that an import of `file` names, from the project's root; null for one of a package. */
export function importedFile(file: string, source: string): string | null {
  if (!source.startsWith('.')) return null;
  const base = join(dirname(file), source);
  return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => KNOWN.has(path)) ?? null;
}

const KNOWN = new Set([...filesIn('src'), ...filesIn('entrypoints')]);

const parsed = new Map<string, Promise<SourceFile>>();

/** A file of the project, parsed once. */
export function sourceFile(file: string): Promise<SourceFile> {
  const known = parsed.get(file) ?? parse(file, read(file));
  parsed.set(file, known);
  return known;
}
