import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundledIn } from '../../scripts/licences/bundled';
import { type Found, madeWhile, note, patternsIn, patternsOf, SOURCES } from '../fuzz/patterns/collect';
import { importsOf, ROOT, read } from '../tree';
import { filesOf, readBuilt, TARGETS } from './built';

/** Every pattern that is written in what is built and not in a source of ours, with the scripts that hold it. */
export async function writtenPatterns(): Promise<Found[]> {
  const ours = (await Promise.all(SOURCES.map((file) => patternsIn(file)))).flatMap(({ literals }) => literals);
  const known = new Set(ours.map(({ source, flags }) => `/${source}/${flags}`));
  const found = new Map<string, Found>();
  for (const target of TARGETS)
    for (const file of filesOf(target).filter((name) => name.endsWith('.js')))
      for (const pattern of patternsOf(readBuilt(target, file)).literals)
        if (!known.has(`/${pattern.source}/${pattern.flags}`)) note(found, pattern, file);
  return [...found.values()];
}

/** A place in a library that makes patterns of text: its file with line and column, and how it reads there. */
export interface Maker {
  file: string;
  at: string;
  code: string;
}

/** Where the modules that are in the bundles make patterns of what does not stand there. */
export function makers(): Maker[] {
  const modules = TARGETS.flatMap((target) =>
    Object.entries(bundledIn(target)).flatMap(([name, paths]) => paths.map((path) => `${name}/${path}`)),
  );
  return [...new Set(modules)].sort().flatMap((file) => {
    if (!/\.[cm]?js$/.test(file) || !existsSync(join(ROOT, 'node_modules', file))) return [];
    const code = read(`node_modules/${file}`);
    return patternsOf(code).made.map((start) => {
      const lines = code.slice(0, start).split('\n');
      const column = (lines.at(-1) ?? '').length + 1;
      return { file, at: `${file}:${lines.length}:${column}`, code: code.slice(start, start + 100) };
    });
  });
}

/** What they make as they are loaded, and for what we ask of them, with the places of the makers. */
export function madeByLibraries(files: readonly string[]): Promise<Found[]> {
  return madeWhile(async () => {
    for (const file of files) await import(/* @vite-ignore */ join(ROOT, 'node_modules', file));
    for (const file of SOURCES.filter((name) => importsOf(name).some((one) => /^zod\b/.test(one))))
      buildSchemas(Object.values(await import(/* @vite-ignore */ join(ROOT, file))));
    (await import('marked')).lexer(MARKDOWN, { gfm: true });
  }, /\/node_modules\/(.+?:\d+:\d+)/);
}

/** Builds each schema of ours that is among these, with all of its parts; they are built as they are first asked. */
function buildSchemas(value: unknown, known = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || known.has(value)) return;
  known.add(value);
  const parts = '_zod' in value ? (value._zod as { def: object }).def : value;
  for (const part of Object.values(parts)) buildSchemas(part, known);
}

/** One of each thing that Markdown has. */
const MARKDOWN = `# a

* b
  * c

1. d
   e

> f

\`\`\`js
g
\`\`\`

| h | i |
|---|---|
| j | k |

<div>l</div>

[m](http://n.example "o") ![p](q) **r** _s_ ~~t~~ \`u\` http://v.example w@x.example

[y]: http://z.example

- [ ] a
`;
