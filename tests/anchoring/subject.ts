import type { Target } from '../../src/notes/annotation';
import { sentencesAround } from '../../src/notes/place/sentence';
import { documentOf } from '../../src/page/fixture';
import { type PageText, readPageText } from '../../src/page/page-text';
import { describeRange } from '../../src/page/selection';
import type { Span } from '../../src/text/span';

/** Further than any context reaches; code units. */
const FAR = 250;

/**
 * A page with annotated words that edits are done to. It knows at any time where the words went, by the very text nodes
 * that hold them, and asks nothing of the code under test for it.
 */
export class Subject {
  readonly document: Document;
  readonly target: Target;
  /** The words' own nodes. */
  private readonly own = new Set<Text>();
  /** All nodes that the page had at first; others were put in. */
  private readonly original = new Set<Text>();

  /** @throws Error if the words cannot be described */
  constructor(html: string, span: Span) {
    this.document = documentOf(html);
    for (const { node } of this.page.chunks) this.original.add(node);
    for (const node of this.nodesIn(span)) this.own.add(node);
    const nodes = [...this.own];
    const [first, last] = [nodes[0], nodes.at(-1)];
    const range = { startContainer: first, startOffset: 0, endContainer: last, endOffset: last?.data.length ?? 0 };
    const target = first && last && describeRange(range as Parameters<typeof describeRange>[0], this.page);
    if (!target) throw new Error('These words cannot be described.');
    this.target = target;
  }

  /** The page as it is now. */
  get page(): PageText {
    return readPageText(this.document);
  }

  /** Where the words are now; null where they are gone. */
  get truth(): Span | null {
    const { chunks, text } = this.page;
    const held = chunks.filter(({ node, start, end }) => this.own.has(node) && text.slice(start, end).trim() !== '');
    const [first, last] = [held[0], held.at(-1)];
    return first && last ? trimmed(text, { start: first.start, end: last.end }) : null;
  }

  /** Are the words of a span the annotated ones, as far as they are left, but for what edits put in? */
  isOwn(span: Span): boolean {
    let [inside, all] = [0, 0];
    for (const { node, start, end } of this.page.chunks) {
      const shared = Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
      const isOwn = this.own.has(node);
      if (shared > 0 && !isOwn && this.original.has(node)) return false;
      if (isOwn) {
        inside += shared;
        all += end - start;
      }
    }
    return inside > 0 && inside >= all * (2 / 3);
  }

  /** The sentence of the words, where they are now. */
  get sentence(): Span | null {
    const { text, lang } = this.page;
    return this.truth && sentencesAround(text, this.truth, lang);
  }

  /** The blocks that a reader takes for paragraphs. */
  get paragraphs(): Element[] {
    const all = [...this.document.querySelectorAll('p, li, h1, h2, h3, blockquote, figcaption')];
    return all.filter((element) => !element.querySelector('p, li, blockquote') && element.textContent?.trim());
  }

  /** Those far from the words: what is put beside them is not put in the place of the words. */
  get elsewhere(): Element[] {
    const { truth, paragraphs } = this;
    const near = new Set<Node>();
    for (const { node, start, end } of this.page.chunks) {
      if (!truth || (start < truth.end + FAR && end > truth.start - FAR)) near.add(node);
    }
    return paragraphs.filter((element) => ![...near].some((node) => element.contains(node)));
  }

  /** The paragraph that holds all of the words. */
  get ownParagraph(): Element | null {
    return this.paragraphs.find((element) => [...this.own].every((node) => element.contains(node))) ?? null;
  }

  /** The nodes of just this span; nodes at its ends are cut. */
  nodesIn(span: Span): Text[] {
    this.cut(span.start);
    this.cut(span.end);
    return this.page.chunks.filter(({ start, end }) => span.start <= start && end <= span.end).map(({ node }) => node);
  }

  /** Puts other words in place of a span: what was its own stays its own. */
  replace(span: Span, words: string): void {
    const [first, ...others] = this.nodesIn(span);
    if (first) first.data = words;
    for (const node of others) node.data = '';
  }

  /** Puts words in, as a node of their own. */
  insert(offset: number, words: string): void {
    const node = this.cut(offset);
    node?.parentNode?.insertBefore(this.document.createTextNode(words), node);
  }

  /** Cuts the node at an offset of the page's text; gives the node that begins there. */
  private cut(offset: number): Text | null {
    const chunk = this.page.chunks.find(({ start, end }) => start <= offset && offset < end);
    if (!chunk) return null;
    const at = chunk.nodeStart + offset - chunk.start;
    const { node } = chunk;
    if (at === 0) return node;
    const rest = this.document.createTextNode(node.data.slice(at));
    node.data = node.data.slice(0, at);
    node.parentNode?.insertBefore(rest, node.nextSibling);
    for (const set of [this.own, this.original]) if (set.has(node)) set.add(rest);
    return rest;
  }
}

export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}
