import { isNegated } from '../stance';
import type { FacetContext, FacetReader } from './reading';

/** Where the facet says whose it is, one of them must be in the sentence: anybody else may be for or against it. */
function isAboutHolder({ facet, match: { sentence } }: FacetContext): boolean {
  return !facet.holder || sentence.mentions.some((m) => m.entity !== null && facet.holder?.includes(m.entity));
}

export const polarity: FacetReader = {
  type: 'polarity',
  description: 'Whether something is said to be so or not to be so, by its words or by a negation.',
  read(context) {
    const { sentence } = context.match;
    const { affirmed = [], denied = [] } = context.facet.values ?? {};
    const yes = sentence.concepts.find((hit) => affirmed.includes(hit.id));
    const no = sentence.concepts.find((hit) => denied.includes(hit.id));
    const hit = no ?? yes;
    if (!hit || !isAboutHolder(context)) return [];
    const negated = isNegated(sentence.stance, sentence, hit);
    // "not opposed" says less than "supported": only a plain word for the contrary, or a plain negation, is read.
    if (no && negated) return [];
    const name = no || negated ? 'denied' : 'affirmed';
    const text = sentence.text.slice(hit.start - sentence.start, hit.end - sentence.start);
    return [
      {
        start: hit.start,
        end: hit.end,
        value: { type: 'named', name },
        text: negated ? `not: ${text}` : text,
        label: false,
      },
    ];
  },
  compare(value, reading) {
    return value.value.type === 'named' && value.value.name === reading.value ? 'agrees' : 'differs';
  },
};
