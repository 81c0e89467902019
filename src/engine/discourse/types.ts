import type { Span } from '../../text/span';
import type { AttributionState } from '../verdict';

/** A sentence of the article, as the attribution reading takes it. */
export interface SentenceInput extends Span {
  /** Index into {@link Article.blocks}. */
  block: number;
}

/** One source credited with one stretch of a sentence. Offsets into the article's text. */
export interface AttributedSpan {
  state: 'attributed' | 'vague';
  /** The source as written ("the ministry", "critics", "he"); null where nobody is named ("reportedly"). */
  speaker: string | null;
  /** Null when the source stands in another sentence, or nowhere. */
  speakerSpan: Span | null;
  /** The words that attribute. */
  cue: Span | null;
  /** What is attributed, inside this sentence. */
  content: Span;
  /** Within quotation marks. */
  direct: boolean;
  /** The source stands in an earlier or a following sentence. */
  carried: boolean;
  /** Index of the sentence that names the source, when carried. */
  from: number | null;
  agentless: boolean;
}

/** What one sentence credits to whom; `speaker` and `cue` are those of the outermost span. */
export interface SentenceAttribution {
  state: AttributionState;
  speaker: string | null;
  speakerSpan: Span | null;
  cue: string | null;
  carried: boolean;
  spans: AttributedSpan[];
}
