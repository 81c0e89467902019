import type { Engine } from '../../src/engine/engine';
import { covers } from '../../src/pack/signature';
import type { Article, Block } from '../../src/text/article';

const A_PARAGRAPH = 4;

/** Of everyday things, in the turns of a newspaper; none of it is about a bundled story. */
const NEUTRAL = [
  'The bakery on the corner opens at six, and by eight the best loaves are gone.',
  'Last October the council closed the footbridge, which had stood for ninety years.',
  '“We counted forty swans this morning,” the warden said, “and there were twelve more on the far bank.”',
  'According to the harvest report, growers picked 3.2 million tonnes of apples, 8 percent more than the year before.',
  'She moved to the valley in 2011, bought a small press and printed almanacs.',
  'Critics call the new timetable hard to read, but it has not kept anybody from the ferry.',
  'It rained for most of the week.',
  'The museum paid $40,000 for the clock, which its owner had kept in a barn.',
];

/** An article of `count` sentences, the given ones in turn. */
export function articleOf(sentences: readonly string[], count: number): Article {
  const blocks: Block[] = [];
  let text = '';
  for (let at = 0; at < count; at += A_PARAGRAPH) {
    const length = Math.min(A_PARAGRAPH, count - at);
    const paragraph = Array.from({ length }, (_, i) => sentences[(at + i) % sentences.length]).join(' ');
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + paragraph.length });
    text += `${paragraph}\n\n`;
  }
  return { title: 'A bench text', published: '2025-07-14', lang: 'en', text, blocks };
}

/** The same text as one paragraph. */
export function asOneBlock(article: Article): Article {
  const text = article.text.trim().replaceAll('\n\n', ' ');
  return { ...article, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
}

/** The same text as a list. */
export function asList(article: Article): Article {
  return { ...article, blocks: article.blocks.map((block) => ({ ...block, kind: 'list-item' })) };
}

/** `count` sentences about other things, below a line that names what the story's pages name: else none would be read. */
export function neutralArticle(engine: Engine, count: number): Article {
  const { signature } = engine.pack;
  const names = (signature.combos[0]?.all ?? []).flatMap(({ feature, min }) =>
    Array.from({ length: min }, () => signature.features.find(({ id }) => id === feature)?.names[0] ?? ''),
  );
  const { text, blocks, ...page } = articleOf(NEUTRAL, count);
  const heading = `${names.join(', ')}\n\n`;
  const shifted = blocks.map((b) => ({ ...b, start: b.start + heading.length, end: b.end + heading.length }));
  const article: Article = {
    ...page,
    text: heading + text,
    blocks: [{ kind: 'heading', start: 0, end: heading.trimEnd().length }, ...shifted],
  };
  if (!covers(signature, article.text).covers)
    throw new Error('The neutral text is not read: name more in its heading.');
  return article;
}
