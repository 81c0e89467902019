import { describe, expect, it } from 'vitest';
import { check, flagsOn } from '../../../tests/stories/story';

describe('misquoted', () => {
  it.each([
    ['a word changed', '“The dam is not a wall, but a lifeline for the whole country,” Ada Fenwick said.'],
    ['the sense changed', '“The dam is not a wall, but a danger for the whole valley,” Ada Fenwick said.'],
    ['the "not" dropped', '“The dam is a wall, but a lifeline for the whole valley,” Ada Fenwick said.'],
    ['words left out unmarked', '“The dam is a lifeline for the whole valley,” Ada Fenwick said.'],
    ['a word added', '“The dam is not a mere wall, but a lifeline for the whole valley,” Ada Fenwick said.'],
  ])('flags %s', (_, text) => {
    expect(check(text).flags).toMatchObject([{ kind: 'misquoted', claim: 'lifeline', severity: 3 }]);
  });

  it('flags a cut that loses the "not"', () => {
    expect(flagsOn('Ada Fenwick said the dam is “a wall, but a lifeline for the whole valley”.')).toEqual([
      'misquoted lifeline: a wall, but a lifeline for the whole valley',
    ]);
    expect(flagsOn('Ada Fenwick called the dam “a wall”.')).toEqual(['misquoted lifeline: a wall']);
  });

  it('flags altered words before the wrong speaker of them', () => {
    expect(flagsOn('“We have tamed the river, and the river has drowned us,” Bruno Kastel said.')).toEqual([
      'misquoted river-quote: We have tamed the river, and the river has drowned us,',
    ]);
  });

  it('flags with the words that were said', () => {
    const [flag] = check('“The dam is not a wall, but a lifeline for the whole country,” Ada Fenwick said.').flags;
    expect(flag?.explanation).toContain('a lifeline for the whole valley');
    expect(flag?.evidence.map(({ document }) => document)).toContain('a');
  });

  it.each([
    ['the words themselves', '“The dam is not a wall, but a lifeline for the whole valley,” Ada Fenwick said.'],
    ['a part of them', 'Ada Fenwick called the dam “a lifeline for the whole valley”.'],
    ['a word of them', 'Ada Fenwick called the dam “a lifeline”.'],
    ['an ellipsis', '“The dam is not a wall … but a lifeline for the whole valley,” Ada Fenwick said.'],
    ['a long ellipsis', '“The dam is not a wall, but ... for the whole valley,” Ada Fenwick said.'],
    ['brackets', '“[It] is not a wall, but a lifeline for the whole valley,” Ada Fenwick said.'],
    ['added brackets', '“The dam [of Marrow] is not a wall, but a lifeline for the whole valley,” Ada Fenwick said.'],
    ['another case and punctuation', '“the dam is not a wall but a lifeline” is how Ada Fenwick put it.'],
    ['the "not" before the mark', 'Ada Fenwick said the dam is not “a wall, but a lifeline for the whole valley”.'],
    ['the credit in the middle', '“The dam is not a wall,” Ada Fenwick said, “but a lifeline for the whole valley.”'],
    ['another quotation', '“The frogs are my neighbours and I like them,” Ada Fenwick said.'],
    ['another quotation of a like form', '“A bridge is not a wall, but a road,” Ada Fenwick said.'],
    ['a paraphrase without marks', 'Ada Fenwick said that the dam was no wall, but a lifeline.'],
  ])('allows %s', (_, text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it('flags other words beside whoever said it, with no verb of speech', () => {
    expect(flagsOn('For Ada Fenwick the dam was “golden taps for the rich”.')).toEqual([
      'misquoted golden-tap: golden taps for the rich',
    ]);
    expect(flagsOn('For Rolf Hagen the dam was “golden taps for the rich”.')).not.toContainEqual(
      expect.stringContaining('misquoted'),
    );
  });

  it('allows altered words that are shown to be wrong', () => {
    expect(
      flagsOn('A post has “The dam is not a wall, but a lifeline for the whole country”, which is not what she said.'),
    ).toEqual([]);
  });
});
