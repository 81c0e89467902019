import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

const speaker = (text: string) => readingsOn(text, 'leak', 'speaker');
const wording = (text: string) => readingsOn(text, 'lifeline', 'wording');

describe('speaker', () => {
  it.each([
    ['The Marrow Dam will leak, Ada Fenwick says.', 'Ada Fenwick (unknown)'],
    ['Otto Brandt said that the Marrow Dam will leak.', 'Otto Brandt (unknown)'],
    ['According to the Greenmere Institute, the Marrow Dam will leak.', 'the Greenmere Institute (unknown)'],
    ['Critics say that the Marrow Dam will leak.', 'Critics (unknown)'],
  ])('finds who is credited: %s', (text, value) => {
    expect(speaker(text)).toEqual([value]);
  });

  it('leaves a claim in the page’s own voice', () => {
    expect(speaker('The Marrow Dam will leak.')).toEqual([]);
    expect(speaker('Ada Fenwick was there. The Marrow Dam will leak.')).toEqual([]);
  });
});

describe('quotation', () => {
  it('finds the words in quotation marks', () => {
    expect(wording('“The dam is a lifeline,” Ada Fenwick said.')).toEqual(['The dam is a lifeline, (unknown)']);
    expect(wording('Ada Fenwick called the dam "a lifeline".')).toEqual(['a lifeline (unknown)']);
  });

  it('leaves words without quotation marks', () => {
    expect(wording('The dam is a lifeline, Ada Fenwick said.')).toEqual([]);
  });
});
