import { checkArticle } from '../../src/engine/check';
import type { Engine } from '../../src/engine/engine';
import type { SourceDocument } from '../../src/pack/schema';
import type { Article } from '../../src/text/article';

/** How much is read of how many documents: enough to meet most rules, in turns short enough to let a page in. */
const OPENING = 600;
const DOCUMENTS = 4;

/**
 * Runs a new engine over the openings of its own documents, turn by turn: the browser compiles patterns and code when
 * they first run, which takes it longer than a whole article does afterwards. What comes of it is thrown away.
 * @param isWanted asked before each turn; false once an article is there that does as well
 */
export async function warmUp(engine: Engine, isWanted: () => boolean): Promise<void> {
  for (const document of engine.pack.documents.slice(0, DOCUMENTS)) {
    await new Promise((done) => setTimeout(done));
    if (!isWanted()) return;
    checkArticle(openingOf(document), engine, { trace: true });
  }
}

function openingOf({ title, published, text }: SourceDocument): Article {
  const opening = text.slice(0, OPENING);
  const blocks = [...opening.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));
  return { title, published, lang: 'en', text: opening, blocks };
}
