import { describe, expect, it } from 'vitest';
import { damEngine, damFilesInTwoLanguages, sentencesOf, TOOLS } from '../../tests/stories/story';
import { compileStory } from '../pack/compile';
import type { LanguageCode } from '../text/language';
import { createEngine } from './engine';
import { quotedIn } from './quoting';

const engine = damEngine();

/** What the quotation marks of a one-sentence text repeat: claim and form. `stated`: the claims that it states. */
function quoted(text: string, stated: readonly string[] = [], lang: LanguageCode = 'en'): string[] {
  return sentencesOf(text, lang).flatMap((sentence) =>
    quotedIn(sentence, engine, lang, new Set(stated)).map(({ claim, form }) => `${claim.id} ${form}`),
  );
}

describe('quotedIn', () => {
  it.each([
    '“The dam is not a wall, but a lifeline for the whole valley,” she said.',
    '"The dam is not a wall, but a lifeline for the whole valley," she said.',
    '‘The dam is not a wall, but a lifeline for the whole valley,’ she said.',
    'She called it “a lifeline for the whole valley”.',
    'She said “THE DAM IS NOT A WALL” twice.',
    'She said “the dam is not a wall … but a lifeline”.',
    'She said “the dam is not a wall ... for the whole valley”.',
    'She said “[it] is not a wall, but a lifeline”.',
    'She said “the dam [of Marrow] is not a wall”.',
  ])('finds the words as they were said: %s', (text) => {
    expect(quoted(text)).toEqual(['lifeline verbatim']);
  });

  it.each([
    '“The dam is not a wall, but a lifeline for the whole country,” she said.',
    '“The dam is a wall, but a lifeline for the whole valley,” she said.',
    '“The dam is not a wall, but a lifeline for all of the valley,” she said.',
    '“The dam is not a fine wall, but a lifeline for the whole valley,” she said.',
  ])('finds the words altered: %s', (text) => {
    expect(quoted(text)).toEqual(['lifeline altered']);
  });

  it('finds a cut that turns the words round', () => {
    expect(quoted('She said it is “a wall, but a lifeline for the whole valley”.')).toEqual(['lifeline turned']);
    expect(quoted('She said it is not “a wall, but a lifeline for the whole valley”.')).toEqual(['lifeline verbatim']);
  });

  it('finds a translation that leaves out the "not", and allows another translation', () => {
    const es = (text: string) => quoted(text, [], 'es');
    expect(es('Dijo que «la presa es un muro y un salvavidas para todo el valle».')).toEqual(['lifeline turned']);
    expect(es('Dijo que «el dique no es un muro, sino un salvavidas para el valle».')).toEqual(['lifeline verbatim']);
    expect(es('Dijo que no «es un muro, sino un salvavidas para el valle».')).toEqual(['lifeline verbatim']);
    expect(es('Dijo que es «una cuerda salvavidas para todo el valle».')).toEqual(['lifeline verbatim']);
  });

  it('finds a single word of a claim that the sentence states', () => {
    expect(quoted('She called it “a lifeline”.', ['lifeline'])).toEqual(['lifeline verbatim']);
    expect(quoted('She called it “a lifeline”.')).toEqual([]);
  });

  it('finds each of two quotations', () => {
    expect(quoted('“The dam is not a wall,” she said, and “we have tamed the river”.')).toEqual([
      'lifeline verbatim',
      'river-quote verbatim',
    ]);
  });

  it('says where an altered quotation first differs, and how much of it is the same', () => {
    const text = '“The dam is not a wall, but a lifeline for the whole country,” she said.';
    const [found] = sentencesOf(text).flatMap((sentence) => quotedIn(sentence, engine, 'en', new Set()));
    expect(text.slice(found?.differs?.start, found?.differs?.end)).toBe('country');
    expect(found?.likeness).toBeGreaterThan(0.8);
    expect(found?.said).toBe('The dam is not a wall, but a lifeline for the whole valley');
  });

  it.each([
    '“The frogs are my neighbours and I like them,” she said.',
    '“A bridge is not a wall, but a road,” she said.',
    '“The whole valley,” she said.',
    '“But for the,” she said.',
    'She said that the dam is not a wall, but a lifeline for the whole valley.',
    'She said “” and left.',
  ])('leaves other words, words of anybody, and words without marks: %s', (text) => {
    expect(quoted(text).filter((found) => found.endsWith('altered'))).toEqual([]);
    if (!text.includes('whole valley,”')) expect(quoted(text)).toEqual([]);
  });
});

describe('words that were said in the language of another document than the first', () => {
  const { pack } = compileStory({ files: damFilesInTwoLanguages() }, TOOLS);
  const claims = pack.claims.map((claim) =>
    claim.id === 'lifeline'
      ? {
          ...claim,
          quotations: {
            es: ['El río alimenta a todo el valle', 'El río da de comer al valle entero'],
            en: ['The river feeds the whole valley', 'The river nourishes all of the valley'],
          },
          readings: claim.readings.map((reading) => ({ ...reading, from: 'd' })),
        }
      : claim,
  );
  const spanish = createEngine({ ...pack, claims });
  const forms = (text: string, lang: LanguageCode) =>
    sentencesOf(text, lang).flatMap((sentence) => quotedIn(sentence, spanish, lang, new Set()).map(({ form }) => form));

  it('finds them in any translation that mixes those of the story', () => {
    expect(forms('“The river nourishes the whole valley,” she said.', 'en')).toEqual(['verbatim']);
  });

  it('finds them altered in their own language', () => {
    expect(forms('«El río alimenta a todo el país», dijo.', 'es')).toEqual(['altered']);
    expect(forms('«El río alimenta al valle entero», dijo.', 'es')).toEqual(['altered']);
  });
});
