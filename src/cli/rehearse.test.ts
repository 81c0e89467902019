import { describe, expect, it } from 'vitest';
import { damFiles, TOOLS } from '../../tests/stories/story';
import { compileStory } from '../pack/compile';
import { rehearse } from './rehearse';

type Change = [file: string, from: string, to: string];

/** What an author is told of the invented story with these changes. */
function warnings(...changes: Change[]): string[] {
  const files = damFiles();
  for (const [file, from, to] of changes) {
    const source = files.get(file) ?? '';
    expect(source, `${file} does not hold "${from}"`).toContain(from);
    files.set(
      file,
      source.replace(from, () => to),
    );
  }
  return rehearse(compileStory({ files }, TOOLS)).map(
    ({ file, line, reason, remedy }) => `${file}:${line}: ${reason}; ${remedy}`,
  );
}

const lineOf = (file: string, words: string) =>
  (damFiles().get(file) ?? '').split(words)[0]?.split('\n').length ?? Number.NaN;

describe('rehearse', () => {
  it('says nothing of a story that reads its own documents, though the record says otherwise than one', () => {
    expect(warnings()).toEqual([]);
  });

  it('names the reading, the sentence, what the nearest pattern lacks and what to do, where a quotation is not recognised', () => {
    const line = lineOf('claims.yaml', '{facet: deal, value: leased, from: b');
    expect(warnings(['story.yaml', 'lease: {en: [lease]}', 'lease: {en: [rent]}'])).toEqual([
      `claims.yaml:${line}: land, deal: not recognised where b states it, “The town of Marrow leased the land for it.”; the nearest pattern "@marrow land sell|lease" lacks sell|lease; add this sentence's own words to the concept sell or lease (or a pattern without it); or say in "unrecognised" why it need not be`,
    ]);
  });

  it('asks no more once the author has said why', () => {
    expect(
      warnings(
        ['story.yaml', 'lease: {en: [lease]}', 'lease: {en: [rent]}'],
        ['claims.yaml', 'value: leased, from: b,', 'value: leased, from: b, unrecognised: an odd word,'],
      ),
    ).toEqual([]);
  });

  it('says once what several readings of a sentence have in common', () => {
    const lost = warnings(['story.yaml', 'open-dam: {en: [open, inaugurate, opening]}', 'open-dam: {en: [unveil]}']);
    expect(lost.filter((warning) => warning.includes('where a states it'))).toHaveLength(1);
  });

  it('names a sentence of a document that would be flagged as contradicted', () => {
    const found = warnings(
      ['claims.yaml', 'value: 12 turbines, from: b', 'value: 14 turbines, from: b'],
      ['claims.yaml', 'value: 12 turbines, from: a', 'value: 14 turbines, from: a'],
    );
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(
      /^a\.txt:3: .*flagged contradicted \(turbines, turbines\), “It has 12 turbines\.”: .*14 turbines/,
    );
  });

  it('names a sentence of a document that would be flagged as misquoted', () => {
    const [found, ...others] = warnings([
      'claims.yaml',
      'but a lifeline for the whole valley"]',
      'but a lifeline for the whole town"]',
    ]);
    expect(others).toEqual([]);
    expect(found).toMatch(/^a\.txt:7: .*flagged misquoted \(lifeline, wording\).*; give the words .* in "quotations"$/);
  });

  it('says nothing of what a document tells that no claim holds', () => {
    const more = 'Bruno Kastel bought a farm in Hollin in March 2023. The town of Torsk';
    expect(warnings(['c.txt', 'The town of Torsk', more])).toEqual([]);
  });

  it('names a document that would not be taken for a page of the story', () => {
    const line = lineOf('story.yaml', '- {dam: 1}');
    expect(warnings(['story.yaml', '- {dam: 1}', '- {dam: 4}']).filter((warning) => warning.includes('taken'))).toEqual(
      [
        `story.yaml:${line}: document b would not be taken for a page of the story; add what it names to "features", or ask for less in "combos" or "opening"`,
        expect.stringContaining('document c'),
      ],
    );
  });
});
