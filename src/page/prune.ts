import { FURNITURE as EN } from '../text/en/furniture';
import { FURNITURE as ES } from '../text/es/furniture';
import type { RawBlock } from './blocks';
import { attributeOf, closestOf, elementAround, holds, textOf } from './nodes';

const LINKED_SHARE = 0.8;
const TIMED_SHARE = 0.5;
/** A line that is no sentence is taken for furniture only when it is short. */
const SHORT_LINE = 140;
const SHORT_FRAGMENT = 25;
const CARD_LENGTH = 800;
const ENDS_SENTENCE = /[.!?…。！？؟]["'”’»)\]]*$/;
const HAS_LETTER = /\p{L}/u;
const STANDFIRST_NAME =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub|subtitle|subhead(?:line)?|sub-?title|summary|lede?|bajada|entradilla|intro|description|teaser|abstract)(?:$|[\s_-])/i;
const STANDFIRST_BLOCKS = 6;

function isProse(block: RawBlock): boolean {
  return block.kind === 'paragraph' && block.text.length >= 60 && ENDS_SENTENCE.test(block.text);
}

function isFragment({ kind, text }: RawBlock): boolean {
  return kind !== 'headline' && kind !== 'caption' && text.length < SHORT_FRAGMENT && !ENDS_SENTENCE.test(text);
}

function isLinkList(block: RawBlock): boolean {
  return block.kind !== 'headline' && block.kind !== 'quotation' && block.linked > block.text.length * LINKED_SHARE;
}

function isNotice({ kind, text }: RawBlock): boolean {
  if (text.length > SHORT_LINE) return false;
  return [EN, ES].some(({ byline, credit, notice }) => {
    if (notice.test(text)) return true;
    return (
      kind !== 'heading' && (byline.test(text) || credit.test(text)) && (!ENDS_SENTENCE.test(text) || /^\(/.test(text))
    );
  });
}

/** A caption without the credit that ends it. */
function withoutCredit(block: RawBlock): RawBlock {
  if (block.kind !== 'caption') return block;
  const found = [EN, ES].map(({ captionCredit }) => block.text.search(captionCredit)).find((index) => index > 0);
  if (found === undefined) return block;
  const text = block.text.slice(0, found).trimEnd();
  const chunks = block.chunks.filter((chunk) => chunk.start < text.length);
  return { ...block, text, chunks: chunks.map((chunk) => ({ ...chunk, end: Math.min(chunk.end, text.length) })) };
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
  const result: RawBlock[] = [];
  let dropped = false;
  let after: RawBlock | undefined;
  // From the end, so that each heading knows what of its section is left.
  for (const block of blocks.toReversed()) {
    const isEmpty = after === undefined ? blocks.length > 1 : dropped && after.kind === 'heading';
    if (!kept.has(block)) {
      dropped = true;
    } else if (block.kind !== 'heading' || !isEmpty) {
      result.push(block);
      after = block;
      dropped = false;
    }
  }
  return result.reverse();
}

/**
 * The cards of other stories: a heading that is a link, and what stands beside it. A container with more text than a
 * card is a section of the article whose heading happens to be a link.
 */
function cardsIn(blocks: RawBlock[], root: Element): Set<Element> {
  const cards = new Set<Element>();
  const seen = new Set<Element>();
  for (const block of blocks) {
    if (block.kind !== 'heading' || !isLinkList(block)) continue;
    const marked = closestOf(block.element, 'li, article');
    const card = marked && !holds(marked, root) ? marked : elementAround(block.element);
    if (!card || seen.has(card)) continue;
    seen.add(card);
    if (!holds(card, root) && textOf(card).length < CARD_LENGTH) cards.add(card);
  }
  return cards;
}

function isInCard(block: RawBlock, cards: ReadonlySet<Element>, root: Element): boolean {
  if (cards.size === 0) return false;
  for (let at: Element | null = block.element; at && at !== root; at = elementAround(at))
    if (cards.has(at)) return true;
  return false;
}

/** Short lines after the last sentence are a section's name, a tag, a heading whose list was left out. */
function withoutTail(blocks: RawBlock[]): RawBlock[] {
  const last = blocks.findLastIndex((block) => block.kind === 'list-item' || !isFragment(block));
  return last < 0 ? blocks : blocks.slice(0, last + 1);
}

/** Names the standfirst: the line under the headline, by its tag or its class. */
function markStandfirst(blocks: RawBlock[]): void {
  const at = blocks.findIndex((block) => block.kind === 'headline');
  if (at < 0) return;
  const next = blocks[at + 1];
  if (
    next?.kind === 'heading' &&
    blocks[at + 2]?.kind !== 'heading' &&
    next.text.split(' ').length > 4 &&
    !next.text.endsWith('?')
  ) {
    next.kind = 'standfirst';
    return;
  }
  for (const block of blocks.slice(at + 1, at + STANDFIRST_BLOCKS)) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue;
    const { element } = block;
    const names = ['class', 'itemprop', 'role', 'data-testid'].map((name) => attributeOf(element, name) ?? '');
    if (names.some((name) => STANDFIRST_NAME.test(name))) {
      block.kind = 'standfirst';
      return;
    }
  }
}

/** Leaves out what is no article text though it stands in the article, and names the standfirst. */
export function prune(raw: RawBlock[], root: Element): RawBlock[] {
  const blocks = afterKicker(raw);
  const firstProse = blocks.findIndex(isProse);
  const cards = cardsIn(blocks, root);
  const kept = new Set(
    blocks.filter((block, i) => {
      if (block.kind === 'headline') return true;
      const beforeProse = i < firstProse;
      if (!HAS_LETTER.test(block.text) || isLinkList(block) || isNotice(block)) return false;
      if (isInCard(block, cards, root) || isDateline(block, beforeProse || firstProse < 0)) return false;
      return !(beforeProse && block.kind !== 'heading' && isFragment(block));
    }),
  );
  const result = withoutTail(dropEmptySections(blocks, kept)).map(withoutCredit);
  markStandfirst(result);
  return result;
}
