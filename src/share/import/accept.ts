import { type Annotation, annotationSchema } from '../../notes/annotation';
import { type ImportProblem, problem } from './problem';
import { at, type Loose, shown } from './value';

/** What a reader makes of one item: an annotation, or why not. */
export type Read = { annotation: Annotation } | { problems: ImportProblem[] };

/** Holds what was read of one item against the form of an annotation: all of it is sound, or none of it is taken. */
export function accept(candidate: Record<string, unknown>, item: number): Read {
  const parsed = annotationSchema.safeParse(candidate);
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map(({ path }) => {
        const value = valueAt(candidate, path);
        return problem(value === undefined ? 'missing' : 'bad-value', shown(value), item, path.join('.'));
      }),
    };
  }
  const { rating, status } = parsed.data;
  if (status === 'ready' && rating === null) return { problems: [problem('ready-unrated', '', item, 'status')] };
  return { annotation: parsed.data };
}

function valueAt(value: Loose, path: readonly PropertyKey[]): Loose {
  return path.reduce<Loose>(
    (inner, key) => (Array.isArray(inner) ? inner[Number(key)] : at(inner, String(key))),
    value,
  );
}
