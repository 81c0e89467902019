import { describe, expect, it } from 'vitest';
import type { Claim, Pack } from '../pack/schema';
import { ClaimIndex } from './claim-index';

const claim = (id: string, ...recognise: string[]) => ({ id, recognise }) as unknown as Claim;
/** A sentence may lack any concept. */
const index = (claims: Claim[], concepts: Pack['concepts'] = {}) =>
  new ClaimIndex({ claims, concepts, entities: [] }, ({ anyOf }) => anyOf.every(({ kind }) => kind === 'concept'));
const available = (atoms: string[]) => new Map(atoms.map((atom) => [atom, true]));
const stated = (claims: Claim[], ...atoms: string[]) => statedIn([], claims, ...atoms);
const statedIn = (context: string[], claims: Claim[], ...atoms: string[]) =>
  index(claims)
    .stating(available(atoms), new Set(context))
    .map(({ claim: { id } }) => id);
const near = (claims: Claim[], ...atoms: string[]) =>
  index(claims)
    .near(available(atoms))
    .map(({ claim: { id } }) => id);

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

  it('takes concepts of the same words for as common as all of them together', () => {
    const claims = ['a', 'b', 'c'].map((id) => claim(id, `${id} #money`));
    const common = claim('common', 'a #mass');
    const concepts = { a: { en: ['sell'] }, b: { en: ['sell'] }, c: { en: ['sell'] } };
    const found = (by: ClaimIndex, ...atoms: string[]) => by.stating(available(atoms), new Set()).length;
    expect(found(index([...claims, common]), 'concept:a')).toBe(1);
    expect(found(index([...claims, common], concepts), 'value:mass')).toBe(1);
  });

  it('finds any way in which a part can be met, and a pattern that may lean on the context alone', () => {
    expect(stated([claim('held', 'owning|holding @firm'), claim('sold', 'selling @firm')], 'concept:holding')).toEqual([
      'held',
    ]);
    expect(stated([owner], 'concept:selling')).toEqual(['owner']);
  });

  it('gives claims and patterns in the order of the pack, each once', () => {
    const atoms = ['value:date', 'value:money', 'concept:selling', 'concept:flooding', 'entity:dam'];
    const found = index([flood, claim('both', 'selling flooding', 'flooding #date'), sale]).stating(
      available(atoms),
      new Set(),
    );
    expect(found.map(({ claim: { id }, patterns }) => `${id} ${patterns.length}`)).toEqual([
      'flood 1',
      'both 2',
      'sale 1',
    ]);
  });

  it('finds a pattern whose rarest part stands in the context', () => {
    const other = claim('other', 'selling @firm');
    expect(statedIn(['entity:dam'], [claim('told', 'selling ^@dam'), other], 'concept:selling')).toEqual(['told']);
    expect(stated([claim('told', 'selling ^@dam'), other], 'concept:selling')).toEqual([]);
  });

  it('finds what a sentence nearly states, but for a part that it may lack', () => {
    const held = ['entity:dam', 'value:money'];
    expect(near([sale, flood], ...held)).toContain('sale');
    expect(near([sale], 'concept:selling')).toEqual([]);
    expect(near([claim('two', 'selling flooding')], 'concept:selling')).toEqual(['two']);
    expect(near([claim('one', 'flooding')], 'concept:flooding')).toEqual([]);
  });

  it('knows a pattern for a paraphrase and one that is related', () => {
    const all = { ...claim('all', 'selling'), paraphrase: ['flooding'], related: ['owning'] };
    const found = index([all]).stating(available(['concept:selling', 'concept:flooding', 'concept:owning']), new Set());
    expect(found[0]?.patterns.map(({ related, paraphrase }) => [related, paraphrase])).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
  });
});
