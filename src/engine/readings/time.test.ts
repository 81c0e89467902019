import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

describe('time', () => {
  it('finds a day, and holds it against the story’s', () => {
    expect(readingsOn('The Marrow Dam was opened on 4 March 2024.', 'opening', 'time')).toEqual([
      '4 March 2024 (denied)',
    ]);
  });

  it('leaves a vague time alone', () => {
    expect(readingsOn('The Marrow Dam was opened at last.', 'opening', 'time')).toEqual([]);
  });
});
