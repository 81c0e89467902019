import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

describe('choice', () => {
  it('finds which of the values is told', () => {
    expect(readingsOn('The town of Marrow leased the land.', 'land', 'deal')).toEqual(['leased (contested)']);
  });

  it('leaves a sentence that tells both, or denies one', () => {
    expect(readingsOn('The town of Marrow leased or sold the land.', 'land', 'deal')).toEqual([]);
    expect(readingsOn('The town of Marrow did not sell the land.', 'land', 'deal')).toEqual([]);
  });
});
