import type { Annotation } from '../../notes/annotation';

export const PROBLEM_CODES = [
  'empty',
  'too-long',
  'not-json',
  'not-annotations',
  'not-csv',
  'missing-column',
  'unknown-column',
  'too-many',
  'not-an-annotation',
  'no-target',
  'several-targets',
  'no-address',
  'no-quote',
  'bad-moment',
  'missing',
  'bad-value',
  'ready-unrated',
  'twice',
  'more',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Why a file is not taken. */
export interface ImportProblem {
  code: ProblemCode;
  /** Which annotation of the file, counted from 1; null for the file itself. */
  item: number | null;
  /** Where in it: `target.selector`, or a column; empty for the whole of it. */
  path: string;
  /** A value or a name from the file, cut short; only ever shown as text. */
  detail: string;
}

/** All annotations of a file, or none and every reason why. */
export type Imported = { ok: true; annotations: Annotation[] } | { ok: false; problems: ImportProblem[] };

/** More reasons than these help nobody. */
const MOST_PROBLEMS = 50;
const LONGEST_DETAIL = 80;

export function problem(code: ProblemCode, detail = '', item: number | null = null, path = ''): ImportProblem {
  return {
    code,
    item,
    path: path.slice(0, LONGEST_DETAIL),
    detail: detail.length > LONGEST_DETAIL ? `${detail.slice(0, LONGEST_DETAIL)}…` : detail,
  };
}

export function refused(problems: readonly ImportProblem[]): Imported {
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return { ok: false, problems: [...problems] };
  return { ok: false, problems: [...problems.slice(0, MOST_PROBLEMS), problem('more', String(more))] };
}
