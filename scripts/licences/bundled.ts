import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

/** By package, its modules that a build has put in, by their paths in it; sorted. */
export type Bundled = Record<string, string[]>;

/** Where a build leaves what it has put in, beside what it has built. */
function bundledFile(target: string): string {
  return join(OUTPUT, `bundled-${target}.json`);
}

/** What the last build for a target has put in of packages. */
export function bundledIn(target: string): Bundled {
  return JSON.parse(readFileSync(bundledFile(target), 'utf8')) as Bundled;
}

/** By target, then by package; a build has several parts. */
const found = new Map<string, Map<string, Set<string>>>();

/** Writes down what packages have code in what is built: by what is in the bundles, not by what is installed. */
export function noteBundled(browser: string): Plugin {
  const target = `${browser}-mv3`;
  return {
    name: 'note-bundled',
    apply: 'build',
    generateBundle(_options, bundle) {
      const packages = found.get(target) ?? new Map<string, Set<string>>();
      found.set(target, packages);
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          const name = packageOf(id);
          if (!name || renderedLength === 0) continue;
          packages.set(name, (packages.get(name) ?? new Set()).add(pathIn(name, id)));
        }
      }
      mkdirSync(OUTPUT, { recursive: true });
      const sorted = [...packages].sort().map(([name, modules]) => [name, [...modules].sort()]);
      writeFileSync(bundledFile(target), JSON.stringify(Object.fromEntries(sorted)));
    },
  };
}

/**
 * The folder below `node_modules` of the package that a module is of (`a`, or `b/node_modules/a`); null for the project's own.
 * What the bundler makes up is the bundler's.
 */
export function packageOf(id: string): string | null {
  const path = id.replaceAll('\\', '/');
  const installed = /\/node_modules\/((?:.+\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  if (installed) return installed;
  if (!id.startsWith('\0')) return null;
  return /wxt/.test(id) ? 'wxt' : 'vite';
}

/** Of a module, the path in its package; of what the bundler makes up, its name. */
function pathIn(name: string, id: string): string {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  const folder = `/node_modules/${name}/`;
  return path.includes(folder) ? path.slice(path.lastIndexOf(folder) + folder.length) : path;
}
