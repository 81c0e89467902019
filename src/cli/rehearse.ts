import { checkArticle } from '../engine/check';
import { createEngine, type Engine } from '../engine/engine';
import { unrecognisedIn } from '../engine/unrecognised';
import type { Flag, FlagKind } from '../engine/verdict';
import type { Compiled } from '../pack/compile';
import { languageOfSource } from '../pack/document-language';
import type { StoryProblem } from '../pack/errors';
import type { SourceDocument } from '../pack/schema';
import type { Article } from '../text/article';
import { lackWords } from './lack-words';
import { articleOfText } from './plain-text';

/**
 * What no document should be flagged for, held against the documents alone. (What it says itself is never `unsourced`, though
 * no claim holds it.)
 */
const NEVER: readonly FlagKind[] = ['contradicted', 'misquoted'];
/** In characters: enough of a sentence to know it by. */
const SHOWN = 120;

/**
 * Reads a story's own documents as pages are read, the best first test of it: is each claim recognised where it is quoted,
 * and is nothing flagged that a document says itself? None of it is an error, for a reader may see more than the engine does.
 */
export function rehearse(compiled: Compiled): StoryProblem[] {
  const engine = createEngine(compiled.pack);
  return compiled.pack.documents.flatMap((document, index) => {
    const { id, text, published } = document;
    const file = compiled.story.data.documents[index]?.file ?? id;
    const article = articleOfText(text, { published, lang: languageOfSource(id, compiled.pack) });
    const { flags, story } = checkArticle(article, engine, { basis: 'sources', kinds: NEVER });
    return [
      ...(story.covers ? [] : [uncovered(compiled, document)]),
      ...unrecognised(compiled, document, article, engine),
      ...flags.map((flag) => flagged(flag, file, text)),
    ];
  });
}

function uncovered({ story }: Compiled, { id }: SourceDocument): StoryProblem {
  return story.problem(
    ['signature', 'combos'],
    `document ${id} would not be taken for a page of the story`,
    'add what it names to "features", or ask for less in "combos" or "opening"',
  );
}

function unrecognised({ claims }: Compiled, { id }: SourceDocument, article: Article, engine: Engine): StoryProblem[] {
  return unrecognisedIn(id, article, engine).flatMap(({ claim, index, sentence, reading, ...short }) => {
    const at = claims.data.findIndex((one) => one.id === claim);
    if (claims.data[at]?.readings[index]?.unrecognised) return [];
    const { reason, remedy } = lackWords(short);
    return [
      claims.problem(
        [at, 'readings', index],
        `${claim}, ${reading.facet}: not recognised where ${id} states it, “${shown(sentence)}”; ${reason}`,
        `${remedy}; or say in "unrecognised" why it need not be`,
      ),
    ];
  });
}

const REMEDIES: Partial<Record<FlagKind, string>> = {
  contradicted: 'give the reading that this document has, or see by "npm run check -- --trace" what was read',
  misquoted: 'give the words as this document has them, too, in "quotations"',
};

function flagged({ kind, claim, facet, start, sentence, explanation }: Flag, file: string, text: string): StoryProblem {
  const what = [claim, facet].filter(Boolean).join(', ');
  return {
    file,
    line: text.slice(0, start).split('\n').length,
    reason: `the document itself would be flagged ${kind}${what && ` (${what})`}, “${shown(sentence)}”: ${explanation.replace(/\.$/, '')}`,
    remedy: REMEDIES[kind] ?? '',
  };
}

function shown(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
