import type { FlagKind } from './verdict';

/*
 * Fitted in log-odds, by least loss with offsets held small, to 528 flags: those that the engine of its day raised on 60
 * labelled pages when it first met them, before a rule was mended for any. How well they hold: `npm run score --
 * --reliability FOLDER…`; pages that the rules were tuned on come out better than they say.
 */
const CURVE: readonly (readonly [raw: number, logOdds: number])[] = [
  [0.5, 0.7],
  [0.65, 1.0],
  [0.8, 2.55],
  [0.95, 2.75],
];

/** Some kinds are right more often than others that are as sure of what they match. */
const OFFSET: Readonly<Record<FlagKind, number>> = {
  misquoted: 0.7,
  misattributed: -0.4,
  contradicted: -0.65,
  framing: 0.4,
  disputed: -0.5,
  unattributed: -0.6,
  'vague-source': 0.5,
  unsourced: -0.1,
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
