import { describe, expect, it } from 'vitest';
import { damEngine, flagsOn, meant, readingsOn, sentencesOf } from '../../../tests/stories/story';
import { resolveSpeaker } from '../speaker';

const opener = (text: string) => readingsOn(text, 'opening', 'opener');
const strangers = (text: string, lang?: 'es') =>
  (sentencesOf(text, lang).at(-1)?.mentions ?? []).filter(({ kind }) => kind === 'unknown').map(({ run }) => run?.text);

describe('people named by their tie to another', () => {
  it.each([
    ['The Marrow Dam was opened by a brother of the minister.', 'brother of the minister (denied)'],
    ['The Marrow Dam was opened by Bruno Kastel’s brother-in-law.', 'Bruno Kastel’s brother-in-law (denied)'],
    ['The minister’s late elder sister opened the Marrow Dam.', 'minister’s late elder sister (denied)'],
    ['The Marrow Dam is his. His cousin opened the Marrow Dam.', 'His cousin (denied)'],
  ])('finds a stranger in the role: %s', (text, value) => {
    expect(opener(text)).toEqual([value]);
  });

  it.each([
    ['The Marrow Dam was opened by the minister.', 'minister (agrees)'],
    ['The Marrow Dam was opened by her old friend Bruno Kastel.', 'Bruno Kastel (agrees)'],
  ])('leaves the one himself: %s', (text, value) => {
    expect(opener(`Bruno Kastel came. ${text}`)).toEqual([value]);
  });

  it('finds them in Spanish', () => {
    expect(strangers('La presa es de la cuñada de Bruno Kastel.', 'es')).toEqual(['cuñada de Bruno Kastel']);
    expect(strangers('Lo dijo su hermano.', 'es')).toEqual(['su hermano']);
  });

  it.each([
    'Bruno Kastel is a friend of Ada Fenwick.',
    'Bruno Kastel, a friend of Ada Fenwick, left.',
    'The dam is the brother of the bridge.',
    'His friend Ada Fenwick left.',
    'The brothers left.',
  ])('leaves what is only said of somebody, and those who are named: %s', (text) => {
    expect(strangers(text)).toEqual([]);
  });

  it('lets none of them speak for the one they are tied to', () => {
    const sentences = sentencesOf('Ada Fenwick’s sister said that the dam is old.');
    const [sentence] = sentences;
    const [credit] = sentence?.attribution.spans ?? [];
    expect(credit && sentence && resolveSpeaker(credit, sentence, sentences, damEngine(), 'en')).toMatchObject({
      entities: [],
      unknown: 'Ada Fenwick’s sister',
    });
  });

  it('knows who speaks beside "his friend"', () => {
    expect(flagsOn('Bruno Kastel smiled. His friend Ada Fenwick called the dam “a golden tap”.')).toEqual([]);
    expect(flagsOn('Ada Fenwick smiled. Her friend Bruno Kastel called the dam “a golden tap”.')).toEqual([
      expect.stringContaining('misattributed golden-tap'),
    ]);
  });

  it('keeps in mind one who opens a sentence, not one who is only mentioned', () => {
    expect(meant('Bruno Kastel’s brother left. He is old.')).toEqual([]);
    expect(meant('Bruno Kastel met a brother of Ada Fenwick. He is old.')).toEqual(['He=kastel']);
  });
});
