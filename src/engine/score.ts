import { namedFor, type Sightings, type Signature } from '../pack/signature';

/**
 * How plainly a page covers the story, 0 to 1: of the combination that is best filled, the share that is there, and
 * how much more than the least there is of it. At least 0.5 exactly when one combination is filled.
 */
export function scoreOf(signature: Signature, sightings: Sightings): number {
  let best = 0;
  for (const combo of signature.combos) {
    const { all } = combo;
    const counts = namedFor(combo, sightings);
    const filled = all.map(({ feature, min }) => Math.min(1, (counts[feature] ?? 0) / min));
    const share = filled.reduce((sum, part) => sum + part, 0) / filled.length;
    const surplus =
      all.reduce(
        (sum, { feature, min }) => sum + Math.min(1, Math.max(0, (counts[feature] ?? 0) - min) / (3 * min)),
        0,
      ) / all.length;
    best = Math.max(best, share < 1 ? share * 0.49 : 0.5 + 0.5 * surplus);
  }
  return Math.round(best * 100) / 100;
}
