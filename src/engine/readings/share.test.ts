import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

const share = (text: string) => readingsOn(text, 'ownership', 'torvane-share');

describe('share', () => {
  it.each([
    ['Torvane Works holds 60 % of the Marrow Dam.', '60 % (agrees)'],
    ['Torvane Works holds 61 per cent of the Marrow Dam.', '61 per cent (agrees)'],
    ['Torvane Works holds three fifths of the Marrow Dam.', 'three fifths (agrees)'],
    ['Torvane Works holds 75 % of the Marrow Dam.', '75 % (denied)'],
    ['Of the Marrow Dam 60 per cent is in the hands of the Torvane Works.', '60 per cent (agrees)'],
    ['The Marrow Dam is 75 per cent in the hands of the Torvane Works.', '75 per cent (denied)'],
    ['The Torvane Works, the Oslo-based operator, holds 75 % of the Marrow Dam.', '75 % (denied)'],
    ['Velt Power has 9 % of the Marrow Dam, and Torvane Works holds about 75 % of Velt Power.', '75 % (denied)'],
    ['Torvane Works holds a third of the Marrow Dam.', 'a third (denied)'],
  ])('finds the part that the named holder has: %s', (text, value) => {
    expect(share(text)).toEqual([value]);
  });

  it.each([
    'Torvane Works holds part of the Marrow Dam, and Halden Fund has 30 %.',
    'Halden Fund holds 30 % of the Marrow Dam, next to the Torvane Works.',
    'Halden Fund, which the Torvane Works controls, bought 30 % of the Marrow Dam.',
    'The Torvane Works is three quarters the property of Halden Fund, and builds the Marrow Dam.',
    'The Torvane Works has gained 30 % with the Marrow Dam.',
    'The Torvane Works owns the Marrow Dam.',
    'The Torvane Works owns the Marrow Dam for $30.',
  ])('leaves the part that somebody else has, and no part: %s', (text) => {
    expect(share(text)).toEqual([]);
  });
});
