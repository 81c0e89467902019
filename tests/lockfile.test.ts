import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { filesIn, ROOT, read } from './tree';

const REMEDY = 'Run `npm install` with the .npmrc of this project, which leaves addresses out of the lockfile';

it('records no download address in the lockfile', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  const resolved = Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined);
  expect(
    resolved.map(([name]) => name),
    REMEDY,
  ).toEqual([]);
  expect(read('package-lock.json'), REMEDY).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  expect(read('.npmrc')).toMatch(/^omit-lockfile-registry-resolved=true$/m);
});

it('records what each package holds, by its hash', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { integrity?: string }> };
  const bare = Object.entries(packages).filter(
    ([name, { integrity }]) => name && !/^sha512-.{80}/.test(integrity ?? ''),
  );
  expect(bare.map(([name]) => name)).toEqual([]);
});

it('names no package registry', () => {
  const registry =
    /https?:\/\/[^\s"'/]*(npmjs|registry|yarnpkg|artifactory|nexus|verdaccio)|_auth\w*\s*=|^\s*registry\s*=\s*\S+:\/\//im;
  const named = trackedFiles().filter((file) => registry.test(read(file)));
  expect(named, 'Leave the registry to the configuration of whoever installs').toEqual([]);
});

/** What a clone holds; outside of a clone, everything but what is installed or built. */
function trackedFiles(): string[] {
  try {
    const list = execFileSync('git', ['ls-files', '-z'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return list.split('\0').filter((file) => file && /\.(tsx?|m?js|json|ya?ml|md|npmrc)$|run$/.test(file));
  } catch {
    return ['package.json', 'package-lock.json', '.npmrc', ...['src', 'scripts', 'tests', '.ci'].flatMap(filesIn)];
  }
}
