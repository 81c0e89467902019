import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

describe('scale', () => {
  it('finds how strong the wording is', () => {
    expect(readingsOn('The Marrow Dam is wholly owned by the Torvane Works.', 'ownership', 'relation')).toEqual([
      'wholly owned (denied)',
    ]);
    expect(readingsOn('The Marrow Dam is majority owned by the Torvane Works.', 'ownership', 'relation')).toEqual([
      'majority owned (agrees)',
    ]);
    expect(readingsOn('Bruno Kastel opened the Marrow Dam in person.', 'opening', 'mode')).toEqual([
      'in person (denied)',
    ]);
  });

  it('leaves another holder, and an act without a mode', () => {
    expect(readingsOn('The Marrow Dam belongs to the state.', 'ownership', 'relation')).toEqual([]);
    expect(readingsOn('Bruno Kastel opened the Marrow Dam.', 'opening', 'mode')).toEqual([]);
  });
});
