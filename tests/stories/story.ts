import { createHash } from 'node:crypto';
import { articleOfText } from '../../src/cli/plain-text';
import { checkArticle } from '../../src/engine/check';
import { createEngine, type Engine } from '../../src/engine/engine';
import type { CheckOptions, Flag, TraceEntry } from '../../src/engine/verdict';
import { compileStory } from '../../src/pack/compile';
import { filesIn, read } from '../tree';

/** What a page of the story opens with, so that it covers it; flagged by nothing. */
const LEAD = 'Marrow Dam\n\nThe Marrow Dam stands in the valley.\n\n';

/** The engine with the invented story of `tests/stories/dam`: compiled from its folder, as any story is. */
export function damEngine(): Engine {
  const files = new Map(filesIn('tests/stories/dam').map((file) => [file.split('/').at(-1) ?? file, read(file)]));
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  return createEngine(compileStory({ files }, { sha256, synonyms: () => null }).pack);
}

const engine = damEngine();

function check(text: string, options: CheckOptions, published: string | null) {
  return checkArticle(articleOfText(LEAD + text, { published, lang: 'en' }), engine, { ...options, trace: true });
}

/** The flags on a text about the dam, as `kind claim: words`. The page is of 20 May 2024. */
export function flagsOn(text: string, options: CheckOptions = {}, published: string | null = '2024-05-20'): string[] {
  return check(text, options, published).flags.map((flag: Flag) => `${flag.kind} ${flag.claim}: ${flag.exact}`);
}

/** What is read of one facet from a text about the dam: each value as read, and how it stands to the story's. */
export function readingsOn(text: string, claim: string, facet: string): string[] {
  const { trace = [] } = check(text, {}, '2024-05-20');
  return trace
    .flatMap((entry: TraceEntry) => entry.readings)
    .filter((reading) => reading.claim === claim && reading.facet === facet)
    .map(({ value }) => value);
}
