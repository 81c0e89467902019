import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { loadedWith, weigh } from './bundles';

const EMPTY = 'x'.repeat(10);

/** A build with such files, and with the folders that each build has. */
function build(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-build-'));
  for (const part of ['content-scripts', 'packs']) mkdirSync(join(folder, part));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

it('follows what a page and its scripts load, each once, and leaves what is imported by a call', () => {
  const folder = build({
    'panel.html': '<script type="module" src="/chunks/a.js"></script><link rel="stylesheet" href="/assets/a.css">',
    'chunks/a.js': 'import{b}from"./b.js";import"./c.js";import("./later.js");',
    'chunks/b.js': 'import{c as d}from"./c.js";export{d as b}',
    'chunks/c.js': 'export const c="./no.js"',
    'assets/a.css': EMPTY,
  });
  expect([...loadedWith(folder, 'panel.html')].sort()).toEqual(
    ['panel.html', 'chunks/a.js', 'chunks/b.js', 'chunks/c.js', 'assets/a.css'].sort(),
  );
});

it('weighs a bundle with what it loads, by its own budget before that of its folder', () => {
  const folder = build({
    'background.js': 'import"./chunks/a.js";',
    'chunks/a.js': Array.from({ length: 5_000 }, (_, i) => (i * 7_919) % 10_007).join(),
    'packs/a.json': EMPTY,
    'packs/b.json': EMPTY,
  });
  const own = { file: 'packs/a.json', most: 5, reason: 'small' };
  const others = { file: 'packs/*', most: 50, reason: 'others' };
  const [background, a, b] = weigh(folder, [others, own]);
  expect(background).toMatchObject({ file: 'background.js', budget: null });
  expect(background?.bytes).toBeGreaterThan(5_000);
  expect(a).toMatchObject({ file: 'packs/a.json', budget: own });
  expect(b).toMatchObject({ file: 'packs/b.json', budget: others });
});

it('misses a bundle that was renamed', () => {
  expect(() => weigh(build({}), [{ file: 'gate.js', most: 1, reason: 'gone' }])).toThrow(/gate\.js is not there/);
});
