import { describe, expect, it } from 'vitest';
import { damEngine, flagsOn, sentencesOf } from '../../tests/stories/story';
import { creditedAt, distanceOf, isAgentless, isWriter } from './case';
import { matchClaims } from './match';

const engine = damEngine();

/** Why nothing is flagged on the claim that the first sentence of a text states; null where it is asserted. */
function distance(text: string): string | null {
  const sentences = sentencesOf(text);
  const [sentence] = sentences;
  const match = sentence && matchClaims(sentence, [], engine, 'en')[0];
  if (!match) throw new Error(`States no claim: ${text}`);
  return distanceOf(match, sentences, 'en');
}

/** Who is credited with these words of the first sentence of a text. */
function credited(text: string, words: string) {
  const [sentence] = sentencesOf(text);
  const start = text.indexOf(words);
  if (!sentence || start < 0) throw new Error(`No "${words}" in: ${text}`);
  return creditedAt(sentence, { start, end: start + words.length });
}

describe('accounts set side by side', () => {
  it('is no statement of either, and one alone is', () => {
    const two = 'One news site said that the dam cost $90 million; another said that it cost $70 million.';
    expect(flagsOn(two)).toEqual([]);
    expect(flagsOn('One news site said that the dam cost $90 million.')).toHaveLength(1);
  });
});

describe('distance of the page from a claim', () => {
  it.each([
    ['a question', 'Did the Marrow Dam cost $40 million?'],
    ['a possibility', 'If the Marrow Dam had cost $40 million, nobody would have built it.'],
    ['a debunking', 'It is not true that the Marrow Dam cost $40 million.'],
    ['a debunking in the next sentence', 'The Marrow Dam cost $40 million. That is false.'],
    ['a denial', 'The mayor denied that the Marrow Dam cost $40 million.'],
    ['a next sentence that takes it back', 'Many write that the Marrow Dam cost $40 million. It did not.'],
    ['a label that is refused', 'The mayor rejected the portrayal of the Marrow Dam as a thing that cost $40 million.'],
    ['accounts that differ', 'Accounts differ on whether the Marrow Dam cost $40 million or $50 million.'],
    ['a title', 'They all read “Why The Marrow Dam Cost $40 Million”.'],
  ])('is seen in %s', (_, text) => {
    expect(distance(text)).not.toBeNull();
  });

  it.each([
    ['a plain statement', 'The Marrow Dam cost $40 million.'],
    ['a statement beside another that is false', 'The Marrow Dam cost $40 million. The town is not small.'],
    ['a debunking in another paragraph', 'The Marrow Dam cost $40 million.\n\nThat is false.'],
    ['words in quotation marks that are no title', 'He wrote: “The Marrow Dam cost $40 million”.'],
  ])('is not seen in %s', (_, text) => {
    expect(distance(text)).toBeNull();
  });
});

describe('credit', () => {
  it('is whose words they are', () => {
    expect(credited('Ada Fenwick said that the dam is a lifeline.', 'is a lifeline')).toMatchObject({
      state: 'attributed',
      speaker: 'Ada Fenwick',
    });
  });

  it('stays with most of the words where one stands outside', () => {
    expect(credited('The dam is a lifeline, Ada Fenwick said.', 'The dam is a lifeline')?.speaker).toBe('Ada Fenwick');
  });

  it('is nobody’s in the page’s own voice, and nobody’s where the writer cites himself', () => {
    expect(credited('The dam is a lifeline.', 'a lifeline')).toBeNull();
    expect(credited('I think that the dam is a lifeline.', 'a lifeline')).toBeNull();
  });

  it('names nobody in "it is said"', () => {
    expect(isAgentless(credited('It is said that the dam is a lifeline.', 'a lifeline'))).toBe(true);
    expect(isAgentless(credited('Critics say that the dam is a lifeline.', 'a lifeline'))).toBe(false);
    expect(isAgentless(null)).toBe(false);
  });

  it('tells the writer in each language', () => {
    expect(['I', 'we', 'nosotros'].map(isWriter)).toEqual([true, true, true]);
    expect(['Ada', 'ella'].map(isWriter)).toEqual([false, false]);
  });
});
