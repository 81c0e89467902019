import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, ROOT, read } from './tree';

const rows = [...read('SECURITY.md').matchAll(/^\| (.+?) \| (.+?) \| (.+?) \|$/gm)]
  .map(([, threat = '', against = '', test = '']) => ({ threat, against, test }))
  .filter(({ threat }) => !/^(who, and what|-+)$/.test(threat));
const scenarios = filesIn('tests/e2e/scenarios')
  .flatMap((file) => [...read(file).matchAll(/^\s*name: '(.+)',$/gm)])
  .map(([, name = '']) => name);

describe('SECURITY.md', () => {
  it('has its table', () => {
    expect(rows.length).toBeGreaterThan(15);
    expect(scenarios.length).toBeGreaterThan(50);
  });

  it.each(rows)('names tests that are there against this: $threat', ({ test }) => {
    const named = [...test.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    expect(named.length, 'A row without a test').toBeGreaterThan(0);
    const missing = named.filter((name) => !isFile(name) && !isScenario(name) && !/^default-src/.test(name));
    expect(missing).toEqual([]);
  });
});

/** A file of tests, a folder of them, or all of a folder (`src/page/*.test.ts`). */
function isFile(name: string): boolean {
  const path = name.replace(/\/\*\.test\.ts$/, '');
  return path.includes('/') && existsSync(join(ROOT, path));
}

/** A scenario by its name, or by its parts around `…`. */
function isScenario(name: string): boolean {
  const parts = name.split('…').map((part) => part.trim());
  return scenarios.some(
    (scenario) => parts.every((part) => scenario.includes(part)) && scenario.startsWith(parts[0] ?? ''),
  );
}
