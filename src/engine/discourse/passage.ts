import type { Span } from '../../text/span';
import type { Quoted } from './quoted';
import type { AttributedSpan, SentenceAttribution, SentenceInput } from './types';

/** A sentence with what was found in it, while the article is read. */
export interface Passage {
  sentence: SentenceInput;
  /** Outermost first. */
  spans: AttributedSpan[];
  /** Stretches of quotations inside this sentence. */
  quoted: { span: Span; run: Quoted; words: number }[];
  text: string;
  /** "— Ana Perez" under a quotation. */
  signature: AttributedSpan | null;
  /** A heading attributes nothing to what follows. */
  heading: boolean;
  /** Who the main clause is about, if a person; null where nobody asks. */
  subject: string | null;
  /** Sources among the spans that are no person, organisation or document: they speak in no other sentence. */
  mute: ReadonlySet<Span>;
  /** An item of a list. */
  item: boolean;
}

/** A sentence that names a source for another one. */
export interface Source {
  index: number;
  span: AttributedSpan;
}

/** The sentence's own source: its cue stands outside the quotations. */
export function outer(passage: Passage): AttributedSpan | null {
  if (passage.heading) return null;
  const own = (span: AttributedSpan): boolean =>
    span.speaker !== null && !span.carried && !passage.quoted.some((quote) => inside(span.cue, quote.span));
  return passage.spans.find(own) ?? null;
}

export function inside(cue: Span | null, span: Span): boolean {
  return cue !== null && span.start <= cue.start && cue.end <= span.end;
}

/** The sentence's own source, if it can speak in others too. */
export function lasting(passage: Passage): AttributedSpan | null {
  const own = outer(passage);
  return own?.speakerSpan && passage.mute.has(own.speakerSpan) ? null : own;
}

/** `content`, credited to the source of another sentence, or to nobody where there is none. */
export function carriedSpan(source: Source | null, content: Span, direct: boolean): AttributedSpan {
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

/** The sentence's own answer: the outermost span speaks for it. */
export function summarise({ spans }: Passage, text: string): SentenceAttribution {
  const [first] = spans;
  return {
    state: first?.state ?? 'none',
    speaker: first?.speaker ?? null,
    speakerSpan: first?.speakerSpan ?? null,
    cue: first?.cue ? text.slice(first.cue.start, first.cue.end) : null,
    carried: first?.carried ?? false,
    spans,
  };
}
