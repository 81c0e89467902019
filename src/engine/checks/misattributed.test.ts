import { describe, expect, it } from 'vitest';
import { flagsOn } from '../../../tests/stories/story';

describe('misattributed', () => {
  it('flags a quotation that is credited to somebody else', () => {
    expect(flagsOn('“The dam is not a wall, but a lifeline for the whole valley,” Bruno Kastel said.')).toEqual([
      'misattributed lifeline: The dam is not a wall, but a lifeline for the whole valley,',
    ]);
  });

  it('allows the right speaker, named before or after', () => {
    expect(flagsOn('“The dam is not a wall, but a lifeline for the whole valley,” Ada Fenwick said.')).toEqual([]);
    expect(flagsOn('Ada Fenwick said that the dam “is not a wall”.')).toEqual([]);
  });
});
