import type { AttributionLexicon } from '../../text/attribution';
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

/**
 * Sources that only the text before can tell: a subject that was left out, and "the analysts" after a named study in
 * the same or the previous block, who are then its authors.
 */
export function resolveSources(passages: readonly Passage[], lex: AttributionLexicon): void {
  let last: Source | null = null;
  passages.forEach((passage, index) => {
    const recent: Source | null =
      last && passage.sentence.block - (passages[last.index]?.sentence.block ?? 0) <= 1 ? last : null;
    passage.spans = passage.spans.map((span) => {
      if (span.speaker === null && span.carried)
        return { ...span, speaker: recent?.span.speaker ?? null, from: recent?.index ?? null };
      const definite = span.speaker !== null && lex.definite.has(span.speaker.toLowerCase().split(/\s/)[0] ?? '');
      return span.state === 'vague' && definite && recent ? { ...span, state: 'attributed' } : span;
    });
    const own = outer(passage);
    if (own?.state === 'attributed' && own.speaker) last = { index, span: own };
  });
}

/** "This is because …", and "That the firm …" in a list of findings, go on with what the sentence before reports. */
export function carryContinuations(passages: readonly Passage[], lex: AttributionLexicon): void {
  passages.forEach((passage, index) => {
    const before = passages[index - 1];
    if (passage.spans.length > 0 || !before || passage.sentence.block - before.sentence.block > 1) return;
    const list = /[?:]$/.test(before.text.trim()) || before.spans.some((span) => span.carried && !span.direct);
    if (!goesOn(passage.text, list, lex)) return;
    const source = before.spans.find((span) => span.speaker !== null && span.content.end >= before.sentence.end - 1);
    if (!source) return;
    const { start, end } = passage.sentence;
    passage.spans = [carried({ index: index - 1, span: source }, { start, end }, false)];
  });
}

function goesOn(sentence: string, list: boolean, lex: AttributionLexicon): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  if (lex.continuations.some((phrase) => phrase.every((word, i) => words[i] === word))) return true;
  // "That Ana Torres …": the conjunction, not the pronoun, if a name, a determiner or a pronoun follows.
  const second = sentence.split(/\s+/)[1] ?? '';
  const opens = /^\p{Lu}/u.test(second) || lex.articles.has(words[1] ?? '') || lex.pronouns.has(words[1] ?? '');
  return list && opens && lex.complementizers.has(words[0] ?? '');
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
