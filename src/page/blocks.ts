import type { BlockKind } from '../text/article';
import { beginningOf, isBlock, isElement, isSilent, isText, isUnrendered, tagOf } from './dom';
import { isFurniture } from './furniture';
import { isLabel, isNote, quotationMarks } from './inline';
import { allIn, attributeOf, firstIn, nextTo, parentOf } from './nodes';
import { TextBuilder, type TextChunk } from './textmap';
import { MAX_DEPTH, type Weights } from './weigh';

/** A block as it stands in the page, before what is no article text is left out. Chunks count from the block's start. */
export interface RawBlock {
  kind: BlockKind;
  element: Element;
  text: string;
  chunks: TextChunk[];
  /** Characters that stand in links to other pages, and in `time` elements. */
  linked: number;
  timed: number;
}

export interface WalkOptions {
  headline: Element | null;
  weights: Weights;
  /** Emit nothing before this element, nor after that one. */
  from?: Element;
  until?: Element;
}

const HEADINGS = /^h[1-6]$/;
const CAPTION_NAME = /\bcaption\b|caption-text/i;
const ITEMS = /^(?:li|dt|dd)$/;
/** More is no label, however often it stands there. */
const LONGEST_LABEL = 40;

function kindOf(element: Element, around: BlockKind, headline: Element | null): BlockKind {
  const tag = tagOf(element);
  if (element === headline) return 'headline';
  if (HEADINGS.test(tag)) return 'heading';
  if (tag === 'blockquote') return 'quotation';
  if (ITEMS.test(tag)) return 'list-item';
  if (tag === 'figcaption' || (around === 'paragraph' && CAPTION_NAME.test(attributeOf(element, 'class') ?? ''))) {
    return 'caption';
  }
  return around;
}

/** Reads the blocks of text under `root` in reading order; a line of its own per block element and per double `br`. */
export function readBlocks(root: Element, options: WalkOptions): RawBlock[] {
  const { headline, weights, from, until } = options;
  const total = weights.all(root);
  const blocks: RawBlock[] = [];
  const labels = new Map<string, number>();
  const aroundHeadline = new Set<Node>();
  for (let at: Node | null = headline; at; at = parentOf(at)) aroundHeadline.add(at);
  let builder = new TextBuilder();
  let home: { element: Element; kind: BlockKind } = { element: root, kind: 'paragraph' };
  let emitting = !from;
  let done = false;
  let breaks = 0;
  let linked = 0;
  let timed = 0;

  for (const bold of allIn(root, 'b, strong')) {
    const { text, isAll } = beginningOf(bold, LONGEST_LABEL);
    if (isAll) labels.set(text, (labels.get(text) ?? 0) + 1);
  }

  function flush(): void {
    builder.trimEnd();
    if (builder.text !== '' && emitting && !done) {
      blocks.push({
        kind: home.kind,
        element: home.element,
        text: builder.text,
        chunks: builder.chunks,
        linked,
        timed,
      });
    }
    builder = new TextBuilder();
    breaks = linked = timed = 0;
  }

  function lineBreak(): void {
    breaks++;
    if (breaks > 1 && home.kind !== 'headline') flush();
    else if (builder.text !== '') builder.literal(' ');
  }

  function skips(element: Element): boolean {
    if (isSilent(element)) return true;
    if (aroundHeadline.has(element)) return false;
    return isFurniture(element, weights.all(element), total) || isNote(element);
  }

  function text(node: Text, skipColon: boolean): void {
    const lead = skipColon ? (/^\s*:\s*/.exec(node.data)?.[0].length ?? 0) : 0;
    builder.append(node, lead);
    if (node.data.trim() !== '') breaks = 0;
  }

  function inline(element: Element, depth: number): void {
    if (tagOf(element) === 'br') {
      lineBreak();
      return;
    }
    const before = builder.text.length;
    const marks = quotationMarks(element);
    if (marks) builder.literal(marks[0]);
    children(element, depth);
    if (marks) builder.literal(marks[1]);
    const added = Math.max(0, builder.text.length - before);
    if (tagOf(element) === 'a' && !attributeOf(element, 'href')?.startsWith('#')) linked += added;
    if (tagOf(element) === 'time') timed += added;
  }

  function block(element: Element, depth: number): void {
    if (isUnrendered(element)) return;
    flush();
    const around = home;
    home = { element, kind: kindOf(element, around.kind, headline) };
    children(element, depth);
    flush();
    home = around;
  }

  function children(element: Element, depth: number): void {
    let afterLabel = false;
    for (let node = depth < MAX_DEPTH ? firstIn(element) : null; node && !done; node = nextTo(node)) {
      if (isText(node)) {
        text(node, afterLabel);
        if (node.data.trim() !== '') afterLabel = false;
      } else if (isElement(node)) {
        if (node === from) emitting = true;
        const isLead = builder.text === '' && home.kind === 'paragraph' && isLabel(node, labels);
        if (isLead) afterLabel = true;
        else if (!skips(node)) {
          if (isBlock(node)) block(node, depth + 1);
          else inline(node, depth + 1);
        }
        if (node === until) done = true;
      }
    }
  }

  home = { element: root, kind: kindOf(root, 'paragraph', headline) };
  if (root === from) emitting = true;
  children(root, 0);
  flush();
  return blocks;
}
