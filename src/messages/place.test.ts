import { describe, expect, it } from 'vitest';
import { hashOf, placeOf } from './place';

describe('the address of a place', () => {
  it.each([
    { pack: 'a-story', document: '001', start: 4, end: 90 },
    { pack: 'a-story', document: 'R5', start: null, end: null },
  ])('comes back as it was written: %o', (place) => {
    expect(placeOf(hashOf(place))).toEqual(place);
  });

  it.each([
    '',
    '#',
    '#doc=001',
    '#pack=a&doc=../../x',
    '#pack=a&doc=%3Cimg%3E',
    '#pack=a&doc=001&start=4',
    '#pack=a&doc=001&end=4',
    '#pack=a&doc=001&start=9&end=4',
    '#pack=a&doc=001&start=4&end=4',
    '#pack=a&doc=001&start=-1&end=4',
    '#pack=a&doc=001&start=1e3&end=4000',
    '#pack=a&doc=001&start=1&end=99999999999999999999',
  ])('flags %s as no place', (hash) => {
    expect(placeOf(hash)).toBeNull();
  });
});
