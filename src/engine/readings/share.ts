import { type Quantity, quantities } from '../../text/numbers';
import { referenceWords } from '../../text/reference';
import { roleSlots } from '../../text/roles';
import type { Span } from '../../text/span';
import type { Mention } from '../naming/mention';
import { textBetween } from '../sentence';
import { textOf } from './amount';
import type { FacetContext, FacetReader, PageValue } from './reading';

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

/** "A, a unit of B, holds 74 per cent": B only says what A is. */
function isApposed(m: Mention, holder: Mention, quantity: Quantity, context: FacetContext): boolean {
  if (m.start < holder.end || m.end > quantity.start) return false;
  return (
    /^,/.test(textBetween(context.match.sentence, holder, m)) &&
    /,/.test(textBetween(context.match.sentence, m, quantity))
  );
}

/** "80 per cent is in the hands of A": the share stands first, and words of holding lead from it to the holder. */
function leadsTo(quantity: Quantity, holder: Mention, context: FacetContext): boolean {
  const { lang } = context;
  if (holder.start < quantity.end || holder.start - quantity.end > REACH) return false;
  const between = textBetween(context.match.sentence, quantity, holder);
  if (/[,;:.()]/.test(between)) return false;
  const links = roleSlots('owner', lang).flatMap((slot) => (slot.endsWith(' _') ? [slot.slice(0, -2)] : []));
  const last = between
    .toLowerCase()
    .trim()
    .replace(/\s(?:the|el|la)$/, '');
  return links.some((link) => /^[\p{L}\s]+\s[\p{L}]+$/u.test(link) && ` ${last}`.endsWith(` ${link}`));
}

/** "40 per cent of A": what is shared out, no holder. */
function isPartOf(quantity: Quantity, thing: Mention, { lang, match: { sentence } }: FacetContext): boolean {
  if (thing.start < quantity.end) return false;
  const { of, definite } = referenceWords(lang);
  const between = sentence.words.filter((w) => w.start >= quantity.end && w.end <= thing.start);
  const [first, ...others] = between;
  return first !== undefined && of.has(first.lower) && others.every(({ lower }) => definite.has(lower));
}

/** "Shares in A have gained 12 per cent": by how much something changed is no share. */
function hasChanged(holder: Span, quantity: Span, { lang, match: { sentence } }: FacetContext): boolean {
  const { changes } = referenceWords(lang);
  return sentence.words.some((w) => w.start >= holder.end && w.end <= quantity.start && changes.has(w.lower));
}

function shareOf(quantity: Quantity, { match: { sentence } }: FacetContext): PageValue {
  return {
    start: quantity.start,
    end: quantity.end,
    value: { type: 'quantity', quantity },
    text: textOf(sentence.text, quantity, sentence.start),
    label: false,
  };
}

export const share: FacetReader = {
  type: 'share',
  description: 'What part of something a named holder has.',
  read(context) {
    const { sentence } = context.match;
    const holders = sentence.mentions.filter((m) => m.entity !== null && context.facet.holder?.includes(m.entity));
    // "the Oslo-based operator": where it is, no holder.
    const named = sentence.mentions.filter(
      (m) => (m.kind === 'name' || m.kind === 'unknown') && sentence.text.charAt(m.end - sentence.start) !== '-',
    );
    const percents = sentence.quantities.filter((q) => q.kind === 'percent');
    // "A holds 74 per cent of B": with more names than shares, the share is the first one's.
    const rivals = sentence.mentions.filter(
      (m) => m.kind === 'name' && isHolderOfAny(m, context) && !percents.some((q) => isPartOf(q, m, context)),
    );
    const adjoining = percents.find((q) => holders.some((m) => /^\s$/.test(textBetween(context.match.sentence, m, q))));
    if (adjoining) return [shareOf(adjoining, context)];
    if (percents.length < rivals.length && rivals[0] && !holders.includes(rivals[0])) return [];
    for (const holder of holders) {
      for (const quantity of percents) {
        // "A, which B controls, bought 74 per cent": the share is A's.
        if (named.some((m) => !holders.includes(m) && isApposed(holder, m, quantity, context))) continue;
        // "A is three quarters the property of B": the share is B's.
        if (named.some((m) => m !== holder && !holders.includes(m) && leadsTo(quantity, m, context))) continue;
        if (leadsTo(quantity, holder, context)) return [shareOf(quantity, context)];
        const gap = Math.max(quantity.start - holder.end, holder.start - quantity.end);
        const nearer = named.some(
          (m) =>
            m !== holder &&
            !isApposed(m, holder, quantity, context) &&
            Math.max(quantity.start - m.end, m.start - quantity.end, 0) < gap &&
            m.start < quantity.start,
        );
        if (gap > REACH || nearer || quantity.start < holder.start || hasChanged(holder, quantity, context)) continue;
        return [shareOf(quantity, context)];
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
