import { describe, expect, it } from 'vitest';
import { flagsOn } from '../../../tests/stories/story';

describe('contradicted', () => {
  it('flags a value that the record denies', () => {
    expect(flagsOn('The Marrow Dam was opened on 4 March 2024.')).toEqual(['contradicted opening: 4 March 2024']);
    expect(flagsOn('Bruno Kastel opened the Marrow Dam in person.')).toEqual(['contradicted opening: in person']);
  });

  it('flags a value that every source denies', () => {
    expect(flagsOn('The Marrow Dam cost $55 million.')).toEqual(['contradicted cost: $55 million']);
    expect(flagsOn('The dam has 14 turbines.')).toEqual(['contradicted turbines: 14']);
  });

  it('flags a denied value, whoever is credited with it', () => {
    expect(flagsOn('Officials say the Marrow Dam was opened on 4 March 2024.')).toEqual([
      'contradicted opening: 4 March 2024',
    ]);
  });

  it('allows the value itself, and one near enough', () => {
    expect(flagsOn('The Marrow Dam was opened on 4 May 2024.')).toEqual([]);
    expect(flagsOn('The Marrow Dam was opened in early May.')).toEqual([]);
    expect(flagsOn('The Marrow Dam cost some $41 million.')).toEqual([]);
  });

  it('allows a relative date on a page without a date', () => {
    expect(flagsOn('The Marrow Dam was opened last week.', {}, null)).toEqual([]);
  });
});
