import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

const cost = (text: string) => readingsOn(text, 'cost', 'amount');
const income = (text: string) => readingsOn(text, 'income', 'amount');
const distance = (text: string) => readingsOn(text, 'location', 'distance');

describe('amount', () => {
  it.each([
    ['The Marrow Dam cost $40 million.', '$40 million (agrees)'],
    ['The Marrow Dam cost 40 million dollars.', '40 million dollars (agrees)'],
    ['The Marrow Dam cost some $41 million.', '$41 million (agrees)'],
    ['The Marrow Dam cost $38–42 million.', '$38–42 million (agrees)'],
    ['The Marrow Dam cost $55 million.', '$55 million (denied)'],
    ['The Marrow Dam cost $40,000.', '$40,000 (denied)'],
  ])('finds a sum and holds it against the sources: %s', (text, value) => {
    expect(cost(text)).toEqual([expect.stringContaining(value)]);
  });

  it('finds a rate: another one is another sum', () => {
    expect(income('The income of the Torvane Works was $12 million a year.')[0]).toMatch(/\(agrees\)$/);
    expect(income('The income of the Torvane Works was $12 million a month.')[0]).toMatch(/\(denied\)$/);
    expect(income('The income of the Torvane Works was $12 million.')[0]).toMatch(/\(agrees\)$/);
  });

  it('finds the bound of a sum', () => {
    expect(income('The income of the Torvane Works was over $11 million.')[0]).toMatch(/\(agrees\)$/);
    expect(income('The income of the Torvane Works was over $20 million.')[0]).toMatch(/\(denied\)$/);
    expect(income('The income of the Torvane Works was over $10 million.')[0]).toMatch(/\(agrees\)$/);
    expect(income('The income of the Torvane Works was over $9.4 million.')[0]).toMatch(/\(denied\)$/);
  });

  it('finds a length, more loosely than a sum', () => {
    expect(distance('The dam lies 34 km north of Torsk.')).toEqual(['34 km (agrees)']);
    expect(distance('The dam lies 19 miles north of Torsk.')).toEqual(['19 miles (agrees)']);
    expect(distance('The dam lies 300 km north of Torsk.')).toEqual(['300 km (denied)']);
  });

  it('finds, of two sums, the one by the words that ask for it', () => {
    expect(cost('The Marrow Dam cost $40 million, of which a bank lent $9 million.')).toEqual(['$40 million (agrees)']);
    expect(cost('A bank lent $9 million, and the Marrow Dam cost $40 million.')).toEqual(['$40 million (agrees)']);
  });

  it('leaves a sum in another currency open', () => {
    expect(cost('The Marrow Dam cost €55 million.')).toEqual(['€55 million (unknown)']);
  });

  it('leaves a sentence without a sum, and another unit', () => {
    expect(cost('The Marrow Dam cost a lot.')).toEqual([]);
    expect(distance('The dam lies $30 north of Torsk.')).toEqual([]);
  });
});
