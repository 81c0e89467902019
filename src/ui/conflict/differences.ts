import type { Annotation } from '../../notes/annotation';

/** What two states of a note can differ in. */
export const PARTS = ['words', 'rating', 'note', 'evidence', 'tags', 'status'] as const;
export type Part = (typeof PARTS)[number];

/** The parts that are not the same in all states. */
export function differences(states: readonly Annotation[]): Set<Part> {
  return new Set(
    PARTS.filter((part) => new Set(states.map((state) => JSON.stringify(valuesIn[part](state)))).size > 1),
  );
}

const valuesIn: Record<Part, (state: Annotation) => unknown> = {
  words: ({ target }) => target.quote.exact,
  rating: ({ rating }) => rating,
  note: ({ note }) => note,
  evidence: ({ evidence }) => evidence,
  tags: ({ tags }) => tags,
  status: ({ status }) => status,
};
