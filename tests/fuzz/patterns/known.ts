import { read } from '../../tree';
import { type Found, madeWhile, note, patternsIn, SOURCES } from './collect';

export interface Known {
  patterns: Found[];
  /** Files that make patterns of texts, and made none while they were watched. */
  unseen: string[];
}

/** Makes its patterns when a story is compiled, of single characters and for single characters. */
const OF_ONE_CHARACTER = 'src/pack/forms.ts';

/** Every pattern of the sources and of the packs: those that are written, and those that are made. */
export async function knownPatterns(): Promise<Known> {
  const known = new Map<string, Found>();
  const makers: string[] = [];
  for (const file of SOURCES) {
    const { literals, made } = await patternsIn(file);
    for (const literal of literals) note(known, literal, file);
    if (made.length > 0 && file !== OF_ONE_CHARACTER) makers.push(file);
  }
  const made = await madeWhile(async () => {
    // Loaded here and not before: what a module makes as it is loaded would not be seen.
    for (const file of makers) await import(/* @vite-ignore */ `../../../${file}`);
    const { dates } = await import('../../../src/text/dates');
    const { covers } = await import('../../../src/pack/signature');
    const { screenedGate } = await import('../../../src/pack/screen');
    const { damEngine, sentencesOf } = await import('../../stories/story');
    for (const lang of ['en', 'es'] as const) dates('on 3 May 2024, el 3 de mayo de 2024', lang, '2024-05-20');
    const signatures = JSON.parse(read('public/packs/signatures.json')) as Parameters<typeof covers>[0][];
    for (const signature of [...signatures, damEngine().pack.signature]) covers(signature, 'a');
    screenedGate('a', JSON.parse(read('public/packs/screens.json')), () => []);
    sentencesOf('The J. Marrow Dam, Inc. stands. J. B. Marrow stood.');
  });
  const seen = new Set(made.flatMap(({ files }) => [...files]));
  for (const { source, flags, files } of made)
    for (const file of files) note(known, { source: judged(source, file), flags }, file);
  return { patterns: [...known.values()], unseen: makers.filter((file) => !seen.has(file)) };
}

/** The rules for dates search a text in which white space is bounded: `spaced` in src/text/dating/find.ts, which has a test. */
function judged(source: string, file: string): string {
  if (file !== 'src/text/dating/expression.ts') return source;
  return source.replaceAll('\\s+', '\\s{1,3}').replaceAll('\\s*', '\\s{0,3}');
}
