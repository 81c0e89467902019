import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

/** Where a build leaves the names of the packages that it has put in, beside what it has built. */
export function bundledFile(target: string): string {
  return join(OUTPUT, `bundled-${target}.json`);
}

/** By target; a build has several parts. */
const found = new Map<string, Set<string>>();

/** Writes down which packages have code in what is built: by what is in the bundles, not by what is installed. */
export function noteBundled(browser: string): Plugin {
  const target = `${browser}-mv3`;
  return {
    name: 'note-bundled',
    apply: 'build',
    generateBundle(_options, bundle) {
      const packages = found.get(target) ?? new Set();
      found.set(target, packages);
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          const name = packageOf(id);
          if (name && renderedLength > 0) packages.add(name);
        }
      }
      mkdirSync(OUTPUT, { recursive: true });
      writeFileSync(bundledFile(target), JSON.stringify([...packages].sort()));
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
