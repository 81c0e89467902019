import type { Candidate, DateGrammar, Expression, YearReference } from './expression';

type Dated = Extract<Expression, { kind: 'day' | 'month' }>;

/** Joins the two ends of a range, then lets neighbours in a list share the one year that is given. */
export function refineDates(text: string, candidates: Candidate[], grammar: DateGrammar): Candidate[] {
  return shareYears(text, joinRanges(text, candidates, grammar), grammar);
}

function joinRanges(text: string, candidates: Candidate[], grammar: DateGrammar): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const first = out.at(-1);
    if (first !== undefined && isRange(text, first, candidate, grammar)) {
      const expression: Expression = { kind: 'range', first: first.expression, last: candidate.expression };
      out[out.length - 1] = { start: first.start, end: candidate.end, expression };
    } else out.push(candidate);
  }
  return out;
}

function isRange(text: string, first: Candidate, last: Candidate, grammar: DateGrammar): boolean {
  const ends = new Set(['day', 'month', 'year']);
  if (!ends.has(first.expression.kind) || !ends.has(last.expression.kind)) return false;
  if (last.start - first.end > 20 || isReversed(first.expression, last.expression)) return false;
  const gap = text.slice(first.end, last.start);
  if (grammar.range.test(gap)) return true;
  return grammar.and.test(gap) && grammar.between.test(text.slice(Math.max(0, first.start - 20), first.start));
}

function isReversed(first: Expression, last: Expression): boolean {
  const [a, b] = [givenMonth(first), givenMonth(last)];
  return a !== null && b !== null && a > b;
}

/** Months since year 0, where the expression says it all. */
function givenMonth(expression: Expression): number | null {
  if (!isDated(expression) || expression.year === null || expression.year === 'unknown') return null;
  return 'given' in expression.year ? expression.year.given * 12 + expression.month : null;
}

function shareYears(text: string, candidates: Candidate[], grammar: DateGrammar): Candidate[] {
  const out = candidates.map((candidate) => ({ ...candidate }));
  const neighbours = (a: Candidate | undefined, b: Candidate | undefined): a is Candidate =>
    a !== undefined && b !== undefined && b.start - a.end <= 20 && grammar.list.test(text.slice(a.end, b.start));
  // Backwards first: "in April and May 2025" is the usual order.
  for (let i = out.length - 1; i > 0; i--) {
    const [a, b] = [out[i - 1], out[i]];
    if (b && neighbours(a, b)) a.expression = withYearOf(a.expression, b.expression, 'earlier');
  }
  for (let i = 1; i < out.length; i++) {
    const [a, b] = [out[i - 1], out[i]];
    if (b && neighbours(a, b)) b.expression = withYearOf(b.expression, a.expression, 'later');
  }
  return out;
}

function isDated(expression: Expression): expression is Dated {
  return expression.kind === 'day' || expression.kind === 'month';
}

/** `expression` with the year of its neighbour, where it has none: the nearest one that keeps the order of the two. */
export function withYearOf(expression: Expression, other: Expression, order: 'earlier' | 'later'): Expression {
  if (!isDated(expression) || !isDated(other)) return expression;
  if (expression.year !== null || other.year === null || expression.which !== undefined) return expression;
  const early = order === 'earlier' && expression.month > other.month ? -1 : 0;
  const late = order === 'later' && expression.month < other.month ? 1 : 0;
  return { ...expression, year: shifted(other.year, early + late) };
}

function shifted(year: YearReference, by: number): YearReference {
  if (year === null || year === 'unknown') return year;
  return 'given' in year ? { given: year.given + by } : { shift: year.shift + by };
}
