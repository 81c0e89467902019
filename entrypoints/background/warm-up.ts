import { checkArticle } from '../../src/engine/check';
import type { Engine } from '../../src/engine/engine';
import type { Article } from '../../src/text/article';

/** Enough to meet most rules, and short enough not to hold up the page's own article. UTF-16 code units. */
const OPENING = 600;

/**
 * Runs a new engine over the opening of a document of its own and throws away what comes of it: the browser compiles
 * patterns and code when they first run, and takes longer for that than for a whole article afterwards.
 */
export function warmUp(engine: Engine): void {
  const [document] = engine.pack.documents;
  if (!document) return;
  const { title, published } = document;
  const text = document.text.slice(0, OPENING);
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));
  const opening: Article = { title, published, lang: 'en', text, blocks };
  checkArticle(opening, engine, { trace: true });
}
