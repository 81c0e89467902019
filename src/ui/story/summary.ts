import type { Matrix, MatrixRow } from './matrix';

/** How many claims are told differently, credited less exactly somewhere, told alike, and told by one source alone. */
export interface MatrixSummary {
  total: number;
  differ: number;
  vaguer: number;
  agree: number;
  alone: number;
}

/** Counts each claim once, by the gravest of its cells. */
export function summaryOf({ topics }: Matrix): MatrixSummary {
  const rows = topics.flatMap((topic) => topic.rows);
  const kinds = rows.map(kindOf);
  const count = (kind: ReturnType<typeof kindOf>) => kinds.filter((other) => other === kind).length;
  return {
    total: rows.length,
    differ: count('differ'),
    vaguer: count('vaguer'),
    agree: count('agree'),
    alone: count('alone'),
  };
}

function kindOf({ cells }: MatrixRow): keyof Omit<MatrixSummary, 'total'> {
  const has = (...standings: string[]) => cells.some(({ standing }) => standings.includes(standing));
  if (has('differs', 'against-record')) return 'differ';
  if (has('vaguer')) return 'vaguer';
  return has('agrees') ? 'agree' : 'alone';
}
