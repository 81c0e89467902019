import type { Span } from '../../text/span';
import { carriedSpan, inside, lasting, outer, type Passage, type Source } from './passage';
import type { Quoted } from './quoted';

/** Fewer quoted words than this, with no cue beside them, are a title or a scare quote. */
const SCARE = 3;
/** A quotation that stands alone with no source anywhere is a heading unless it is longer than this. */
const HEADING = 6;
/** How many sentences away a source may stand. */
const REACH = 30;

type QuotedPart = Passage['quoted'][number];

/** Gives each quotation that has no cue in its own sentence the source of the passage that it belongs to. */
export function carryQuotations(passages: readonly Passage[]): void {
  const speakers = new Map<number, Source>();
  passages.forEach((passage, index) => {
    const span = lasting(passage);
    if (!span) return;
    for (const { run } of passage.quoted) if (!speakers.has(run.chain)) speakers.set(run.chain, { index, span });
  });
  passages.forEach((passage, index) => {
    for (const quote of passage.quoted) {
      const own = passage.spans.find(
        (span) => !span.carried && !inside(span.cue, quote.span) && covers(span.content, quote.span),
      );
      if (own) {
        own.direct = true;
        continue;
      }
      const named = outer(passage);
      if (named) {
        passage.spans.unshift({ ...named, content: quote.span, direct: true });
        continue;
      }
      const part = isPart(passage, quote);
      const chained = speakers.get(quote.run.chain) ?? null;
      const source =
        chained ?? signedBelow(passages, index, quote.run.chain) ?? neighbour(passages, index, quote.run, part);
      if (part && !chained && (quote.words < SCARE || isName(passage, quote))) continue;
      if (!source && (part || isHeading(passage, quote))) continue;
      passage.spans.unshift(carriedSpan(source, quote.span, true));
    }
  });
}

function covers(outerSpan: Span, inner: Span): boolean {
  return outerSpan.start <= inner.start + 1 && inner.end <= outerSpan.end + 1;
}

/** Does the sentence say more than the quotation? */
function isPart({ sentence }: Passage, { span }: QuotedPart): boolean {
  return span.end - span.start < (sentence.end - sentence.start) * 0.8;
}

function isHeading({ sentence }: Passage, { run, words }: QuotedPart): boolean {
  return words < HEADING && !run.open && run.start >= sentence.start && run.end <= sentence.end;
}

/** Every longer word with a capital: the title of a work or the name of an event, not somebody's words. */
function isName({ text, sentence }: Passage, { span }: QuotedPart): boolean {
  const long = text.slice(span.start - sentence.start, span.end - sentence.start).match(/\p{L}{4,}/gu) ?? [];
  return long.every((word) => /^\p{Lu}/u.test(word));
}

/** The signature that follows the last sentence of a quotation. */
function signedBelow(passages: readonly Passage[], index: number, chain: number): Source | null {
  for (let i = index + 1; i < Math.min(passages.length, index + REACH); i++) {
    const passage = passages[i];
    if (passage?.signature) return { index: i, span: passage.signature };
    if (!passage?.quoted.some(({ run }) => run.chain === chain)) return null;
  }
  return null;
}

/** The source in the sentences around: before it in the block, in the block before for a whole sentence, then after. */
function neighbour(passages: readonly Passage[], index: number, run: Quoted, part: boolean): Source | null {
  const here = passages[index];
  if (!here) return null;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const before = passages[i];
    if (!before) break;
    const span = lasting(before);
    if (before.sentence.block !== here.sentence.block) {
      // Paragraph after paragraph of one speaker.
      const quoted = before.heading
        ? null
        : (before.spans.find(({ direct, speaker }) => direct && speaker !== null) ?? null);
      const adjacent = !part && here.sentence.block - before.sentence.block === 1;
      const source = span ?? quoted;
      return source && (adjacent || /[:,]\s*$/.test(before.text)) ? { index: i, span: source } : null;
    }
    if (span) return { index: i, span };
  }
  const after = passages[index + 1];
  const span = after && after.sentence.block === run.block ? lasting(after) : null;
  return span ? { index: index + 1, span } : null;
}
