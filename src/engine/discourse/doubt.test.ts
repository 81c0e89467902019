import { describe, expect, it } from 'vitest';
import { readSentence } from './fixture';

describe('a word for something, and what is alleged', () => {
  it.each(['“A bathtub” is the word on everybody’s lips.', '“A bathtub” is the word that describes the ferry best.'])(
    'is nobody’s word: %s',
    (sentence) => {
      expect(readSentence(sentence).state).toBe('none');
    },
  );

  it('is vague critics who talk of it, behind what the sentence opens with too', () => {
    expect(readSentence('As for the crew, critics talk of forty leaks.')).toMatchObject({
      state: 'vague',
      speaker: 'critics',
    });
    expect(readSentence('As for the crew, the talk of the town is forty leaks.').state).toBe('none');
  });

  it.each([
    ['The alleged leak of the ferry near Oslo has cost the town a mast.', 'alleged leak of the ferry near Oslo'],
    ['The leak was alleged, and the mast is gone.', 'The leak was alleged, and the mast is gone.'],
  ])('is alleged of its noun alone, as a predicate of all: %s', (sentence, content) => {
    const [span] = readSentence(sentence).spans;
    expect(sentence.slice(span?.content.start, span?.content.end)).toBe(content);
  });
});
