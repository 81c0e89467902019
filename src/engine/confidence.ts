import type { FlagKind } from './verdict';

/*
 * Fitted in log-odds, by least loss with offsets held small, to 667 flags: those that the engine raised on 61 labelled
 * pages, and those that an earlier engine had raised on 20 of them when it first met them, which is what keeps pages
 * that the rules were tuned on from making it too sure. How well they hold: `npm run score -- --reliability FOLDER…`.
 */
const CURVE: readonly (readonly [raw: number, logOdds: number])[] = [
  [0.5, 0.6],
  [0.65, 0.9],
  [0.8, 3.5],
  [0.95, 3.7],
];

/** Some kinds are right more often than others that are as sure of what they match. */
const OFFSET: Readonly<Record<FlagKind, number>> = {
  misquoted: 0.4,
  misattributed: -0.1,
  contradicted: -0.1,
  framing: 0.5,
  disputed: 0.5,
  unattributed: -0.2,
  'vague-source': -0.1,
  unsourced: -0.9,
};

/**
 * How often a flag like this is right, 0 to 1: of flags told with confidence c, a share near c. `raw` is how sure the
 * engine is of its own steps, 0 to 1; surer steps never give less confidence. Outside the curve its ends hold.
 */
export function calibrated(kind: FlagKind, raw: number): number {
  return 1 / (1 + Math.exp(-(logOddsAt(raw) + OFFSET[kind])));
}

function logOddsAt(raw: number): number {
  let [low, from] = CURVE[0] ?? [0, 0];
  if (raw <= low) return from;
  for (const [high, to] of CURVE) {
    if (raw <= high) return from + ((to - from) * (raw - low)) / (high - low);
    [low, from] = [high, to];
  }
  return from;
}
