import type { MatchCase } from '../case';
import { isNegated, isPossible } from '../stance';
import type { Check } from './check';
import { candidatesFor } from './outcome-check';

export const disputed: Check = {
  kind: 'disputed',
  description: 'Takes one side where the sources, or the record itself, disagree, and does not say so.',
  check: (c, trace) =>
    candidatesFor('disputed', 'contested', true, c, trace).filter((candidate) => {
      if (isPossible(candidate.span, c.sentence, c.lang)) {
        trace(`disputed/${candidate.claim} fell: it is no more than possible`);
        return false;
      }
      const found = c.matches.find((m) => m.match.claim.id === candidate.claim);
      if (!found || !tellsOtherSide(found, candidate.facet)) return true;
      trace(`disputed/${candidate.claim} fell: the sentence tells the other side too`);
      return false;
    }),
};

/** Does the sentence itself give the other value of the facet too? What another sentence says takes nothing back. */
function tellsOtherSide({ match: { claim, sentence }, outcomes }: MatchCase, facet: string | null): boolean {
  const values = Object.entries((facet === null ? undefined : claim.facets[facet]?.values) ?? {});
  return values.some(
    ([name, concepts]) =>
      sentence.concepts.some((hit) => concepts.includes(hit.id) && !isNegated(sentence.stance, sentence, hit)) &&
      outcomes.every((o) => o.facet !== facet || o.value.value.type !== 'named' || o.value.value.name !== name),
  );
}
