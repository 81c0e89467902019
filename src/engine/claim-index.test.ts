import { describe, expect, it } from 'vitest';
import { parsePattern } from '../pack/pattern';
import { ClaimIndex } from './claim-index';
import type { CompiledClaim } from './engine';

const claim = (id: string, ...patterns: string[]) =>
  ({
    id,
    patterns: patterns.map((source) => ({ parts: parsePattern(source), related: false, paraphrase: false })),
  }) as unknown as CompiledClaim;
const stated = (claims: CompiledClaim[], ...atoms: string[]) =>
  new ClaimIndex(claims).stating(atoms).map(({ claim: { id } }) => id);
const near = (claims: CompiledClaim[], ...atoms: string[]) =>
  new ClaimIndex(claims).near(atoms).map(({ claim: { id } }) => id);

const sale = claim('sale', '@dam selling #money');
const flood = claim('flood', '@dam flooding !denial');
const owner = claim('owner', '@dam owning|holding @firm', '^@dam ^selling');

describe('ClaimIndex', () => {
  it('finds the patterns whose rarest part the sentence holds', () => {
    expect(stated([sale, flood], 'entity:dam', 'concept:flooding')).toEqual(['flood']);
    expect(stated([sale, flood], 'entity:dam', 'concept:selling')).toEqual(['sale']);
  });

  it('leaves those of which it holds no more than what many share', () => {
    expect(stated([sale, flood, claim('owner', '@dam owning @firm')], 'entity:dam')).toEqual([]);
  });

  it('finds any way in which a part can be met, and a pattern that may lean on the context alone', () => {
    expect(stated([claim('held', 'owning|holding @firm'), claim('sold', 'selling @firm')], 'concept:holding')).toEqual([
      'held',
    ]);
    expect(stated([owner], 'concept:selling')).toEqual(['owner']);
  });

  it('gives claims and patterns in the order of the pack, each once', () => {
    const found = new ClaimIndex([flood, claim('both', 'selling flooding', 'flooding #date'), sale]).stating([
      'value:date',
      'value:money',
      'concept:selling',
      'concept:flooding',
      'entity:dam',
    ]);
    expect(found.map(({ claim: { id }, patterns }) => `${id} ${patterns.length}`)).toEqual([
      'flood 1',
      'both 2',
      'sale 1',
    ]);
  });

  it('finds what a sentence nearly states, but for any one of its parts', () => {
    for (const lacking of [0, 1, 2]) {
      const held = ['entity:dam', 'concept:selling', 'value:money'].filter((_, i) => i !== lacking);
      expect(near([sale, flood], ...held), `without part ${lacking}`).toContain('sale');
    }
    expect(near([claim('one', 'flooding')], 'concept:flooding')).toEqual([]);
  });
});
