import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStopword } from '../text/stopwords';
import { words } from '../text/words';
import { isSameWord, QuotationIndex } from './quotation-index';

const TEXTS = ['The wall holds', 'A lifeline for the valley', 'Not a wall but walls', 'U.S. dams', 'the of a'];

function found(page: string, least: number): string[] {
  const index = new QuotationIndex(TEXTS, 'en');
  return index.sharing(words(page, 'en'), least).map((number) => TEXTS[number] ?? '');
}

describe('the index of quotations', () => {
  it('finds the texts that share so many words, in any form', () => {
    expect(found('two walls, held', 1)).toEqual(['The wall holds', 'Not a wall but walls']);
    expect(found('lifelines of valleys', 2)).toEqual(['A lifeline for the valley']);
    expect(found('US', 1)).toEqual(['U.S. dams']);
  });

  it('counts a word as often as the page has it', () => {
    expect(found('the wall is a wall', 2)).toEqual(['The wall holds', 'Not a wall but walls']);
  });

  it('leaves texts that share nothing but words without content', () => {
    expect(found('of the', 1)).toEqual([]);
    expect(found('the sea', 1)).toEqual([]);
  });

  it('finds what a comparison with every text finds', () => {
    const word = fc.constantFrom(
      'the',
      'of',
      'wall',
      'walls',
      'Dam',
      'dams',
      'U.S.',
      'us',
      'held',
      'hold',
      'not',
      '1.2',
    );
    const text = fc.array(word, { maxLength: 8 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), text, fc.integer({ min: 1, max: 4 }), (texts, page, least) => {
        const read = words(page, 'en');
        const content = read.filter(({ lower }) => !isStopword(lower, 'en'));
        const needed = Math.min(least, content.length);
        const expected = texts.flatMap((said, number) => {
          const shared = content.filter((one) => words(said, 'en').some((other) => isSameWord(one, other))).length;
          return needed > 0 && shared >= needed ? [number] : [];
        });
        expect(new QuotationIndex(texts, 'en').sharing(read, least)).toEqual(expected);
      }),
      { numRuns: 500, seed: 11 },
    );
  });
});
