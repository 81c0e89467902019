import { attributionAt } from '../discourse/attribution';
import type { FacetReader } from './reading';

/** Who is credited with a claim's words; the checks on attribution do the comparing, because it takes the whole sentence. */
export const speaker: FacetReader = {
  type: 'speaker',
  description: 'Whom the sentence credits with the claim.',
  read(context) {
    const { sentence } = context.match;
    const governing = attributionAt(sentence.attribution, context.match);
    if (!governing) return [];
    const name = governing.speaker ?? governing.state;
    const span = governing.speakerSpan ?? context.match;
    return [{ start: span.start, end: span.end, value: { type: 'named', name }, text: name, label: false }];
  },
  compare: () => 'unknown',
};

export const quotation: FacetReader = {
  type: 'quotation',
  description: 'The words in quotation marks, held against the words that were said.',
  read(context) {
    const { sentence } = context.match;
    return sentence.quotations.map((q) => {
      const text = sentence.text.slice(Math.max(0, q.inner.start - sentence.start), q.inner.end - sentence.start);
      return { start: q.start, end: q.end, value: { type: 'named', name: text }, text, label: false };
    });
  },
  compare: () => 'unknown',
};
