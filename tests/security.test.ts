import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, isTest, ROOT, read } from './tree';

const page = read('SECURITY.md');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (threat|---) /.test(line))
  .map((line) => ({ line, test: line.split('|').slice(3).join() }));
const scenarios = filesIn('tests/e2e/scenarios')
  .flatMap((file) => [...read(file).matchAll(/^\s*name: '(.+)',$/gm)])
  .map(([, name = '']) => name);

describe('SECURITY.md', () => {
  it('has its table', () => {
    expect(rows.length).toBeGreaterThan(15);
    expect(scenarios.length).toBeGreaterThan(50);
  });

  it('is a page long', () => {
    const words = page.match(/\S*\w\S*/g) ?? [];
    expect([page.split('\n').length < 56, words.length < 720], 'Details belong to the tests').toEqual([true, true]);
  });

  it.each(rows)('names tests that are there: $line', ({ test }) => {
    const named = [...test.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    expect(named.length, 'A row without a test').toBeGreaterThan(0);
    expect(named.filter((name) => !isTests(name) && !isScenario(name))).toEqual([]);
  });
});

/** A file of tests, or a folder that holds some. */
function isTests(name: string): boolean {
  return name.endsWith('/') ? filesIn(name).some(isTest) : isTest(name) && existsSync(join(ROOT, name));
}

/** One scenario alone, by its name or by how it begins before `…`. */
function isScenario(name: string): boolean {
  const [start = '', end] = name.split(/ ?…/);
  const found = scenarios.filter((scenario) => (end === undefined ? scenario === start : scenario.startsWith(start)));
  return found.length === 1;
}
