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

/** What each of as many runs gives, one after the other. */
export async function inTurn<T>(count: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run < count; run++) results.push(await work());
  return results;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
