/** What is held to be flat: a name, its values after each round, and what may come to them with a round. */
export interface Series {
  name: string;
  /** NaN where the browser did not tell. */
  values: number[];
  /** In the unit of the values: how much more with every round is no leak. */
  slack: number;
}

export interface Finding {
  /** The middle of the first and of the last quarter that are judged. */
  before: number;
  after: number;
  /** What comes with a round, and the least that it can be for all that the values go up and down. */
  slope: number;
  least: number;
  isFlat: boolean;
}

/** Of the values: what is loaded and compiled at first is no leak. */
const SETTLING = 0.5;
/** Standard deviations, so that one of a thousand series that are flat is taken for one that grows. */
const SURE = 3.1;

/**
 * Does the series grow? By the slope of Theil and Sen, the median of those between any two values, so that odd collections do
 * not count; it grows where that is more than the slack by more than chance (the confidence bound of Sen, JASA 63, 1968).
 * What was hardly told is not called flat.
 */
export function judge({ values, slack }: Series): Finding {
  const told = values.filter((value) => !Number.isNaN(value));
  const settled = told.slice(Math.floor(told.length * SETTLING));
  const slopes: number[] = [];
  settled.forEach((late, at) => {
    for (let from = 0; from < at; from++) slopes.push((late - (settled[from] ?? 0)) / (at - from));
  });
  slopes.sort((a, b) => a - b);
  const n = settled.length;
  const deviation = Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const slope = slopes[Math.floor(slopes.length / 2)] ?? 0;
  const least = slopes[Math.max(0, Math.floor((slopes.length - SURE * deviation) / 2))] ?? 0;
  const quarter = Math.ceil(n / 4);
  const [before, after] = [median(settled.slice(0, quarter)), median(settled.slice(-quarter))];
  return { before, after, slope, least, isFlat: told.length > values.length / 2 && least <= slack };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
