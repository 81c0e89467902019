import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

describe('credit', () => {
  it('finds who is credited, and the words in quotation marks', () => {
    expect(readingsOn('The Marrow Dam will leak, Ada Fenwick says.', 'leak', 'speaker')).toEqual([
      'Ada Fenwick (unknown)',
    ]);
    expect(readingsOn('“The dam is a lifeline,” Ada Fenwick said.', 'lifeline', 'wording')).toEqual([
      'The dam is a lifeline, (unknown)',
    ]);
  });

  it('leaves a claim in the page’s own voice, and words without quotation marks', () => {
    expect(readingsOn('The Marrow Dam will leak.', 'leak', 'speaker')).toEqual([]);
    expect(readingsOn('The dam is a lifeline, Ada Fenwick said.', 'lifeline', 'wording')).toEqual([]);
  });
});
