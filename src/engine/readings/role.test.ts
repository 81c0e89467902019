import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

describe('role', () => {
  it('finds who fills the role, active and passive', () => {
    expect(readingsOn('Bruno Kastel opened the Marrow Dam.', 'opening', 'opener')).toEqual(['Bruno Kastel (agrees)']);
    expect(readingsOn('The Marrow Dam was opened by Ada Fenwick.', 'opening', 'opener')).toEqual([
      'Ada Fenwick (denied)',
    ]);
  });

  it('leaves somebody who only stands by', () => {
    expect(readingsOn('The Marrow Dam opened while Ada Fenwick watched.', 'opening', 'opener')).toEqual([]);
  });
});
