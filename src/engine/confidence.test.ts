import { describe, expect, it } from 'vitest';
import { calibrated } from './confidence';
import { FLAG_KINDS } from './verdict';

const STEPS = Array.from({ length: 101 }, (_, i) => i / 100);

describe('calibrated', () => {
  it.each(FLAG_KINDS)('raises the confidence of %s with how sure its steps are', (kind) => {
    const told = STEPS.map((raw) => calibrated(kind, raw));
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(calibrated(kind, 0.9)).toBeGreaterThan(calibrated(kind, 0.7));
    expect(calibrated(kind, 0.7)).toBeGreaterThan(calibrated(kind, 0.55));
  });

  it('never tells certainty, nor anything below an even chance of what stands at all', () => {
    for (const kind of FLAG_KINDS) {
      expect(calibrated(kind, 1)).toBeLessThan(1);
      expect(calibrated(kind, 0.5)).toBeGreaterThan(0.5);
    }
  });

  it('is surer of words that differ than of a value that differs and is read as surely', () => {
    expect(calibrated('misquoted', 0.75)).toBeGreaterThan(calibrated('contradicted', 0.75));
  });

  it('goes evenly between the points of its curve, without a jump', () => {
    for (const raw of STEPS.slice(1)) {
      expect(calibrated('contradicted', raw) - calibrated('contradicted', raw - 0.01)).toBeLessThan(0.04);
    }
  });

  it('leaves what lies outside the curve at its ends', () => {
    expect(calibrated('framing', 0)).toBe(calibrated('framing', 0.5));
    expect(calibrated('framing', 1)).toBe(calibrated('framing', 0.95));
  });
});
