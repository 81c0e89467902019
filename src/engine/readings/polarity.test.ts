import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

const stance = (text: string) => readingsOn(text, 'villagers', 'stance');

describe('polarity', () => {
  it.each([
    ['Villagers protested against the dam.', 'protested (agrees)'],
    ['Villagers are protesting against the dam.', 'protesting (agrees)'],
    ['Villagers welcomed the dam.', 'welcomed (denied)'],
    ['Villagers did not protest against the dam.', 'not: protest (denied)'],
    ['Villagers never protested against the dam.', 'not: protested (denied)'],
  ])('finds which side is told, by a word or by a denial: %s', (text, value) => {
    expect(stance(text)).toEqual([value]);
  });

  it.each(['Villagers did not welcome the dam.', 'Villagers live near the dam.'])(
    'leaves what says less than the contrary: %s',
    (text) => {
      expect(stance(text)).toEqual([]);
    },
  );
});
