import type { Bound, Rate } from './number-lexicon';
import type { Span } from './span';

export type QuantityKind = 'money' | 'percent' | 'length' | 'mass' | 'number' | 'ordinal';

/**
 * An amount that a text states. The span holds the number (both ends of a range), its currency, scale words and unit;
 * not the words for bound and rate.
 */
export interface Quantity extends Span {
  kind: QuantityKind;
  /**
   * The value, or the lower end of a range: money in whole units of its currency, a percentage from 0 to 100
   * (`a third` is 33.3), a length in metres, a mass in tonnes.
   */
  low: number;
  /** Equal to `low` but for a range. */
  high: number;
  /** ISO 4217; null for other kinds, and for money that does not say whose (`pesos`). A bare `$` is `USD`. */
  currency: string | null;
  /** `m` for a length, `t` for a mass, the likeliest {@link nouns noun} for a number or an ordinal; else null. */
  unit: string | null;
  /** Up to three words of the noun phrase after it, folded and singular: `90 gallery cars` → `gallery`, `car`. */
  nouns: string[];
  per: Rate | null;
  bound: Bound;
}

/** A sum, a share, a length or a mass: of what, it says itself. A bare number counts something, an ordinal ranks it. */
export function isMeasure({ kind }: Pick<Quantity, 'kind'>): boolean {
  return kind !== 'number' && kind !== 'ordinal';
}
