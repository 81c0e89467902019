import { describe, expect, it } from 'vitest';
import { damEngine } from '../../tests/stories/story';
import { disagreements, disagreementTable } from './disagreements';

const { pack } = damEngine();
const found = disagreements(pack).map(({ claim, facet }) => `${claim.id} ${facet}`);

describe('disagreements', () => {
  it.each([
    ['documents on a status', 'candidacy status'],
    ['documents on a deal', 'land deal'],
    ['documents on a place', 'address place'],
    ['documents on an owner', 'ownership relation'],
    ['documents on a speaker', 'golden-tap speaker'],
    ['a document and the record on a speaker', 'river-quote speaker'],
    ['a document and the record on a host', 'congress host'],
    ['documents and the record on a mode', 'opening mode'],
    ['the record with itself', 'turbine-deal deal'],
  ])('finds %s', (_, disagreement) => {
    expect(found).toContain(disagreement);
  });

  it('leaves what all say alike, and what only one says', () => {
    expect(found).not.toContain('cost amount');
    expect(found).not.toContain('villagers stance');
    expect(found).not.toContain('operation operator');
  });

  it('finds every side of one', () => {
    const land = disagreements(pack).find(({ claim }) => claim.id === 'land');
    expect(land?.readings.map(({ from, value }) => [from, value])).toEqual([
      ['a', 'sold'],
      ['b', 'leased'],
    ]);
  });
});

describe('disagreementTable', () => {
  it('shows who says what, and what the record says', () => {
    const table = disagreementTable(pack);
    expect(table).toContain(`The Marrow Dam: ${found.length} disagreements`);
    expect(table).toMatch(/land · deal\n.*\n {4}a {4}sold .*\n {4}b {4}leased /);
    expect(table).toMatch(/R6 +marrow +\(record\) “The River Congress of 2026 meets in Marrow\.”/);
  });
});
