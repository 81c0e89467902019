import { type Quantity, quantities } from '../../text/numbers';
import { isNegated } from '../stance';
import { nearestTo } from './nearness';
import type { Comparison, FacetContext, FacetReader } from './reading';

/** How far a figure may lie off and still be the same figure, rounded. */
const ROUNDING = 0.06;
/** How far below the figure a lower bound may lie: "over 60" says nothing else than "over 65", "over 56" does. */
const BOUND = 0.9;
const ROUND_BOUND = 0.75;
/** The same for lengths, which are measured from anywhere. */
const LOOSE_ROUNDING = 0.2;

export const amount: FacetReader = {
  type: 'amount',
  description: 'A sum, a length, a share or a mass, with its rate and its bound.',
  read(context) {
    const { sentence } = context.match;
    const unit = context.facet.unit ?? 'money';
    const figures = sentence.quantities.filter((q) => q.kind === unit && !isNegated(sentence.stance, sentence, q));
    const quantity = nearestTo(inOwnCurrency(figures, context), context);
    if (!quantity) return [];
    return [
      {
        start: quantity.start,
        end: quantity.end,
        value: { type: 'quantity', quantity },
        text: textOf(context.match.sentence.text, quantity, context.match.sentence.start),
        label: false,
      },
    ];
  },
  compare(value, reading, context) {
    const expected = quantities(reading.value, 'en')[0];
    if (value.value.type !== 'quantity' || !expected) return 'unknown';
    return compareQuantities(
      value.value.quantity,
      expected,
      context.facet.unit === 'length' ? LOOSE_ROUNDING : ROUNDING,
    );
  },
};

/** "$91 million (€84 million)": of a sum and what it comes to in other money, the one that the sources give. */
function inOwnCurrency(figures: readonly Quantity[], { match: { claim }, name }: FacetContext): readonly Quantity[] {
  if (figures.length < 2) return figures;
  const told = claim.readings.filter(({ facet }) => facet === name).flatMap(({ value }) => quantities(value, 'en'));
  const own = figures.filter(({ currency }) => currency !== null && told.some((sum) => sum.currency === currency));
  return own.length > 0 ? own : figures;
}

export function textOf(sentence: string, span: { start: number; end: number }, base: number): string {
  return sentence.slice(span.start - base, span.end - base);
}

/** Approximation is not contradiction: "over", "some" and rounding agree; another rate or another size does not. */
export function compareQuantities(page: Quantity, expected: Quantity, rounding: number): Comparison {
  if (page.per && expected.per && page.per !== expected.per) return 'differs';
  if (page.kind === 'money' && page.currency && expected.currency && page.currency !== expected.currency)
    return 'unknown';
  if (isRounded(page, expected)) return 'agrees';
  const loose =
    rounding > ROUNDING ||
    page.bound !== 'exact' ||
    expected.bound !== 'exact' ||
    page.low !== page.high ||
    expected.low !== expected.high;
  const low = expected.low * (1 - rounding);
  const high = expected.high * (1 + rounding);
  if (loose && page.high >= low && page.low <= high) return 'agrees';
  // "over 60" is no denial of 65, nor is "less than 70"; nor is 68 a denial of "over 65".
  if (page.bound === 'over' && page.low < low && page.low > expected.low * (isRound(page) ? ROUND_BOUND : BOUND))
    return 'agrees';
  if (page.bound === 'under' && page.high > high && page.high < high * 1.25) return 'agrees';
  if (expected.bound === 'over' && page.low > high && page.low < expected.high * 1.12) return 'unknown';
  return 'differs';
}

/** Has the figure a single digit that is not zero, so that it means no more than it says ("over 50")? */
function isRound({ low }: Quantity): boolean {
  return lastDigit(low) * 10 > low;
}

/** Is one figure the other, rounded to as many digits as the coarser of them has? */
function isRounded(a: Quantity, b: Quantity): boolean {
  const unit = Math.max(lastDigit(a.low), lastDigit(b.low));
  return Math.abs(a.low - b.low) <= unit / 2 && a.low === a.high && b.low === b.high;
}

/** The worth of the last digit that is not zero: 10 for 650, 0.1 for 1.3. */
function lastDigit(value: number): number {
  const [digits = '1', exponent = '0'] = value.toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}
