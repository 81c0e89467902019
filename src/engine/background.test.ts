import { expect, it } from 'vitest';
import { damFiles, TOOLS } from '../../tests/stories/story';
import { articleOfText } from '../cli/plain-text';
import { compileStory } from '../pack/compile';
import { checkArticle } from './check';
import { createEngine } from './engine';

/** The invented story with plain background: two claims that nobody need be quoted for. */
const BACKGROUND = `
- {id: farm, statement: Kastel has a farm., topic: Its critics, about: [kastel], recognise: ["^@kastel lease"]}
- {id: mill, statement: Kastel has a mill., topic: Its critics, about: [kastel], recognise: ["^@kastel sell"]}
`;

function flagsOn(text: string, background: string): string[] {
  const files = damFiles();
  files.set('claims.yaml', (files.get('claims.yaml') ?? '') + background);
  const engine = createEngine(compileStory({ files }, TOOLS).pack);
  const page = `The Marrow Dam\n\n${text}`;
  return checkArticle(articleOfText(page, { published: '2024-05-20', lang: 'en' }), engine).flags.map(
    ({ kind, sentence }) => `${kind}: ${sentence}`,
  );
}

const STORY = 'The Marrow Dam cost $40 million, and the dam has 12 turbines.\n\n';
const LEASE = 'Bruno Kastel leased a farm in Hollin in March 2023.';

it('misses no source for plain background, whatever it says, and misses one without it', () => {
  expect(flagsOn(STORY + LEASE, '')).toEqual([`unsourced: ${LEASE}`]);
  expect(flagsOn(STORY + LEASE, BACKGROUND)).toEqual([]);
  const bought = 'Bruno Kastel bought a farm in Hollin in March 2023.';
  expect(flagsOn(STORY + bought, BACKGROUND)).toEqual([`unsourced: ${bought}`]);
});

it('does not take a page of plain background for one that tells the story', () => {
  const sold = 'Bruno Kastel sold a mill in Hollin in March 2022.';
  const bought = 'Bruno Kastel bought 40 horses in May 2021.';
  expect(flagsOn(`${LEASE}\n\n${sold}\n\n${bought}`, BACKGROUND)).toEqual([]);
  expect(flagsOn(`${STORY}${LEASE}\n\n${sold}\n\n${bought}`, BACKGROUND)).toEqual([`unsourced: ${bought}`]);
});
