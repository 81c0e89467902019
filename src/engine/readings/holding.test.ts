import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

const held = (text: string) => readingsOn(text, 'ownership', 'relation').map((value) => value.replace(/ \(\w+\)$/, ''));

describe('holds', () => {
  it.each([
    ['The Marrow Dam is owned by the Torvane Works.', 'owned by'],
    ['The Marrow Dam is majority-owned by the Torvane Works.', 'majority-owned'],
    ['The Torvane Works owns the Marrow Dam.', 'Torvane Works owns'],
    ['The Marrow Dam belongs to the Torvane Works.', 'belongs to'],
  ])('finds a statement that somebody holds it: %s', (text, words) => {
    expect(held(text)).toEqual([words]);
  });

  it.each([
    'The Torvane-owned Marrow Dam cost $40 million.',
    'The big Torvane-owned dam cost $40 million.',
    'The Marrow Dam is Torvane-owned.',
    'The Marrow Dam, high above Torsk, is Torvane-owned.',
    'The Marrow Dam that feeds Velt’s pumps is Torvane-owned.',
    'What nobody asked is what the Torvane-owned dam pays.',
    'The Marrow Dam, a Torvane-owned operation, cost $40 million.',
    'The Marrow Dam is Torvane-owned, and Velt Power runs it.',
  ])('finds a label on its noun, behind a verb, and in apposition: %s', (text) => {
    expect(held(text)).toEqual(['Torvane-owned']);
  });

  it.each([
    'A Torvane-owned bakery stands beside the Marrow Dam.',
    'The Marrow Dam feeds a Torvane-owned mill in the valley.',
    'Near the Marrow Dam lies a Torvane-owned quarry.',
    'Torvane-owned lorries on the road to the Marrow Dam made noise.',
  ])('leaves a label on another noun: %s', (text) => {
    expect(held(text)).toEqual([]);
  });

  it.each([
    'The backer of the Marrow Dam is Velt Power, itself majority owned by the Torvane Works.',
    'Velt Power has a share of the Marrow Dam, and Torvane Works owns two fifths of Velt Power.',
    'Velt Power has a share of the Marrow Dam, and Torvane Works owns Velt Power.',
  ])('leaves what is said of a company named behind it: %s', (text) => {
    expect(held(text)).toEqual([]);
  });

  it.each([
    ['The Marrow Dam is itself majority owned by the Torvane Works.', 'majority owned'],
    ['Near Velt Power, Torvane Works owns most of the Marrow Dam.', 'Torvane Works owns'],
  ])('finds it said of the thing itself: %s', (text, words) => {
    expect(held(text)).toEqual([words]);
  });

  it('finds who owns it in a relative clause', () => {
    expect(held('The Torvane Works, which owns the Marrow Dam, is old.')).toEqual(['owns']);
  });

  it.each([
    'The Marrow Dam is owned by the Haldor Fund.',
    'The Marrow Dam is owned by farmers.',
    'The Marrow Dam stands near Velt Power, which is owned by the Torvane Works.',
    'The Marrow Dam is state-owned, says the Torvane Works.',
    'The Marrow Dam has a backer, the Torvane Works, owned by the Torvane Works.',
  ])('leaves another holder, another thing held, and the state: %s', (text) => {
    expect(held(text)).toEqual([]);
  });
});
