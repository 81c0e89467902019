import type { Span } from '../../text/span';
import type { Quoted } from './quoted';
import type { AttributedSpan, SentenceAttribution, SentenceInput } from './types';

/** A sentence with the quotations in it, while the article is read. */
export interface Passage {
  sentence: SentenceInput;
  spans: AttributedSpan[];
  /** Stretches of quotations inside this sentence. */
  quoted: { span: Span; run: Quoted; words: number }[];
  text: string;
  /** "— Ana Perez" under a quotation. */
  signature: AttributedSpan | null;
}

interface Source {
  index: number;
  span: AttributedSpan;
}

/** Fewer quoted words than this, with no cue beside them, are a title or a scare quote. */
const SCARE = 3;

/** A quotation that stands alone with no source anywhere is a heading unless it is longer than this. */
const HEADING = 6;

/** Gives each quotation that has no cue in its own sentence the source of the passage that it belongs to. */
export function carryQuotations(passages: readonly Passage[]): void {
  const speakers = new Map<number, Source>();
  passages.forEach((passage, index) => {
    const cue = outer(passage);
    if (cue)
      for (const { run } of passage.quoted) if (!speakers.has(run.chain)) speakers.set(run.chain, { index, span: cue });
  });
  passages.forEach((passage, index) => {
    for (const { span, run, words } of passage.quoted) {
      const own = passage.spans.find(
        (other) => !other.carried && !inside(other.cue, span) && covers(other.content, span),
      );
      if (own) {
        own.direct = true;
        continue;
      }
      const part = span.end - span.start < (passage.sentence.end - passage.sentence.start) * 0.8;
      const named = outer(passage);
      if (named && !named.agentless) {
        passage.spans.unshift({ ...named, content: span, direct: true });
        continue;
      }
      const source =
        speakers.get(run.chain) ?? signedBelow(passages, index, run.chain) ?? neighbour(passages, index, run, part);
      if (
        part &&
        !speakers.has(run.chain) &&
        isName(passage.text.slice(span.start - passage.sentence.start, span.end - passage.sentence.start))
      )
        continue;
      if (part && words < SCARE && !(source && run.chain && speakers.has(run.chain))) continue;
      if (
        !source &&
        (part ||
          (words < HEADING && !run.open && run.start >= passage.sentence.start && run.end <= passage.sentence.end))
      )
        continue;
      passage.spans.unshift(carried(source, span, true));
    }
  });
}

function carried(source: Source | null, content: Span, direct: boolean): AttributedSpan {
  return {
    state: source?.span.state ?? 'vague',
    speaker: source?.span.speaker ?? null,
    speakerSpan: null,
    cue: null,
    content,
    direct,
    carried: source !== null,
    from: source ? (source.span.from ?? source.index) : null,
    agentless: source === null,
  };
}

/** Every longer word with a capital: the title of a work or the name of an event, not somebody's words. */
function isName(quoted: string): boolean {
  const long = quoted.match(/\p{L}{4,}/gu) ?? [];
  return long.every((word) => /^\p{Lu}/u.test(word));
}

function covers(outerSpan: Span, inner: Span): boolean {
  return outerSpan.start <= inner.start + 1 && inner.end <= outerSpan.end + 1;
}

/** The sentence's own source: its cue stands outside the quotations. */
function outer(passage: Passage): AttributedSpan | null {
  return (
    passage.spans.find(
      (span) => span.speaker !== null && !span.carried && !passage.quoted.some((quote) => inside(span.cue, quote.span)),
    ) ?? null
  );
}

function inside(cue: Span | null, span: Span): boolean {
  return cue !== null && span.start <= cue.start && cue.end <= span.end;
}

/** The signature that follows the last sentence of a quotation. */
function signedBelow(passages: readonly Passage[], index: number, chain: number): Source | null {
  for (let i = index + 1; i < passages.length; i++) {
    const passage = passages[i];
    if (passage?.signature) return { index: i, span: passage.signature };
    if (!passage?.quoted.some(({ run }) => run.chain === chain)) return null;
  }
  return null;
}

/** The source of a quotation in the sentences around it: before it in the block, across a colon, then after it. */
function neighbour(passages: readonly Passage[], index: number, run: Quoted, part: boolean): Source | null {
  const here = passages[index];
  if (!here) return null;
  for (let i = index - 1; i >= 0; i--) {
    const before = passages[i];
    if (!before) break;
    const sameBlock = before.sentence.block === here.sentence.block;
    const span = outer(before);
    if (!sameBlock) {
      const leads = /[:,]\s*$/.test(before.text) || (!part && here.sentence.block - before.sentence.block === 1);
      return leads && span ? { index: i, span } : null;
    }
    if (span) return { index: i, span };
  }
  const after = passages[index + 1];
  if (after && after.sentence.block === run.block) {
    const span = outer(after);
    if (span) return { index: index + 1, span };
  }
  return null;
}

/** The sentence's own answer: the outermost span speaks for it. */
export function summarise(passage: Passage, text: string): SentenceAttribution {
  const spans = passage.spans;
  const first = spans[0];
  return {
    state: first?.state ?? 'none',
    speaker: first?.speaker ?? null,
    speakerSpan: first?.speakerSpan ?? null,
    cue: first?.cue ? text.slice(first.cue.start, first.cue.end) : null,
    carried: first?.carried ?? false,
    spans,
  };
}
