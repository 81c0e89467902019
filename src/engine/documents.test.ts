import { describe, expect, it } from 'vitest';
import { damFilesInTwoLanguages, flagsOn, TOOLS } from '../../tests/stories/story';
import { compileStory } from '../pack/compile';
import { isInDocuments } from './documents';
import { createEngine } from './engine';
import { readPage } from './read';

/** A page that tells the story: of any other, nothing is missed in the sources. */
const STORY = 'The Marrow Dam cost $40 million, and the dam has 12 turbines.\n\n';
const unsourced = (text: string) => flagsOn(STORY + text).filter((flag) => flag.startsWith('unsourced'));

describe('what a document says though no claim holds it', () => {
  it.each(['Kastel signed the papers for the valley road in Hollin in March.'])(
    'allows it in nearly the same words: %s',
    (text) => {
      expect(unsourced(text)).toEqual([]);
    },
  );

  it.each([
    'Kastel signed the papers for the valley road in Hollin in May.',
    'Kastel signed 40 papers for the valley road in Hollin in March.',
    'Kastel bought a farm in Hollin in March.',
  ])('flags what it does not say: %s', (text) => {
    expect(unsourced(text)).toHaveLength(1);
  });
});

describe('what a document in another language says', () => {
  const engine = createEngine(compileStory({ files: damFilesInTwoLanguages() }, TOOLS).pack);
  const isTold = (text: string, lang: 'en' | 'es') => {
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
    const [sentence] = readPage({ title: '', published: '2024-05-20', lang, text, blocks }, engine, () => []);
    return sentence !== undefined && isInDocuments(sentence, engine, lang);
  };

  it('allows it on a page of that language, beside what the others say on a page of theirs', () => {
    expect(isTold('En marzo los vecinos de Hollin enterraron siete campanas de bronce.', 'es')).toBe(true);
    expect(isTold('Kastel signed the papers for the valley road in Hollin in March.', 'en')).toBe(true);
  });

  it('flags what it does not say, and words of one language on a page of another', () => {
    expect(isTold('En junio los vecinos de Hollin enterraron siete campanas de bronce.', 'es')).toBe(false);
    expect(isTold('En marzo los vecinos de Hollin enterraron siete campanas de bronce.', 'en')).toBe(false);
  });
});
