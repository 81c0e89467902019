import type { Block } from '../../text/article';
import type { LanguageCode } from '../../text/language';
import { quotations } from '../../text/quotations';
import type { Span } from '../../text/span';

/** A stretch in quotation marks within one block; the marks are inside the span. */
export interface Quoted extends Span {
  block: number;
  /** Runs that continue one another across blocks share a number. */
  chain: number;
  /** No closing mark before the block ends. */
  open: boolean;
}

/**
 * The outermost quotations of each block. A quotation that a block leaves open goes on in the next block only if that
 * begins with a mark, as long quotations are set in print.
 */
export function quotedRuns(text: string, blocks: readonly Block[], lang: LanguageCode): Quoted[] {
  const runs: Quoted[] = [];
  let chain = 0;
  let carriedOver = false;
  blocks.forEach((block, index) => {
    const own: Quoted[] = [];
    // A block that is set as a quotation is one, marks or not; several in a row are one.
    if (block.kind === 'quotation') {
      const follows = blocks[index - 1]?.kind === 'quotation';
      runs.push({ start: block.start, end: block.end, block: index, chain: follows ? chain : ++chain, open: true });
      carriedOver = false;
      return;
    }
    for (const found of quotations(text.slice(block.start, block.end), lang)) {
      const start = block.start + found.start;
      if (start < (own.at(-1)?.end ?? 0)) continue;
      own.push({ start, end: block.start + found.end, block: index, chain: ++chain, open: !found.closed });
    }
    const [first] = own;
    if (carriedOver && first && first.start - block.start <= 1) first.chain = runs.at(-1)?.chain ?? first.chain;
    runs.push(...own);
    if (text.slice(block.start, block.end).trim()) carriedOver = own.at(-1)?.open ?? false;
  });
  return runs;
}
