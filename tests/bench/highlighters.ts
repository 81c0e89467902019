import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../tree';

/** Where a highlight lies in the text of the body. UTF-16 code units. */
export interface Place {
  start: number;
  end: number;
  quote: string;
}

/** What highlights the same places: a script that a page loads, which asks `window.places`. */
export const HIGHLIGHTERS: Record<string, string> = {
  'mark.js': `import Mark from 'mark.js';
    new Mark(document.body).markRanges(
      window.places.map(({ start, end }) => ({ start, length: end - start })));`,
  '@recogito/text-annotator': `import { createTextAnnotator } from '@recogito/text-annotator';
    const annotator = createTextAnnotator(document.body);
    annotator.setAnnotations(window.places.map(({ start, end, quote }, at) => ({
      id: String(at), bodies: [], target: { annotation: String(at), selector: [{ start, end, quote }] },
    })));`,
};

/** What of ours can be compared: to read the article, which the others are spared, and to paint as they do, told where. */
export const OWN_PARTS: Record<string, string> = {
  'of it: to read the article': `import { extract } from '../../src/page/extract';
    window.extraction = extract(document);`,
  'of it: to paint, told where': `import { Painter } from '../../src/page/draw';
    import { highlightName } from '../../src/page/highlight-css';
    import { placeFlags } from '../../src/page/placed';
    const placed = placeFlags(window.extraction, window.flags, new Map());
    new Painter('crossread-focus').paint([...placed.values()].map(({ key, flag: { group, severity }, range }) =>
      ({ id: key, range, layer: highlightName(group, severity), weight: severity })));`,
};

/** What the painting is told between the two: the places as flags on what was read, each in its sentence. */
export const FLAGS = `(() => {
  const { text } = window.extraction.article;
  let from = 0;
  window.flags = window.places.flatMap(({ quote }) => {
    const exact = quote.replace(/\\s+/g, ' ');
    const start = text.indexOf(exact, from);
    if (start < 0) return [];
    from = start;
    const end = start + exact.length;
    const begin = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\\n', start)) + 1;
    const sentence = text.slice(begin, end + text.slice(end).search(/[.\\n]|$/)).trim();
    return [{ kind: 'contradicted', claim: null, facet: null, group: 'contradicts', severity: 2, sentence, exact, start, end }];
  });
})()`;

const built = new Map<string, Promise<string>>();

/** One script of a highlighter and what it needs; built once. */
export function highlighterScript(source: string): Promise<string> {
  const known = built.get(source) ?? buildScript(source);
  built.set(source, known);
  return known;
}

async function buildScript(source: string): Promise<string> {
  const entry = join(ROOT, 'tests/bench/highlighter-entry.js');
  const output = await build({
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
  const [bundle] = Array.isArray(output) ? output : [];
  if (!bundle) throw new Error('A highlighter was not built.');
  return bundle.output[0].code;
}
