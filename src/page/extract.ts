import type { Article, Block } from '../text/article';
import { guessLanguage } from '../text/guess-language';
import { type RawBlock, readBlocks } from './blocks';
import { commonAncestor, locate } from './locate';
import { headTitles, statedLanguageOf, titleOf } from './metadata';
import { holds } from './nodes';
import { prune } from './prune';
import { publishedOf } from './published';
import type { TextChunk } from './textmap';
import { weigh } from './weigh';

export type { TextChunk } from './textmap';

/** A page reduced to its article, with the way back to the page's text nodes. */
export interface Extraction {
  article: Article;
  /** In reading order, not overlapping; text in no chunk stands in no text node (block ends, `<q>`'s quotation marks). */
  chunks: TextChunk[];
  root: Element;
  /** Holds the headline too, and what stands between it and the root. */
  scope: Element;
}

const BLANK_LINE = '\n\n';

function join(raw: RawBlock[]): { text: string; blocks: Block[]; chunks: TextChunk[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const chunks: TextChunk[] = [];
  let at = 0;
  for (const block of raw) {
    parts.push(block.text);
    blocks.push({ kind: block.kind, start: at, end: at + block.text.length });
    for (const chunk of block.chunks) chunks.push({ ...chunk, start: chunk.start + at, end: chunk.end + at });
    at += block.text.length + BLANK_LINE.length;
  }
  return { text: parts.join(BLANK_LINE), blocks, chunks };
}

/** Between a headline and the article's body a page has share bars and menus: only a sentence is the article's own. */
function isOwnLead(block: RawBlock): boolean {
  return block.kind === 'headline' || (block.text.length >= 25 && block.linked < block.text.length / 2);
}

/**
 * Reads the article of a page: its own text alone (no menus, bylines, related stories, comments, advertising, nothing
 * hidden), its title, date and language. Changes nothing in the document and needs no layout, so that it works on a
 * live page as on a parsed file. Linear in the size of the page. Offsets are UTF-16 code units.
 */
export function extract(document: Document): Extraction {
  const steps = extractInSteps(document);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, in steps between which the page may have its turn: on a long page each is well within a frame. */
export function* extractInSteps(document: Document): Generator<void, Extraction> {
  const body = document.querySelector('body') ?? document.documentElement ?? document.createElement('body');
  const weights = weigh(body);
  const { root, headline } = locate(document, body, weights, headTitles(document));
  yield;
  const own = readBlocks(root, { headline, weights });
  let scope = root;
  let raw = own;
  if (headline && !holds(root, headline)) {
    scope = commonAncestor(headline, root);
    const lead = readBlocks(scope, { headline, weights, from: headline, until: root });
    const first = new Set(own.map((block) => block.element));
    raw = [...lead.filter((block) => !first.has(block.element) && isOwnLead(block)), ...own];
  }
  yield;
  const kept = prune(raw, scope);
  yield;
  const { text, blocks, chunks } = join(kept);
  const firstProse = kept.find((block) => block.kind === 'paragraph' && block.text.length >= 60)?.element ?? null;
  return {
    article: {
      title: titleOf(document, kept.find((block) => block.kind === 'headline')?.text ?? ''),
      published: publishedOf(document, { root: scope, headline, firstProse }),
      lang: statedLanguageOf(document) ?? guessLanguage(text),
      text,
      blocks,
    },
    chunks,
    root,
    scope,
  };
}
