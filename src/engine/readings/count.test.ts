import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

const turbines = (text: string) => readingsOn(text, 'turbines', 'turbines');

describe('count', () => {
  it.each([
    ['The dam has 12 turbines.', '12 (agrees)'],
    ['The dam has twelve turbines.', 'twelve (agrees)'],
    ['The dam has 12 huge new turbines.', '12 (agrees)'],
    ['The dam has 14 turbines.', '14 (denied)'],
    ['The dam has 13 turbines.', '13 (denied)'],
    ['The dam has two dozen turbines.', 'two dozen (denied)'],
  ])('finds how many there are: %s', (text, value) => {
    expect(turbines(text)).toEqual([value]);
  });

  it.each([
    ['Of the dam, 9 of the 12 turbines stood still.', '12 (agrees)'],
    ['The dam has 12 of the 40 turbines.', '12 (agrees)'],
    ['The dam uses 12 of its 40 turbines.', '12 (agrees)'],
    ['The dam uses 9 of its 40 turbines.', '9 (denied)'],
    ["The dam runs 9 of the operator's 40 turbines.", '9 (denied)'],
    ['The dam runs nine of 40 turbines.', 'nine (denied)'],
  ])('finds the part, or the whole where that is what is told: %s', (text, value) => {
    expect(turbines(text)).toEqual([value]);
  });

  it('finds a rounded number near enough', () => {
    expect(turbines('The dam has more than 11 turbines.')[0]).toMatch(/\(agrees\)$/);
    expect(turbines('The dam has about 13 turbines.')[0]).toMatch(/\(agrees\)$/);
    expect(turbines('The dam has about 20 turbines.')[0]).toMatch(/\(denied\)$/);
  });

  it('leaves a number that the sentence itself puts right, and finds one that it only sets another beside', () => {
    expect(turbines('They say the dam has 20 turbines, when there are 12.')).toEqual([]);
    expect(turbines('They say the dam has 20 turbines, when there are 30.')).toEqual(['20 (denied)']);
    expect(turbines('The dam has 20 turbines, and a crew of 12.')).toEqual(['20 (denied)']);
  });

  it.each([
    'The dam has 40 engineers and turbines from Sund.',
    'The dam, built by 400 people, has turbines.',
    'The dam has turbines in 3 halls.',
    'Of the 40 turbines planned for the dam, 28 were never bought.',
    'The dam has 30 turbines and gates.',
    'The dam is to get 40 more turbines.',
    'The dam took 6 years to build, turbines and all.',
    'For almost four decades turbines like it ran in the dam.',
    'At the dam, at 14.10 turbines stood still.',
  ])('leaves the number of other things: %s', (text) => {
    expect(turbines(text)).toEqual([]);
  });
});
