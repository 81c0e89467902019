import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

describe('polarity', () => {
  it('finds which side is told, and a denial of the other', () => {
    expect(readingsOn('Villagers welcomed the dam.', 'villagers', 'stance')).toEqual(['welcomed (denied)']);
    expect(readingsOn('Villagers protested against the dam.', 'villagers', 'stance')).toEqual(['protested (agrees)']);
  });

  it('leaves a sentence that tells neither', () => {
    expect(readingsOn('Villagers looked at the dam.', 'villagers', 'stance')).toEqual([]);
  });
});
