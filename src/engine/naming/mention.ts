import { overlaps, type Span } from '../../text/span';
import type { Word } from '../../text/words';
import { isPossessive } from '../../text/words';
import type { Told } from '../lexicon';
import type { TermHit } from '../terms';
import type { NameRun } from './names';

export type MentionKind = 'name' | 'adjective' | 'epithet' | 'pronoun' | 'implied' | 'unknown';

/** Something that a sentence speaks of. */
export interface Mention extends Span {
  /** Entity id, or null for a name that the pack does not know. */
  entity: string | null;
  kind: MentionKind;
  text: string;
  /** How sure it is that this entity is meant, 0 to 1. */
  confidence: number;
  /** Word indices in the sentence, inclusive. */
  first: number;
  last: number;
  /** Followed by a possessive: "the mayor's". */
  possessive: boolean;
  /** For a pronoun: what else in mind it could stand for, less likely. */
  alternates?: readonly string[];
  /** Named only to say whose relative or friend somebody else is: "a brother of the minister". */
  tie?: boolean;
  /** The whole run of capitals around it; longer than the mention where a name only contains the entity's. */
  run: NameRun | null;
}

/** A sentence, and the phrases in it. */
export interface MentionInput extends Told {
  text: string;
  words: readonly Word[];
  block: number;
  paragraph: boolean;
}

export function mention(
  input: MentionInput,
  hit: TermHit<string>,
  kind: MentionKind,
  entity: string | null,
  confidence: number,
  run: NameRun | null,
): Mention {
  return {
    entity,
    kind,
    confidence,
    run,
    start: hit.start,
    end: hit.end,
    first: hit.first,
    last: hit.last,
    text: input.text.slice(hit.start, hit.end),
    possessive: isPossessive(input.text, hit.end),
  };
}

export function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end, 0);
}

/** Of overlapping hits the longest; hits of equal place are kept for whoever can tell them apart. */
export function longest<Id>(hits: readonly TermHit<Id>[]): TermHit<Id>[] {
  const length = (hit: TermHit<Id>) => hit.last - hit.first;
  return hits.filter((hit, i) =>
    hits.every((other, j) => {
      if (i === j || !overlaps(other, hit)) return true;
      return (
        length(other) < length(hit) ||
        (length(other) === length(hit) && (other.id !== hit.id || other.first !== hit.first || j > i))
      );
    }),
  );
}
