import { describe, expect, it } from 'vitest';
import { flagsOn } from '../../tests/stories/story';

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
