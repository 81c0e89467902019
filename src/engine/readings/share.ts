import { quantities } from '../../text/numbers';
import { textOf } from './amount';
import type { FacetReader } from './reading';

/** How many characters a share may stand from whose it is. */
const REACH = 60;
/** Percentage points within which two shares are the same, rounded ("three quarters" for 74 %). */
const ROUNDING = 2;

export const share: FacetReader = {
  type: 'share',
  description: 'What part of something a named holder has.',
  read(context) {
    const { sentence } = context.match;
    const holders = sentence.mentions.filter((m) => m.entity !== null && context.facet.holder?.includes(m.entity));
    const named = sentence.mentions.filter((m) => m.kind === 'name' || m.kind === 'unknown');
    for (const holder of holders) {
      for (const quantity of sentence.quantities.filter((q) => q.kind === 'percent')) {
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
