import { FURNITURE as EN } from '../text/en/furniture';
import { FURNITURE as ES } from '../text/es/furniture';
import type { RawBlock } from './blocks';

const LINKED_SHARE = 0.8;
const TIMED_SHARE = 0.5;
/** A line that is no sentence is taken for furniture only when it is short. */
const SHORT_LINE = 140;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]*$/;
const HAS_LETTER = /\p{L}/u;
const STANDFIRST_NAME =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub|subtitle|subhead(?:line)?|sub-?title|summary|lede?|bajada|entradilla|intro|description|teaser|abstract)(?:$|[\s_-])/i;
const STANDFIRST_BLOCKS = 6;

function isProse(block: RawBlock): boolean {
  return block.kind === 'paragraph' && block.text.length >= 60 && ENDS_SENTENCE.test(block.text);
}

function isLinkList(block: RawBlock): boolean {
  return block.kind !== 'headline' && block.kind !== 'quotation' && block.linked > block.text.length * LINKED_SHARE;
}

function isNotice(text: string): boolean {
  if (text.length > SHORT_LINE) return false;
  return [EN, ES].some(({ byline, credit, notice }) => {
    if (notice.test(text)) return true;
    return (byline.test(text) || credit.test(text)) && (!ENDS_SENTENCE.test(text) || /^\(/.test(text));
  });
}

/** A dated line at the article's head ("With A. Writer. Thu 19 June") ends in its date, not in a full stop. */
function isDateline(block: RawBlock, beforeProse: boolean): boolean {
  if (block.timed === 0) return false;
  if (block.timed > block.text.length * TIMED_SHARE) return true;
  return beforeProse && block.text.length < SHORT_LINE && !ENDS_SENTENCE.test(block.text);
}

/** What stands above the headline is a section's name, unless it is prose. */
function afterKicker(blocks: RawBlock[]): RawBlock[] {
  const at = blocks.findIndex((block) => block.kind === 'headline');
  return at > 0 && !blocks.slice(0, at).some(isProse) ? blocks.slice(at) : blocks;
}

/** A heading whose section was left out whole goes with it. */
function dropEmptySections(blocks: RawBlock[], kept: ReadonlySet<RawBlock>): RawBlock[] {
  return blocks.filter((block, i) => {
    if (!kept.has(block)) return false;
    if (block.kind !== 'heading') return true;
    const next = blocks[i + 1];
    if (!next) return i === 0;
    if (kept.has(next)) return true;
    const after = blocks.slice(i + 1).find((other) => kept.has(other));
    return after !== undefined && after.kind !== 'heading';
  });
}

/** Names the standfirst: the line under the headline, by its tag or its class. */
function markStandfirst(blocks: RawBlock[]): void {
  const at = blocks.findIndex((block) => block.kind === 'headline');
  if (at < 0) return;
  const next = blocks[at + 1];
  if (next?.kind === 'heading' && blocks[at + 2]?.kind !== 'heading' && next.text.split(' ').length > 4) {
    next.kind = 'standfirst';
    return;
  }
  for (const block of blocks.slice(at + 1, at + STANDFIRST_BLOCKS)) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue;
    if (STANDFIRST_NAME.test(block.element.getAttribute('class') ?? '')) {
      block.kind = 'standfirst';
      return;
    }
  }
}

/** Leaves out what is no article text though it stands in the article, and names the standfirst. */
export function prune(raw: RawBlock[]): RawBlock[] {
  const blocks = afterKicker(raw);
  const firstProse = blocks.findIndex(isProse);
  const kept = new Set(
    blocks.filter((block, i) => {
      if (block.kind === 'headline') return true;
      if (!HAS_LETTER.test(block.text) || isLinkList(block) || isNotice(block.text)) return false;
      return !isDateline(block, firstProse < 0 || i < firstProse);
    }),
  );
  const result = dropEmptySections(blocks, kept);
  markStandfirst(result);
  return result;
}
