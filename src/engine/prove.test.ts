import { describe, expect, it } from 'vitest';
import { damFiles, damFilesInTwoLanguages, TOOLS } from '../../tests/stories/story';
import { compileStory } from '../pack/compile';
import { proveReadings } from './prove';

/** What the extractors read otherwise, once `from` in the claims is `to`. */
function mismatches(from = '', to = ''): string[] {
  const files = damFiles();
  const claims = files.get('claims.yaml') ?? '';
  expect(claims).toContain(from);
  files.set(
    'claims.yaml',
    claims.replace(from, () => to),
  );
  const { pack } = compileStory({ files }, TOOLS);
  return proveReadings(pack).map(({ claim, reading, found }) => `${claim} ${reading.facet}: ${found}`);
}

describe('proveReadings', () => {
  it('finds nothing where the extractors read what the story says', () => {
    expect(mismatches()).toEqual([]);
  });

  it.each([
    [
      'a sum',
      'amount, value: $40 million, from: a',
      'amount, value: $50 million, from: a',
      'cost amount: “$40 million”',
    ],
    ['a count', 'value: 12 turbines, from: a', 'value: 14 turbines, from: a', 'turbines turbines: “12”'],
    ['a date', 'value: 2024-05-04, from: a', 'value: 2024-07-04, from: a', 'opening time: “4 May 2024”'],
    ['a level', 'value: majority', 'value: wholly-owned', 'ownership relation: “majority owned”'],
    ['a choice', 'value: sold', 'value: leased', 'land deal: “sold”'],
    ['a side', 'stance, value: affirmed, from: a', 'stance, value: denied, from: a', 'villagers stance: “protested”'],
    ['a role', 'operator, value: velt', 'operator, value: torvane', 'operation operator: “Velt Power”'],
    ['a place', 'place, value: torsk', 'place, value: marrow', 'address place: “Torsk”'],
    [
      'a speaker',
      'speaker, value: kastel, from: c',
      'speaker, value: velt, from: c',
      'river-quote speaker: nobody called velt',
    ],
  ])('finds %s that stands otherwise in the quotation', (_, from, to, mismatch) => {
    expect(mismatches(from, to)).toEqual([mismatch]);
  });

  it('finds a quotation that says nothing of the facet', () => {
    expect(
      mismatches(
        'quote: Minister Bruno Kastel opened the Marrow Dam by video link}',
        'quote: Minister Bruno Kastel opened}',
      ),
    ).toEqual(['opening mode: nothing']);
  });

  it.each([
    ['60 %', 'majority'],
    ['over 50 %', 'majority'],
    ['50 %', 'stake'],
    ['40 %', 'stake'],
    ['100 %', 'wholly-owned'],
  ])('takes a share of %s for a level of ownership: %s, and no other', (share, right) => {
    const quote = `quote: "the Torvane Works, which holds ${share} of it"}`;
    for (const level of ['stake', 'majority', 'wholly-owned']) {
      const files = new Map([...damFiles()].map(([name, text]) => [name, text.replaceAll('60 %', share)]));
      const second = `${quote}\n    - {facet: relation, value: ${level}, from: a, ${quote}`;
      files.set('claims.yaml', (files.get('claims.yaml') ?? '').replace(quote, second));
      const values = proveReadings(compileStory({ files }, TOOLS).pack).map(({ reading }) => reading.value);
      expect(values).toEqual(level === right ? [] : [level]);
    }
  });

  it('reads a quotation in the language of its document', () => {
    expect(proveReadings(compileStory({ files: damFilesInTwoLanguages() }, TOOLS).pack)).toEqual([]);
    const asEnglish = compileStory({ files: damFilesInTwoLanguages(', lang: en') }, TOOLS).pack;
    expect(proveReadings(asEnglish).map(({ claim, found }) => `${claim}: ${found}`)).toEqual([
      'opening: nothing',
      'cost: nothing',
    ]);
  });

  it('leaves a relative date of a document without a date', () => {
    expect(mismatches('time, value: last month, from: c', 'time, value: himself last month, from: c')).toEqual([]);
  });

  it('leaves the record, which nobody quotes', () => {
    const { pack } = compileStory({ files: damFiles() }, TOOLS);
    const claims = pack.claims.map((claim) => ({
      ...claim,
      readings: claim.readings.filter(({ basis }) => basis === 'record'),
    }));
    expect(proveReadings({ ...pack, claims })).toEqual([]);
  });
});
