import { describe, expect, it } from 'vitest';
import { flagsOn } from '../../../tests/stories/story';

describe('disputed', () => {
  it('flags a side that is told as the only one', () => {
    expect(flagsOn('The town of Marrow sold the land for the dam.')).toEqual(['disputed land: sold']);
    expect(flagsOn('The town of Marrow leased the land for the dam.')).toEqual(['disputed land: leased']);
  });

  it('allows a sentence that tells both sides', () => {
    expect(flagsOn('The town of Marrow sold the land for the dam; others say it leased the land.')).toEqual([]);
  });

  it('allows a side that is credited to somebody named', () => {
    expect(flagsOn('According to Ada Fenwick, the town of Marrow sold the land for the dam.')).toEqual([]);
  });
});
