/** What is held to be flat: a name, its values in time, and by how much the end may exceed what was before. */
export interface Series {
  name: string;
  values: number[];
  /** In the unit of the values. */
  slack: number;
}

export interface Finding {
  before: number;
  after: number;
  isFlat: boolean;
}

/** A share of what is held, within which it may differ from one collection to the next. */
const SHARE = 0.05;

/**
 * Compares the last quarter with the one before it: what is loaded and compiled at first is no leak, and one that goes on
 * shows however slow it is. Medians, so that one odd collection is none.
 */
export function judge({ values, slack }: Series): Finding {
  const half = values.slice(Math.floor(values.length / 2));
  const middle = Math.floor(half.length / 2);
  const [before, after] = [median(half.slice(0, middle)), median(half.slice(middle))];
  return { before, after, isFlat: after - before <= Math.max(slack, before * SHARE) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
