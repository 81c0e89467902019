import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

describe('count', () => {
  it('finds how many there are', () => {
    expect(readingsOn('The dam has 14 turbines.', 'turbines', 'turbines')).toEqual(['14 (denied)']);
  });

  it('leaves the number of other things', () => {
    expect(readingsOn('The dam has 14 gates and 12 new turbines.', 'turbines', 'turbines')).toEqual(['12 (agrees)']);
    expect(readingsOn('The dam has 14 gates and turbines.', 'turbines', 'turbines')).toEqual([]);
  });
});
