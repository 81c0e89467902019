import { createHash } from 'node:crypto';
import { articleOfText } from '../../src/cli/plain-text';
import { checkArticle } from '../../src/engine/check';
import { createEngine, type Engine } from '../../src/engine/engine';
import { readPage, type Sentence } from '../../src/engine/read';
import type { CheckOptions, Flag, TraceEntry, Verdict } from '../../src/engine/verdict';
import { type CompilerTools, compileStory } from '../../src/pack/compile';
import { StoryError, type StoryProblem } from '../../src/pack/errors';
import type { LanguageCode } from '../../src/text/language';
import { filesIn, read } from '../tree';

/** What a page of the story opens with, so that it covers it; flagged by nothing. */
const LEAD = 'Marrow Dam\n\nThe Marrow Dam stands in the valley.\n\n';

/** The files of the invented story of `tests/stories/dam`, by name. */
export function damFiles(): Map<string, string> {
  return new Map(filesIn('tests/stories/dam').map((file) => [file.split('/').at(-1) ?? file, read(file)]));
}

/** What the compiler refuses in a story's files. */
export function problemsOf(files: Map<string, string>): readonly StoryProblem[] {
  try {
    compileStory({ files }, TOOLS);
  } catch (error) {
    if (error instanceof StoryError) return error.problems;
    throw error;
  }
  return [];
}

/** The same story with a document `d` in Spanish, and readings of it. `more`: what else story.yaml says of the document. */
export function damFilesInTwoLanguages(more = '', languages = 'en, es'): Map<string, string> {
  const files = damFiles();
  const edit = (file: string, from: string, to: string) =>
    files.set(
      file,
      (files.get(file) ?? '').replace(from, () => to),
    );
  edit('story.yaml', 'languages: [en]', `languages: [${languages}]`);
  edit(
    'story.yaml',
    '\nsignature:',
    `  - {id: d, file: d.txt, title: La represa, published: 2024-05-07${more}}\n\nsignature:`,
  );
  edit('story.yaml', 'epithets: {en: [dam]}', 'epithets: {en: [dam], es: [represa]}');
  edit('story.yaml', 'cost: {en: [cost, price]}', 'cost: {en: [cost, price], es: [costar]}');
  edit(
    'story.yaml',
    'open-dam: {en: [open, inaugurate, opening]}',
    'open-dam: {en: [open, inaugurate, opening], es: [inaugurar]}',
  );
  edit(
    'claims.yaml',
    '    - {facet: amount, value: $40 million, from: b',
    '    - {facet: amount, value: $40 million, from: d, quote: La represa de Marrow costó 40 millones de dólares}\n    - {facet: amount, value: $40 million, from: b',
  );
  edit(
    'claims.yaml',
    '    - {facet: mode, value: remote, from: a',
    '    - {facet: time, value: 2024-05-04, from: d, quote: La represa de Marrow fue inaugurada el sábado}\n    - {facet: mode, value: remote, from: a',
  );
  return files.set(
    'd.txt',
    'La represa de Marrow costó 40 millones de dólares. La represa de Marrow fue inaugurada el sábado por el ministro. En marzo los vecinos de Hollin enterraron siete campanas de bronce junto al muro.\n',
  );
}

/** What compilation takes from the machine, without a dictionary. */
export const TOOLS: CompilerTools = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  synonyms: () => null,
};

/** The engine with the invented story: compiled from its folder, as any story is. */
export function damEngine(): Engine {
  return createEngine(compileStory({ files: damFiles() }, TOOLS).pack);
}

const engine = damEngine();

/** The verdict on a text about the dam, traced. The page is of 20 May 2024. */
export function check(text: string, options: CheckOptions = {}, published: string | null = '2024-05-20'): Verdict {
  return checkArticle(articleOfText(LEAD + text, { published, lang: 'en' }), engine, { ...options, trace: true });
}

/** The sentences of a text, with everything that is read from them; nothing before them is in mind. */
export function sentencesOf(text: string, lang: LanguageCode = 'en'): Sentence[] {
  return readPage(articleOfText(text, { published: '2024-05-20', lang }), engine, () => []);
}

/** Below this, a match does not take a mention for the entity. */
const SURE = 0.5;

/** What the last sentence of a text surely speaks of: `words=entity`, `words=?` for a name that the story does not know. */
export function meant(text: string, lang: LanguageCode = 'en'): string[] {
  const last = sentencesOf(text, lang).at(-1);
  return (last?.mentions ?? [])
    .filter((mention) => mention.confidence >= SURE)
    .map((mention) => `${mention.text}=${mention.entity ?? '?'}`);
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
