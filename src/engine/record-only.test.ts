import { describe, expect, it } from 'vitest';
import { damFiles, TOOLS } from '../../tests/stories/story';
import { articleOfText } from '../cli/plain-text';
import { compileStory } from '../pack/compile';
import { checkArticle } from './check';
import { createEngine } from './engine';
import type { CheckOptions } from './verdict';

/** The dam, and what only the record tells of its gates. */
const files = damFiles();
files.set(
  'claims.yaml',
  `${files.get('claims.yaml')}
- id: gates
  statement: The Marrow Dam has 8 gates
  topic: The dam
  about: [marrow-dam]
  recognise: ["@marrow-dam #count gates"]
  facets: {number: {type: count, near: [gates]}}
`,
);
files.set(
  'record.yaml',
  `${files.get('record.yaml')}
- id: R9
  statement: The dam has 8 gates.
  citation: Register of Dams
  readings: [{claim: gates, facet: number, value: 8 gates}]
`,
);
const engine = createEngine(compileStory({ files }, TOOLS).pack);

function flagsOn(text: string, options: CheckOptions = {}): string[] {
  const article = articleOfText(`Marrow Dam\n\n${text}`, { published: '2024-05-20', lang: 'en' });
  return checkArticle(article, engine, options).flags.map(
    ({ kind, claim, evidence }) => `${kind} ${claim}: ${evidence.map(({ quote }) => quote).join()}`,
  );
}

describe('a claim that only the record knows', () => {
  it('flags what the record denies, and shows the entry', () => {
    expect(flagsOn('The Marrow Dam has 9 gates.')).toEqual(['contradicted gates: The dam has 8 gates.']);
  });

  it('allows what the record says, and anything where the record is not asked', () => {
    expect(flagsOn('The Marrow Dam has 8 gates.')).toEqual([]);
    expect(flagsOn('The Marrow Dam has 9 gates.', { basis: 'sources' })).toEqual([]);
  });
});
