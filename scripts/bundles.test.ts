import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { loadedWith, weigh } from './bundles';

const EMPTY = 'x'.repeat(10);

/** A build with such files. */
function build(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-build-'));
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

it('weighs a bundle with what it loads, by the first budget that fits it', () => {
  const folder = build({
    'background.js': 'import"./chunks/a.js";',
    'chunks/a.js': Array.from({ length: 5_000 }, (_, i) => (i * 7_919) % 10_007).join(),
    'packs/a.json': EMPTY,
    'packs/b.json': EMPTY,
  });
  const worker = { file: 'background.js', most: 5, reason: 'large' };
  const own = { file: 'packs/a.json', most: 5, reason: 'small' };
  const others = { file: 'packs/*.json', most: 50, reason: 'others' };
  const [background, a, b, ...more] = weigh(folder, [worker, own, others]);
  expect(background).toMatchObject({ file: 'background.js', budget: worker });
  expect(background?.bytes).toBeGreaterThan(5_000);
  expect(a).toMatchObject({ file: 'packs/a.json', budget: own });
  expect(b).toMatchObject({ file: 'packs/b.json', budget: others });
  expect(more).toEqual([]);
});

it.each<[string, Record<string, string>]>([
  ['a page', { 'more.html': '<p>' }],
  ['a chunk that is imported by a call', { 'background.js': 'import("./chunks/later.js")', 'chunks/later.js': EMPTY }],
  ['a chunk that nothing loads', { 'chunks/idle.js': EMPTY }],
  ['a picture, a font or a module beside a style', { 'assets/more.wasm': EMPTY }],
  ['a language', { '_locales/xx/messages.json': '{}' }],
  ['another kind in a folder of the same name', { 'packs/more.txt': EMPTY }],
])('finds no budget for %s until it is given one', (_, files) => {
  const folder = build({ 'background.js': EMPTY, 'packs/a.json': EMPTY, ...files });
  const budgets = ['background.js', 'packs/*.json'].map((file) => ({ file, most: 50, reason: 'known' }));
  const [file = ''] = Object.keys(files).slice(-1);
  const without = (some: typeof budgets) => weigh(folder, some).filter(({ budget }) => !budget);
  expect(without(budgets).map((one) => one.file)).toEqual([file]);
  expect(without([...budgets, { file: file.replace(/\w+\./, '*.'), most: 50, reason: 'its own' }])).toEqual([]);
});

it.each(['gate.js', 'samples/*.json'])('misses a bundle that was renamed: %s', (file) => {
  expect(() => weigh(build({}), [{ file, most: 1, reason: 'gone' }])).toThrow(/was it built, or renamed/);
});
