import { expect, it } from 'vitest';
import { read } from './tree';

const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
>;
const section = read('CONTRIBUTING.md').split('## Dependencies')[1]?.split('\n## ')[0] ?? '';

/** The rows of the table under this heading: package, and what it is for. */
function rowsOf(heading: string): [string, string][] {
  const table = section.split(`| ${heading} | why |`)[1]?.split('\n\n')[0] ?? '';
  return [...table.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name = '', why = '']) => [name, why]);
}

it.each([
  ['ships', 'dependencies'],
  ['builds and tests', 'devDependencies'],
] as const)('CONTRIBUTING.md says of each package that %s what it is for', (heading, key) => {
  const rows = rowsOf(heading);
  const names = rows.map(([name]) => name).sort();
  expect(names, 'One row in CONTRIBUTING.md for each package').toEqual(Object.keys(manifest[key]).sort());
  for (const [name, why] of rows) expect(why.length, name).toBeGreaterThan(4);
});

it('names one version of each, exactly', () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});
