import { describe, expect, it } from 'vitest';
import { flagsOn } from '../../../tests/stories/story';

describe('unsourced', () => {
  it('flags a dated act of a main company that no source carries', () => {
    expect(flagsOn('The Torvane Works bought 30 excavators in March 2023.')).toEqual(['unsourced null: 30']);
  });

  it('allows the same, credited to somebody', () => {
    expect(flagsOn('The Torvane Works bought 30 excavators in March 2023, Ada Fenwick said.')).toEqual([]);
  });

  it('allows a note on the reporting, and background', () => {
    expect(flagsOn('The Torvane Works did not reply to a request for comment.')).toEqual([]);
    expect(flagsOn('The Torvane Works is a company in the valley.')).toEqual([]);
  });
});
