import fc from 'fast-check';
import { vi } from 'vitest';
import { fragment } from './html';

/** `npm run fuzz` draws others, and more of them, and says which: see tests/fuzz/main.ts. */
export const IS_LONG = process.env.FUZZ_SEED !== undefined;
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);

/** Every run draws the same cases; a failure prints the path to its own. */
export const FUZZ = { seed: Number(process.env.FUZZ_SEED ?? 20_250_712), numRuns: 200 * TIMES } as const;

/** A slow machine is no fault of what is tried on it. Milliseconds. */
const PATIENCE = IS_LONG ? 6 * 3_600_000 : 240_000;
vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });

/** For a property that costs `share` times as much as others. */
export const fewer = (share: number) => ({ ...FUZZ, numRuns: Math.ceil(FUZZ.numRuns / share) });

export const text = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(' '));

/** Some passages of a story's own documents with noise between them: the engine must get past the gate. */
export function passages(sentences: readonly string[]) {
  const passage = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...sentences) }, { weight: 1, arbitrary: fragment });
  return fc.array(passage, { minLength: 1, maxLength: 25 });
}
