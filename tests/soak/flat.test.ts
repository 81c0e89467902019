import { describe, expect, it } from 'vitest';
import { judge } from './flat';

const series = (valueAt: (at: number) => number) => ({
  name: 'x',
  slack: 1,
  values: Array.from({ length: 80 }, (_, at) => valueAt(at)),
});
/** Up and down by as much as ten. */
const noise = (at: number) => ((at * 7919) % 21) - 10;

describe('judge', () => {
  it('allows what settles, and what goes up and down', () => {
    expect(judge(series((at) => 1_000 - 900 / (at + 1))).isFlat).toBe(true);
    expect(judge(series((at) => 1_000 + (at % 7) * 5)).isFlat).toBe(true);
    expect(judge(series((at) => 1_000 + noise(at) + at * 0.5)).isFlat).toBe(true);
    expect(judge(series((at) => (at > 74 ? 90_000 : 100))).isFlat).toBe(true);
  });

  it('flags what grows by little more than is allowed, whatever it goes up and down by', () => {
    expect(judge(series((at) => 1_000 + at * 1.1)).isFlat).toBe(false);
    expect(judge(series((at) => 10_000 + noise(at) + at * 2)).isFlat).toBe(false);
    expect(judge(series((at) => 10_000 + at * 2 - (at % 9 === 0 ? 5_000 : 0))).isFlat).toBe(false);
  });

  it('flags what the browser did not tell, and goes by what it did', () => {
    expect(judge(series(() => Number.NaN)).isFlat).toBe(false);
    expect(judge(series((at) => (at % 9 === 0 ? Number.NaN : 1_000))).isFlat).toBe(true);
    expect(judge(series((at) => (at % 9 === 0 ? Number.NaN : 1_000 + at * 2))).isFlat).toBe(false);
  });

  it('says by how much', () => {
    const { slope, least } = judge(series((at) => noise(at) + at * 3));
    expect(slope).toBeCloseTo(3, 0);
    expect(least).toBeLessThan(slope);
  });
});
