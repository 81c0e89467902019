import { bundledSignatures } from '../score/story';

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
