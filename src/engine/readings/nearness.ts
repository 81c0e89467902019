import { referenceWords } from '../../text/reference';
import type { Span } from '../../text/span';
import { clauseAt, openerOf } from '../stance';
import type { FacetContext } from './reading';

/** What standing in another clause costs, in characters of distance. */
const OTHER_CLAUSE = 60;

/** The words that show which value is the facet's: its `near` concepts, else whatever the claim was recognised by. */
export function anchorsOf(context: FacetContext): readonly Span[] {
  const { facet, match } = context;
  if (!facet.near) return match.hits;
  const near = facet.near;
  const found = match.sentence.concepts.filter((hit) => near.includes(hit.id));
  return found.length > 0
    ? found
    : match.hits.filter(({ atom }) => atom.kind === 'value' && (atom.id === 'speech' || atom.id === 'told'));
}

/** The one of `items` that stands nearest to an anchor; none where there is no anchor. */
export function nearestTo<T extends Span>(items: readonly T[], context: FacetContext): T | null {
  const anchors = anchorsOf(context);
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    for (const anchor of anchors) {
      if (isAfterwards(anchor, item, context)) continue;
      const distance = distanceBetween(item, anchor, context);
      if (distance < least) {
        least = distance;
        best = item;
      }
    }
  }
  return best;
}

/** "… on Wednesday, five days after it was sold": what comes after "after" is dated by the sum of the two, not by the first. */
export function isAfterwards(anchor: Span, item: Span, context: FacetContext): boolean {
  const { sentence } = context.match;
  const { sequence } = referenceWords(context.lang);
  const clause = clauseAt(sentence.stance, sentence, anchor.start);
  const isWithin = item.start >= clause.start && item.start < clause.end;
  // "since it was sold, …; on Wednesday …"
  if (!isWithin && sequence.has(openerOf(clause, sentence.words))) return true;
  // "seven weeks after the sale, on Wednesday, …", "on Wednesday, seven weeks after the sale"
  const at = sentence.words.findIndex((word) => word.end > anchor.start);
  const isGoverned = sentence.words.slice(Math.max(0, at - GOVERNOR), at).some(({ lower }) => sequence.has(lower));
  return isGoverned && !isWithin;
}

/** How many words back from its noun the "after" stands that governs it ("after the sudden sale"). */
const GOVERNOR = 5;

/** Characters between the two, and more where they stand in different clauses. */
export function distanceBetween(a: Span, b: Span, context: FacetContext): number {
  const { stance } = context.match.sentence;
  const gap = Math.max(0, a.start - b.end, b.start - a.end);
  const clause = clauseAt(stance, context.match.sentence, a.start);
  return gap + (b.start >= clause.start && b.start < clause.end ? 0 : OTHER_CLAUSE);
}
