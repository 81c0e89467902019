import type { MatchCase, SentenceCase } from '../case';
import { isNegated } from '../stance';
import type { Check } from './check';
import { candidatesFor } from './outcome-check';

export const disputed: Check = {
  kind: 'disputed',
  description: 'Takes one side where the sources, or the record itself, disagree, and does not say so.',
  check: (c, trace) =>
    candidatesFor('disputed', 'contested', true, c, trace).filter((candidate) => {
      const found = c.matches.find((m) => m.match.claim.id === candidate.claim);
      if (!found || !tellsOtherSide(found, candidate.facet, c)) return true;
      trace(`disputed/${candidate.claim} fell: the passage tells the other side too`);
      return false;
    }),
};

/** Does the sentence, or the one next to it in its paragraph, give the other value of the facet? */
function tellsOtherSide(found: MatchCase, facet: string | null, c: SentenceCase): boolean {
  const spec = facet === null ? undefined : found.match.claim.facets[facet];
  if (!spec?.values) return false;
  const here = found.match.sentence;
  const own = Object.entries(spec.values);
  return [here.index - 1, here.index, here.index + 1].some((index) => {
    const sentence = c.sentences[index];
    if (!sentence || sentence.block !== here.block) return false;
    if (index !== here.index && !c.matchesOf(index).some((m) => m.claim.id === found.match.claim.id)) return false;
    const named = own
      .filter(([, concepts]) =>
        sentence.concepts.some((hit) => concepts.includes(hit.id) && !isNegated(sentence.stance, sentence, hit)),
      )
      .map(([name]) => name);
    return named.some((name) =>
      found.outcomes.every((o) => o.facet !== facet || o.value.value.type !== 'named' || o.value.value.name !== name),
    );
  });
}
