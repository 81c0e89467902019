import type { Annotation } from '../../notes/annotation';

/** What can be changed of an annotation. */
export type Written = Pick<Annotation, 'rating' | 'note' | 'evidence' | 'tags' | 'status'>;

/** Does the annotation say something else? Its times do not count. */
export function differs(a: Annotation, b: Annotation): boolean {
  const said = ({ rating, note, evidence, tags, status }: Annotation) =>
    JSON.stringify([rating, note, evidence, tags, status]);
  return said(a) !== said(b);
}
