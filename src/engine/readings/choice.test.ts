import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

const land = (text: string) => readingsOn(text, 'land', 'deal');
const turbines = (text: string) => readingsOn(text, 'turbine-deal', 'deal');

describe('choice', () => {
  it.each([
    ['The town of Marrow sold the land.', 'sold (contested)'],
    ['The land was leased by the town of Marrow.', 'leased (contested)'],
  ])('finds which of the values is told: %s', (text, value) => {
    expect(land(text)).toEqual([value]);
  });

  it('finds a value that the record settles, and one that it leaves open', () => {
    expect(turbines('The Torvane Works paid for the turbines.')).toEqual(['paid (agrees)']);
    expect(turbines('The turbines were donated.')).toEqual(['donated (contested)']);
  });

  it.each([
    'The town of Marrow sold or leased the land.',
    'The town of Marrow did not sell the land.',
    'The town of Marrow leased the land; it did not … or did it sell it?',
  ])('leaves a sentence that tells both, or denies one: %s', (text) => {
    expect(land(text)).toEqual([]);
  });

  it('leaves a sentence with none of the words', () => {
    expect(turbines('The turbines of the dam are old.')).toEqual([]);
  });
});
