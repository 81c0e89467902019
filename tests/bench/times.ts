/** One line of the bench: what was measured, its value, and what it should be or is. */
export type Row = [what: string, value: string, aim: string];

const WARM_UP = 30;
const RUNS = 200;

/** How long each of many runs takes, after a warm-up; milliseconds. */
export function times(work: () => unknown): number[] {
  for (let run = 0; run < WARM_UP; run++) work();
  return Array.from({ length: RUNS }, () => timed(work));
}

/** How long one run takes; milliseconds. */
export function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
