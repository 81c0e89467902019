import { describe, expect, it } from 'vitest';
import type { Claim, Pack } from '../pack/schema';
import { ClaimIndex } from './claim-index';
import type { Held } from './postings';

const claim = (id: string, ...recognise: string[]) => ({ id, recognise }) as unknown as Claim;
/** A sentence may lack any concept. */
const index = (claims: Claim[], concepts: Pack['concepts'] = {}) =>
  new ClaimIndex({ claims, concepts, entities: [] }, ({ anyOf }) => anyOf.every(({ kind }) => kind === 'concept'));
/** What holds these atoms; each concept is told by a phrase of its own. */
const held = (atoms: string[]): Held => ({
  names: atoms.filter((atom) => !atom.startsWith('concept:')),
  phrases: atoms.flatMap((atom) => (atom.startsWith('concept:') ? [phrase(atom.slice('concept:'.length))] : [])),
});
const phrase = (...concepts: string[]) => ({
  ids: new Map(concepts.map((id, place) => [id, place])),
  list: '',
});
const stated = (claims: Claim[], ...atoms: string[]) => statedIn([], claims, ...atoms);
const statedIn = (context: string[], claims: Claim[], ...atoms: string[]) =>
  index(claims)
    .stating(held(atoms), held(context))
    .map(({ claim: { id } }) => id);
const near = (claims: Claim[], ...atoms: string[]) =>
  index(claims)
    .near(held(atoms))
    .map(({ claim: { id } }) => id);

const sale = claim('sale', '@dam selling #money');
const flood = claim('flood', '@dam flooding !denial');
const owner = claim('owner', '@dam owning|holding @firm', '^@dam ^selling');

describe('ClaimIndex', () => {
  it('finds the patterns whose rarest concept the sentence holds', () => {
    expect(stated([sale, flood], 'entity:dam', 'concept:flooding')).toEqual(['flood']);
    expect(stated([sale, flood], 'entity:dam', 'concept:selling')).toEqual(['sale']);
  });

  it('leaves those of which it holds a name alone, or a concept alone', () => {
    expect(stated([sale, flood], 'entity:dam')).toEqual([]);
    expect(stated([sale, flood], 'entity:mill', 'concept:selling')).toEqual([]);
  });

  it('finds by one phrase the claims of all stories whose names are there, and of no other', () => {
    const stories = ['dam', 'mill', 'yard'].map((id) => claim(id, `@${id} ${id}-selling`));
    const words = { names: ['entity:mill', 'entity:yard'], phrases: [phrase('dam-selling', 'mill-selling')] };
    expect(
      index(stories)
        .stating(words, held([]))
        .map((found) => found.claim.id),
    ).toEqual(['mill']);
  });

  it('takes concepts of the same words for as common as all of them together', () => {
    const claims = ['a', 'b', 'c'].map((id) => claim(id, `${id} @dam`));
    const common = claim('common', 'a rare');
    const concepts = { a: { en: ['sell'] }, b: { en: ['sell'] }, c: { en: ['sell'] }, rare: { en: ['flood'] } };
    const found = (by: ClaimIndex, ...atoms: string[]) => by.stating(held(atoms), held([])).length;
    expect(
      found(index([...claims, common, claim('more', 'rare @mill'), claim('most', 'rare @mill')]), 'concept:a'),
    ).toBe(1);
    expect(found(index([...claims, common], concepts), 'concept:a')).toBe(0);
    expect(found(index([...claims, common], concepts), 'concept:rare')).toBe(1);
  });

  it('finds any way in which a part can be met, and a pattern that may lean on the context alone', () => {
    const claims = [claim('held', 'owning|holding @firm'), claim('sold', 'selling @firm')];
    expect(stated(claims, 'concept:holding', 'entity:firm')).toEqual(['held']);
    expect(statedIn(['entity:dam'], [owner], 'concept:selling')).toEqual(['owner']);
  });

  it('finds a pattern without a concept by its names, and one without either always', () => {
    expect(stated([claim('met', '@dam @=firm')], 'entity:dam', 'named:firm')).toEqual(['met']);
    expect(stated([claim('met', '@dam @=firm')], 'entity:dam')).toEqual([]);
    expect(stated([claim('bare', '#money #date'), claim('spoken', '#speech')])).toEqual(['bare', 'spoken']);
  });

  it('gives claims and patterns in the order of the pack, each once', () => {
    const atoms = ['value:date', 'value:money', 'concept:selling', 'concept:flooding', 'entity:dam'];
    const found = index([flood, claim('both', 'selling flooding', 'flooding #date'), sale]).stating(
      held(atoms),
      held([]),
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
    expect(near([sale, flood], 'entity:dam')).toContain('sale');
    expect(near([sale, flood], 'entity:mill')).toEqual([]);
    expect(near([sale], 'concept:selling')).toEqual([]);
    expect(near([claim('two', 'selling flooding')], 'concept:selling')).toEqual(['two']);
    expect(near([claim('bare', 'flooding #money')])).toEqual(['bare']);
    expect(near([claim('one', 'flooding')], 'concept:flooding')).toEqual([]);
  });

  it('knows a pattern for a paraphrase and one that is related', () => {
    const all = { ...claim('all', 'selling'), paraphrase: ['flooding'], related: ['owning'] };
    const found = index([all]).stating(held(['concept:selling', 'concept:flooding', 'concept:owning']), held([]));
    expect(found[0]?.patterns.map(({ related, paraphrase }) => [related, paraphrase])).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
  });
});
