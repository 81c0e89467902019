import { describe, expect, it } from 'vitest';
import { flagsOn } from '../../../tests/stories/story';

describe('unattributed', () => {
  it('flags what the sources give only as somebody’s words, told flat', () => {
    expect(flagsOn('The Marrow Dam will leak within ten years.')).toEqual(['unattributed leak: Marrow Dam will leak']);
  });

  it('allows the claim credited to whoever made it, in the sentence or the one before', () => {
    expect(flagsOn('The Marrow Dam will leak within ten years, the Greenmere Institute says in a study.')).toEqual([]);
    expect(
      flagsOn('The study says that the Marrow Dam will leak. The dam will leak within ten years, it added.'),
    ).toEqual([]);
  });

  it('allows a question', () => {
    expect(flagsOn('Will the Marrow Dam leak within ten years?')).toEqual([]);
  });
});
