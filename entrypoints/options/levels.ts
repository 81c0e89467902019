/** The positions of the slider: the least confidence that a flag must have. Confidence is how often such flags are right. */
export const LEVELS = [0, 0.6, 0.8, 0.9, 0.95] as const;

/** The position nearest to a threshold; one that an import brought may lie between two. */
export function levelOf(threshold: number): number {
  const distances = LEVELS.map((level) => Math.abs(level - threshold));
  return distances.indexOf(Math.min(...distances));
}
