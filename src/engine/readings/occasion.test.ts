import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

const costs = (text: string) => readingsOn(text, 'cost', 'amount');
const turbines = (text: string) => readingsOn(text, 'turbines', 'turbines');
const shares = (text: string) => readingsOn(text, 'ownership', 'torvane-share');

describe('a figure of another occasion', () => {
  it.each([
    'In 2019 the Marrow Dam cost $90 million.',
    'The previous cost of the Marrow Dam was $90 million.',
    'The Marrow Dam could cost $90 million if they build on.',
    'The gates of the Marrow Dam alone cost $90 million.',
  ])('leaves what it cost then, before, perhaps or in part: %s', (text) => {
    expect(costs(text)).toEqual([]);
  });

  it.each([
    ['In 2024 the Marrow Dam cost $90 million.', '$90 million (denied)'],
    ['The Marrow Dam cost more than $90 million.', '$90 million (denied)'],
    ['In May the Marrow Dam cost $90 million.', '$90 million (denied)'],
    ['In 2019 the Marrow Dam cost $40 million.', '$40 million (agrees)'],
  ])('finds what it cost: %s', (text, value) => {
    expect(costs(text)).toEqual([value]);
  });

  it('leaves a number of others, or of what each has', () => {
    expect(turbines('The dam is to get another 20 turbines.')).toEqual([]);
    expect(turbines('The dam’s halls hold 3 turbines apiece.')).toEqual([]);
    expect(turbines('The dam’s halls hold 3 turbines.')).toEqual(['3 (denied)']);
  });

  it('leaves a share of long ago', () => {
    expect(shares('The Torvane Works held 30 % of the dam in 2003.')).toEqual([]);
    expect(shares('The Torvane Works hold 30 % of the dam.')).toEqual(['30 % (denied)']);
  });
});
