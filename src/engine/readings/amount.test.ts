import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

describe('amount', () => {
  it('finds a sum and its bound', () => {
    expect(readingsOn('The Marrow Dam cost $55 million.', 'cost', 'amount')).toEqual(['$55 million (denied)']);
    expect(readingsOn('The Marrow Dam cost more than $39 million.', 'cost', 'amount')).toEqual([
      '$39 million (agrees)',
    ]);
  });

  it('leaves a sum of something else', () => {
    expect(readingsOn('The Marrow Dam cost $40 million and earned $3 million.', 'cost', 'amount')).toEqual([
      '$40 million (agrees)',
    ]);
  });
});
