import { describe, expect, it } from 'vitest';
import { flagsOn, sentencesOf } from '../../tests/stories/story';
import { isDisputedNext, isTakenBack } from './denial';

const SHOWN = 'A viral post says that the Marrow Dam cost $90 million.';

describe('what the page denies in its next sentence', () => {
  it.each([
    'It is false: the ministry gives half of that.',
    'That is wrong, for the ministry gives half of that.',
    'That is misleading.',
    'It did not.',
    'False.',
  ])('is not flagged: %s', (denial) => {
    expect(flagsOn(`${SHOWN} ${denial}`)).toEqual([]);
  });

  it.each([
    'It is not, however, the dearest.',
    'It is large: the valley is full.',
    'It did not, for the record, flood the town.',
  ])('is flagged before anything else: %s', (next) => {
    expect(flagsOn(`${SHOWN} ${next}`)).toHaveLength(1);
  });

  it('takes back whom somebody credits, too', () => {
    const credit = 'In one article Bruno Kastel says “The dam is not a wall, but a lifeline for the whole valley”.';
    expect(flagsOn(`${credit} He did not say it.`)).toEqual([]);
    expect(flagsOn(`${credit} He said it in May.`)).toHaveLength(1);
  });

  it.each([
    ['Un mensaje dice que la presa tiene goteras. Es falso: no las tiene.', true],
    ['Un mensaje dice que la presa tiene goteras. Es engañoso.', true],
    ['Un mensaje dice que la presa tiene goteras. Es grande: ocupa el valle.', false],
  ])('in Spanish: %s', (text, denied) => {
    const [sentence, next] = sentencesOf(text, 'es');
    if (!sentence) throw new Error('no sentence');
    expect(isTakenBack(sentence, next, 'es')).toBe(denied);
  });
});

describe('what is reported, and disputed at once', () => {
  it.each([
    ['Circula en Torsk que la presa fue un regalo. Depende de a quién se pregunte.', true],
    ['La presa fue un regalo. Depende de a quién se pregunte.', false],
  ])('%s', (text, disputed) => {
    const [sentence, next] = sentencesOf(text, 'es');
    if (!sentence) throw new Error('no sentence');
    expect(isDisputedNext(sentence, next)).toBe(disputed);
  });
});

describe('what a source that was debunked says besides', () => {
  it.each([
    `${SHOWN} It is false.\n\nThe same post says that the Marrow Dam was opened in March 2024.`,
    `${SHOWN} It is false.\n\nThe post also says that the Marrow Dam was opened in March 2024.`,
    'It is said that the Marrow Dam cost $90 million. It did not. It is also said that it was opened in March 2024.',
  ])('is not flagged: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it.each([
    'A post says that the valley is full. It is large.\n\nThe same post says that the Marrow Dam was opened in March 2024.',
    `${SHOWN} It is false.\n\nAnother post says that the Marrow Dam was opened in March 2024.`,
    'Bruno Kastel says that the valley is dry. It is false.\n\nBruno Kastel says that the Marrow Dam was opened in March 2024.',
    'It is said that the Marrow Dam cost $90 million. It did not. The Marrow Dam was opened in March 2024.',
  ])('is flagged of any other: %s', (text) => {
    expect(flagsOn(text)).toHaveLength(1);
  });
});

describe('what the page puts right', () => {
  it.each([
    'One detail is wrong in most versions: the Marrow Dam cost $90 million.',
    'The post gets one more thing wrong, for the Marrow Dam cost $90 million.',
  ])('is its own word: %s', (text) => {
    expect(flagsOn(text)).toHaveLength(1);
  });

  it.each([
    'One detail is wrong: that the Marrow Dam cost $90 million.',
    'One claim is false: the Marrow Dam cost $90 million.',
    'It is wrong in most versions that the Marrow Dam cost $90 million.',
  ])('is not what it faults: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });
});
