import { longest } from '../naming/mention';
import { isNegated } from '../stance';
import type { FacetReader } from './reading';

export const choice: FacetReader = {
  type: 'choice',
  description: 'One of several values that exclude each other, each with words of its own.',
  read(context) {
    const { sentence } = context.match;
    const named = longest(
      sentence.concepts.filter((h) =>
        Object.values(context.facet.values ?? {})
          .flat()
          .includes(h.id),
      ),
    );
    const found = Object.entries(context.facet.values ?? {}).flatMap(([name, concepts]) => {
      const hit = named.find((h) => concepts.includes(h.id) && !isNegated(sentence.stance, sentence, h));
      return hit ? [{ start: hit.start, end: hit.end, name }] : [];
    });
    const [only] = found;
    // A sentence that names two of them tells both sides.
    if (!only || found.length > 1) return [];
    const text = sentence.text.slice(only.start - sentence.start, only.end - sentence.start);
    return [{ start: only.start, end: only.end, value: { type: 'named', name: only.name }, text, label: false }];
  },
  compare(value, reading) {
    return value.value.type === 'named' && value.value.name === reading.value ? 'agrees' : 'differs';
  },
};
