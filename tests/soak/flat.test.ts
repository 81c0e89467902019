import { describe, expect, it } from 'vitest';
import { judge } from './flat';

const series = (valueAt: (at: number) => number) => ({
  name: 'x',
  slack: 10,
  values: Array.from({ length: 40 }, (_, at) => valueAt(at)),
});

describe('judge', () => {
  it('allows what settles, and what goes up and down', () => {
    expect(judge(series((at) => 1_000 - 900 / (at + 1))).isFlat).toBe(true);
    expect(judge(series((at) => 1_000 + (at % 7) * 5)).isFlat).toBe(true);
    expect(judge(series((at) => (at === 35 ? 90_000 : 100))).isFlat).toBe(true);
  });

  it('flags what goes on growing', () => {
    expect(judge(series((at) => 1_000 + at * 20)).isFlat).toBe(false);
    expect(judge(series((at) => at * 2)).isFlat).toBe(false);
  });
});
