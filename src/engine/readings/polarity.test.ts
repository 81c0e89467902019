import { describe, expect, it } from 'vitest';
import { damFiles, readingsOn, TOOLS } from '../../../tests/stories/story';
import { articleOfText } from '../../cli/plain-text';
import { compileStory } from '../../pack/compile';
import { checkArticle } from '../check';
import { createEngine } from '../engine';

const stance = (text: string) => readingsOn(text, 'villagers', 'stance');

describe('polarity', () => {
  it.each([
    ['Villagers protested against the dam.', 'protested (agrees)'],
    ['Villagers are protesting against the dam.', 'protesting (agrees)'],
    ['Villagers welcomed the dam.', 'welcomed (denied)'],
    ['Villagers did not protest against the dam.', 'not: protest (denied)'],
    ['Villagers never protested against the dam.', 'not: protested (denied)'],
  ])('finds which side is told, by a word or by a denial: %s', (text, value) => {
    expect(stance(text)).toEqual([value]);
  });

  it('leaves what others say, where the facet says whose it is', () => {
    const files = damFiles();
    const claims = files.get('claims.yaml')?.replace('{type: polarity,', '{type: polarity, holder: [marrow],') ?? '';
    const engine = createEngine(compileStory({ files: files.set('claims.yaml', claims) }, TOOLS).pack);
    const read = (text: string) =>
      checkArticle(articleOfText(`The Marrow Dam\n\n${text}`, { published: null, lang: 'en' }), engine, {
        trace: true,
      }).trace?.flatMap(({ readings }) => readings.filter(({ facet }) => facet === 'stance').map(({ value }) => value));
    expect(read('Villagers of the town welcomed the dam.')).toEqual(['welcomed (denied)']);
    expect(read('Villagers in Halden welcomed the dam.')).toEqual([]);
  });

  it.each(['Villagers did not welcome the dam.', 'Villagers live near the dam.'])(
    'leaves what says less than the contrary: %s',
    (text) => {
      expect(stance(text)).toEqual([]);
    },
  );
});
