import { describe, expect, it } from 'vitest';
import { flagsOn } from '../../../tests/stories/story';

describe('misquoted', () => {
  it('flags a quotation with a word that was not said', () => {
    expect(flagsOn('“The dam is not a wall, but a lifeline for the whole country,” Ada Fenwick said.')).toEqual([
      'misquoted lifeline: The dam is not a wall, but a lifeline for the whole country,',
    ]);
  });

  it('allows the words themselves, whole or in part', () => {
    expect(flagsOn('“The dam is not a wall, but a lifeline for the whole valley,” Ada Fenwick said.')).toEqual([]);
    expect(flagsOn('Ada Fenwick called the dam “a lifeline”.')).toEqual([]);
  });
});
