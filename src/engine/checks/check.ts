import type { Reading } from '../../pack/schema';
import type { Span } from '../../text/span';
import type { MatchCase, SentenceCase } from '../case';
import type { Mention } from '../naming/mention';
import { quotationAround } from '../read';
import type { PageValue } from '../readings/reading';
import { speakTogether } from '../related';
import type { Basis, FlagKind } from '../verdict';

/** A flag that a check would raise; order decides which stand. */
export interface Candidate {
  kind: FlagKind;
  claim: string | null;
  facet: string | null;
  /** The words that it stands on. */
  span: Span;
  /** What the page says, in words that fit after "The page says"; empty where it credits nobody in particular. */
  page: string;
  /** The same as read, where a facet's value was. */
  value?: PageValue['value'];
  basis: Basis;
  /** What it is held against, the most telling first. */
  readings: readonly Reading[];
  confidence: number;
  /** The words that were really said, for a quotation. */
  said?: string;
  /** Whom the page credits, and the entity that this is, where it is one. */
  credited?: string;
  creditedEntity?: string | undefined;
}

/** One kind of flag, one file. Looks at a sentence and everything read from it; changes nothing. */
export interface Check {
  kind: FlagKind;
  description: string;
  check(sentence: SentenceCase, trace: (step: string) => void): Candidate[];
}

/** The readings of a claim's `speaker` facet that are in force on the chosen basis, the record's first. */
export function speakerReadings(
  found: { claim: { readings: readonly Reading[]; facets: Record<string, { type: string }> } },
  basis: SentenceCase['basis'],
): Reading[] {
  const { readings, facets } = found.claim;
  const speakers = readings.filter((r) => facets[r.facet]?.type === 'speaker');
  const record = basis === 'sources' ? [] : speakers.filter((r) => r.basis === 'record');
  return record.length > 0 ? record : speakers.filter((r) => r.basis === 'sources' || basis === 'record');
}

/** What a flag rests on: the record where it is among these. */
export function restOn<T extends Pick<Reading, 'basis'>>(
  readings: readonly T[],
): { readings: readonly T[]; basis: Basis } {
  return { readings, basis: readings.some((r) => r.basis === 'record') ? 'record' : 'sources' };
}

/** Entity ids that the story credits with the claim's words; empty where nobody is named. */
export function namedSpeakers(readings: readonly Reading[]): string[] {
  return [...new Set(readings.map((r) => r.value).filter((value) => value !== 'vague' && value !== 'none'))];
}

/** Does the mention, outside of quotation marks, name one of these speakers, or whoever speaks with one of them? */
export function namesOneOf(speakers: readonly string[], m: Mention, { sentence, engine }: SentenceCase): boolean {
  const { entity, kind } = m;
  if (entity === null || kind === 'adjective' || kind === 'implied' || quotationAround(sentence, m)) return false;
  if (engine.entities.get(entity)?.type === 'place') return false;
  return speakers.some((id) => speakTogether(entity, id, engine.entities));
}

/** The kinds that ask who says so: being touted as something is no statement of it. */
const TOLD: ReadonlySet<FlagKind> = new Set<FlagKind>(['unattributed', 'vague-source']);

/** Is the match asserted by the page, sure enough to flag? Says why not in the trace. */
export function isAsserted(found: MatchCase, kind: FlagKind, trace: (step: string) => void): boolean {
  const label = `${kind}/${found.match.claim.id}`;
  if (found.match.related) return false;
  const { stance } = found.match.sentence;
  if (TOLD.has(kind) && stance.touting.some((cue) => cue.end <= found.match.end)) {
    trace(`${label} fell: the page says what it is touted as`);
    return false;
  }
  if (found.distance === null) return true;
  trace(`${label} fell: the page ${found.distance}`);
  return false;
}
