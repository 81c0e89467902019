import { describe, expect, it } from 'vitest';
import { LEVELS, levelOf } from './levels';

describe('levelOf', () => {
  it('finds each position again', () => {
    expect(LEVELS.map(levelOf)).toEqual(LEVELS.map((_, index) => index));
  });

  it.each([
    [0.2, 0],
    [0.55, 1],
    [1, 4],
  ])('takes for %d the nearest position', (threshold, level) => {
    expect(levelOf(threshold)).toBe(level);
  });
});
