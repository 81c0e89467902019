import { describe, expect, it } from 'vitest';
import { flagsOn } from '../../../tests/stories/story';

describe('framing', () => {
  it('flags a paraphrase that turns a quotation round', () => {
    expect(flagsOn('Ada Fenwick praised the dam as a wall.')).toEqual([
      'framing lifeline: Ada Fenwick praised the dam as a wall',
    ]);
  });

  it('allows a paraphrase that keeps the "not"', () => {
    expect(flagsOn('Ada Fenwick said that the dam is not a wall.')).toEqual([]);
  });

  it('allows the wording of the sources', () => {
    expect(flagsOn('The Marrow Dam is majority owned by the Torvane Works.')).toEqual([]);
  });
});
