import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../tree';

/** Where a highlight lies in the text of the article's element. UTF-16 code units. */
export interface Place {
  start: number;
  end: number;
  quote: string;
}

/** What highlights the same places: a script that a page loads, which asks `window.places`. */
export const HIGHLIGHTERS: Record<string, string> = {
  'mark.js': `import Mark from 'mark.js';
    new Mark(document.querySelector('article')).markRanges(
      window.places.map(({ start, end }) => ({ start, length: end - start })));`,
  '@recogito/text-annotator': `import { createTextAnnotator } from '@recogito/text-annotator';
    const annotator = createTextAnnotator(document.querySelector('article'));
    annotator.setAnnotations(window.places.map(({ start, end, quote }, at) => ({
      id: String(at), bodies: [], target: { annotation: String(at), selector: [{ start, end, quote }] },
    })));`,
};

/** One script of a highlighter and what it needs. */
export async function highlighterScript(source: string): Promise<string> {
  const entry = join(ROOT, 'tests/bench/highlighter-entry.js');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id: string) => (id === entry ? entry : null),
        load: (id: string) => (id === entry ? source : null),
      },
    ],
    build: { write: false, lib: { entry, formats: ['iife'], name: 'highlighter' } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  if (!bundle) throw new Error('A highlighter was not built.');
  return bundle.output[0].code;
}
