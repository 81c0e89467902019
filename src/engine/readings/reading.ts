import type { Facet, FacetType, Reading } from '../../pack/schema';
import type { DateReading } from '../../text/dates';
import type { LanguageCode } from '../../text/language';
import type { Quantity } from '../../text/numbers';
import type { Span } from '../../text/span';
import type { Engine } from '../engine';
import type { ClaimMatch } from '../match';

/** What a sentence gives as a facet's value. */
export type Value =
  | { type: 'time'; date: DateReading }
  | { type: 'quantity'; quantity: Quantity }
  | { type: 'level'; level: string }
  | { type: 'named'; name: string }
  | { type: 'entity'; entity: string | null; name: string };

export interface PageValue extends Span {
  value: Value;
  /** In plain words, for the explanation. */
  text: string;
  /** Hung on a noun ("the state-owned mine"), so that crediting the sentence to somebody does not credit this. */
  label: boolean;
}

/** How a page's value stands to a reading of the pack. `stronger` and `weaker` only on scales. */
export type Comparison = 'agrees' | 'differs' | 'stronger' | 'weaker' | 'unknown';

/** What it takes to hold one value against another. */
export interface CompareContext {
  facet: Facet;
  engine: Engine;
}

export interface FacetContext extends CompareContext {
  match: ClaimMatch;
  name: string;
  lang: LanguageCode;
  published: string | null;
}

/** Reads one type of facet from a sentence that states a claim, and compares what it read. One file each. */
export interface FacetReader {
  type: FacetType;
  description: string;
  /** The values that the sentence gives; none where it gives none, or more than one that cannot be told apart. */
  read(context: FacetContext): PageValue[];
  compare(value: Pick<PageValue, 'value'>, reading: Reading, context: CompareContext): Comparison;
}
