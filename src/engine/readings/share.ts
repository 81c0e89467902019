import { quantities } from '../../text/numbers';
import type { Mention } from '../naming/mention';
import { textOf } from './amount';
import type { FacetContext, FacetReader } from './reading';

/** How many characters a share may stand from whose it is. */
const REACH = 60;
/** Percentage points within which two shares are the same, rounded ("three quarters" for 74 %). */
const ROUNDING = 2;

/** Is it a holder that some share of the claim is read for? */
function isHolderOfAny(m: Mention, context: FacetContext): boolean {
  return Object.values(context.match.claim.facets).some(
    (facet) => facet.type === 'share' && m.entity !== null && facet.holder?.includes(m.entity),
  );
}

export const share: FacetReader = {
  type: 'share',
  description: 'What part of something a named holder has.',
  read(context) {
    const { sentence } = context.match;
    const holders = sentence.mentions.filter((m) => m.entity !== null && context.facet.holder?.includes(m.entity));
    const named = sentence.mentions.filter((m) => m.kind === 'name' || m.kind === 'unknown');
    const percents = sentence.quantities.filter((q) => q.kind === 'percent');
    // "A holds 74 per cent of B": with more names than shares, the share is the first one's.
    const rivals = sentence.mentions.filter((m) => m.kind === 'name' && isHolderOfAny(m, context));
    if (percents.length < rivals.length && rivals[0] && !holders.includes(rivals[0])) return [];
    for (const holder of holders) {
      for (const quantity of percents) {
        const gap = Math.max(quantity.start - holder.end, holder.start - quantity.end);
        const nearer = named.some(
          (m) =>
            m !== holder &&
            Math.max(quantity.start - m.end, m.start - quantity.end, 0) < gap &&
            m.start < quantity.start,
        );
        if (gap > REACH || nearer || quantity.start < holder.start) continue;
        return [
          {
            start: quantity.start,
            end: quantity.end,
            value: { type: 'quantity', quantity },
            text: textOf(sentence.text, quantity, sentence.start),
            label: false,
          },
        ];
      }
    }
    return [];
  },
  compare(value, reading) {
    const expected = quantities(reading.value, 'en')[0];
    if (value.value.type !== 'quantity' || !expected) return 'unknown';
    const page = value.value.quantity;
    return page.high >= expected.low - ROUNDING && page.low <= expected.high + ROUNDING ? 'agrees' : 'differs';
  },
};
