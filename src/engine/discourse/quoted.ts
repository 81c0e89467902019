import type { Block } from '../../text/article';
import type { Span } from '../../text/span';

/** A stretch in quotation marks within one block; the marks are inside the span. */
export interface Quoted extends Span {
  block: number;
  /** Runs that continue one another across blocks share a number. */
  chain: number;
  /** No closing mark before the block ends. */
  open: boolean;
}

const OPENING = '“«„';
const CLOSING = '”»';
const SPACE = /[\s([{—–―-]/u;
const WORDISH = /[\p{L}\p{N}]/u;

/**
 * Double and single quotation marks, curly, straight or angled. A quotation that a block leaves open goes on in
 * the next block only if that begins with a mark, as long quotations are set in print.
 */
export function quotedRuns(text: string, blocks: readonly Block[]): Quoted[] {
  const runs: Quoted[] = [];
  let chain = 0;
  let carriedOver = false;
  blocks.forEach((block, index) => {
    const own = scan(text, block, index, () => ++chain);
    const first = own[0];
    if (carriedOver && first && first.start - block.start <= 1) first.chain = runs.at(-1)?.chain ?? first.chain;
    runs.push(...own);
    if (text.slice(block.start, block.end).trim()) carriedOver = own.at(-1)?.open ?? false;
  });
  return runs;
}

function scan(text: string, block: Block, index: number, next: () => number): Quoted[] {
  const found: Quoted[] = [];
  let open: { at: number; mark: string } | null = null;
  const close = (end: number, unclosed: boolean): void => {
    if (open && end - open.at > 2) found.push({ start: open.at, end, block: index, chain: next(), open: unclosed });
    open = null;
  };
  for (let at = block.start; at < block.end; at++) {
    const mark = markAt(text, at);
    if (mark.length > 1) {
      // Two single marks set for a double one.
      if (open) close(at + 2, false);
      else open = { at, mark: '"' };
      at++;
      continue;
    }
    const before = at > block.start ? (text[at - 1] ?? '') : '';
    const after = at + 1 < block.end ? (text[at + 1] ?? '') : '';
    if (!open) {
      if (OPENING.includes(mark) && !CLOSING.includes(mark)) open = { at, mark };
      else if (
        (mark === '"' || mark === '”') &&
        WORDISH.test(after) &&
        (!before || SPACE.test(before) || before === '"')
      )
        open = { at, mark: '"' };
      else if (mark === '"' && (!before || SPACE.test(before)) && after && !SPACE.test(after)) open = { at, mark };
      else if ((mark === '‘' || mark === "'") && (!before || SPACE.test(before)) && singleCloses(text, at, block.end))
        open = { at, mark };
    } else if (open.mark === '‘' || open.mark === "'") {
      if ((mark === '’' || mark === "'") && !WORDISH.test(after)) close(at + 1, false);
    } else if (open.mark === '"' ? mark === '"' || mark === '”' : CLOSING.includes(mark) || mark === '"') {
      close(at + 1, false);
    } else if (OPENING.includes(mark) && (!before || SPACE.test(before)) && open.mark === '“') {
      // Opened twice and never closed: the first was left open.
      close(at, false);
      open = { at, mark };
    }
  }
  close(block.end, true);
  return found;
}

function markAt(text: string, at: number): string {
  const two = text.slice(at, at + 2);
  return two === "''" || two === '``' ? two : (text[at] ?? '');
}

/** Is a single mark an opening one, that is, closed before long and before another opens? */
function singleCloses(text: string, at: number, end: number): boolean {
  if (!WORDISH.test(text[at + 1] ?? '')) return false;
  for (let i = at + 2; i < end && i < at + 400; i++) {
    const mark = text[i];
    if ((mark === '’' || mark === "'") && !WORDISH.test(text[i + 1] ?? '')) return true;
    if (mark === '‘' || mark === '“' || mark === '"') return false;
  }
  return false;
}
