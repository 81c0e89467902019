import { describe, expect, it } from 'vitest';
import { damFiles, TOOLS } from '../../tests/stories/story';
import { articleOfText } from '../cli/plain-text';
import { compileStory } from '../pack/compile';
import { createEngine } from './engine';
import { readPage } from './read';

/** The words of a text in which a concept of these phrases is found. */
function foundIn(text: string, ...phrases: string[]): string[] {
  const files = damFiles();
  const from = 'leak: {en: [leak]}';
  expect(files.get('story.yaml')).toContain(from);
  files.set('story.yaml', (files.get('story.yaml') ?? '').replace(from, `leak: {en: [${phrases.join(', ')}]}`));
  const engine = createEngine(compileStory({ files }, TOOLS).pack);
  const [sentence] = readPage(articleOfText(text, { published: '2024-05-20', lang: 'en' }), engine, () => []);
  return (sentence?.concepts ?? []).filter(({ id }) => id === 'leak').map(({ start, end }) => text.slice(start, end));
}

const NOVEMBER = 'They were told of it in November, said the engineer of the works.';
const MARCH = 'They were told of it in March, said the engineer of the works.';

describe('a concept finds in a date', () => {
  it.each(['november', 'November', '=november', '"=November"', 'tuesday|november'])('the month, by %s', (phrase) => {
    expect(foundIn(NOVEMBER, phrase)).toEqual(['November']);
  });

  it('a month that is also another word, by its name with a capital', () => {
    expect(foundIn(MARCH, 'March')).toEqual(['March']);
    expect(foundIn(MARCH, 'in march')).toEqual(['in March']);
  });
});

describe('a concept does not find in a date', () => {
  it.each(['march', '=march', 'marched', 'marches'])('a walk, by %s', (phrase) => {
    expect(foundIn(MARCH, phrase)).toEqual([]);
    expect(foundIn('They march to the works.', 'march')).toEqual(['march']);
  });
});
