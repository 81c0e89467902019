import type { LanguageCode } from '../text/language';

/** The eight kinds of flag, strongest claim on a facet first: the order of precedence. */
export const FLAG_KINDS = [
  'misquoted',
  'misattributed',
  'contradicted',
  'framing',
  'disputed',
  'unattributed',
  'vague-source',
  'unsourced',
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

export type FlagGroup = 'contradicts' | 'no-attribution';
export type Severity = 1 | 2 | 3;
/** What a flag rests on, and what a reader can choose to check against. */
export type Basis = 'sources' | 'record';
export type BasisOption = Basis | 'both';

/** A passage of a source document, or an entry of the record, word for word. */
export interface Evidence {
  /** Document id (`001`) or record id (`R5`). */
  document: string;
  /** The document's title, or the record entry's citation. */
  title: string;
  /** `YYYY-MM-DD`, or null for an undated document. */
  date: string | null;
  /** Verbatim for a document; the entry's own sentence for the record. */
  quote: string;
  /** Offsets of `quote` in the document's text; null for a record entry. */
  start: number | null;
  end: number | null;
  /** Whom the document credits, or null. */
  speaker: string | null;
  /** What the engine takes the quotation to say, in plain words. */
  reading: string;
}

/** One finding: plain data, the same in the page, the panels, the command line and every shared form. */
export interface Flag {
  kind: FlagKind;
  group: FlagGroup;
  severity: Severity;
  /** Claim id; null for `unsourced`. */
  claim: string | null;
  facet: string | null;
  /** The whole sentence. */
  sentence: string;
  /** The words the flag stands on; offsets into the article's text. */
  exact: string;
  start: number;
  end: number;
  /** What the page says, as read. */
  page: string;
  basis: Basis;
  evidence: Evidence[];
  /** One or two plain sentences, safe to show as text. */
  explanation: string;
  /** 0 to 1. */
  confidence: number;
}

export type AttributionState = 'attributed' | 'vague' | 'none';

/** What the engine made of one sentence. */
export interface TraceEntry {
  start: number;
  end: number;
  attribution: { state: AttributionState; speaker: string | null; cue: string | null; carried: boolean };
  claims: string[];
  /** What it holds that patterns can ask for, as they write it (`@id`, `concept`, `#money`), in the order of the text. */
  found: { part: string; start: number; end: number }[];
  /** What else `^` finds, in the sentences that it points back to. */
  behind: string[];
  readings: { claim: string; facet: string; value: string; start: number; end: number }[];
  /** Each candidate flag and the step at which it stood or fell. */
  steps: string[];
}

/** A sentence that comes near a claim of the story, not near enough to hold it to the sources. */
export interface Related {
  /** Claim id. */
  claim: string;
  /** The claim, in the story's words. */
  statement: string;
  /** The whole sentence; offsets into the article's text. */
  sentence: string;
  start: number;
  end: number;
}

/** The answer to "check this article against this pack". */
export interface Verdict {
  page: { title: string; published: string | null; lang: string };
  story: { pack: string; covers: boolean; score: number };
  sentences: number;
  flags: Flag[];
  /** Where it was asked for: each claim once, where the page first comes near it, and none that the page states. */
  related?: Related[];
  trace?: TraceEntry[];
}

export interface CheckOptions {
  /** Default `both`. */
  basis?: BasisOption;
  /** Default: all. */
  kinds?: readonly FlagKind[];
  /** The language of all that a flag says in words of its own. Quotations stay in theirs. Default: English. */
  explainIn?: LanguageCode;
  related?: boolean;
  trace?: boolean;
}
