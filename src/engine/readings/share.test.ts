import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

describe('share', () => {
  it('finds the part that the named holder has', () => {
    expect(readingsOn('Torvane Works holds 75 % of the Marrow Dam.', 'ownership', 'torvane-share')).toEqual([
      '75 % (denied)',
    ]);
    expect(readingsOn('Torvane Works holds 60 % of the Marrow Dam.', 'ownership', 'torvane-share')).toEqual([
      '60 % (agrees)',
    ]);
  });

  it('leaves the part that somebody else has', () => {
    expect(
      readingsOn('Torvane Works holds part of the Marrow Dam, and Halden Fund has 30 %.', 'ownership', 'torvane-share'),
    ).toEqual([]);
  });
});
