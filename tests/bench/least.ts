import { join } from 'node:path';
import { build } from 'vite';
import { bundledSignatures } from '../score/story';
import { ROOT } from '../tree';

/** The file of the script that {@link leastScript} is. */
export const LEAST = 'least.js';

/**
 * The least that any detector does: it reads the body's `textContent` once and goes over it once with one
 * case-insensitive regular expression, the alternation of the same names, the longest first.
 */
export function leastScript(): string {
  const names = bundledSignatures().flatMap(({ features }) => features.flatMap((feature) => feature.names));
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const source = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return `(() => {
    const text = document.body?.textContent ?? '';
    const names = new RegExp(${JSON.stringify(source)}, 'gi');
    let found = 0;
    while (names.exec(text)) found++;
  })();`;
}

/** The file of the script that {@link lookScript} is. */
export const LOOK = 'look.js';

/** `look.ts` as a content script. */
export async function lookScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    esbuild: { charset: 'ascii' },
    build: {
      write: false,
      lib: { entry: join(ROOT, 'tests/bench/look.ts'), formats: ['iife'], name: 'look' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  if (!bundle) throw new Error('tests/bench/look.ts was not built.');
  return bundle.output[0].code;
}
