import { describe, expect, it } from 'vitest';
import type { Entity } from '../../pack/schema';
import type { Mention } from './mention';
import { type PronounKind, Salience } from './salience';

const entity = (id: string, type: Entity['type'], more: Partial<Entity> = {}): [string, Entity] => [
  id,
  { id, type, names: [id], ...more },
];
const ENTITIES = new Map([
  entity('ann', 'person', { gender: 'f' }),
  entity('bob', 'person', { gender: 'm' }),
  entity('carl', 'person', { gender: 'm' }),
  entity('main', 'person', { gender: 'm', main: true }),
  entity('works', 'organisation'),
  entity('town', 'place'),
  entity('flood', 'event'),
]);

/** A mention of each of these, in their order; `?` for a person that nobody knows, `'s` for an owner. */
function named(...ids: string[]): Mention[] {
  return ids.map((id, index) => {
    const possessive = id.endsWith("'s");
    const entity = id === '?' ? null : id.replace(/'s$/, '');
    const run = id === '?' ? { text: 'Otto', type: 'person' as const } : null;
    const [start, end] = [index * 10, index * 10 + 5];
    const [first, last] = [index * 2, index * 2];
    return { entity, possessive, run, start, end, first, last, kind: entity ? 'name' : 'unknown', text: id } as Mention;
  });
}

/** Whom a pronoun means after sentences that named these, each in a paragraph of its own where `apart`. */
function meantAfter(sentences: string[][], kind: PronounKind, { apart = false } = {}): string | null {
  return sure(sentences, kind, apart)?.id ?? null;
}

function sure(sentences: string[][], kind: PronounKind, apart = false) {
  const salience = new Salience(ENTITIES);
  sentences.forEach((ids, index) => {
    salience.enter(apart ? index : 0, named(...ids));
    salience.settle(named(...ids));
  });
  salience.enter(apart ? sentences.length : 0, []);
  return salience.resolve(kind, [], 0);
}

describe('salience', () => {
  it('prefers the subject of the sentence before', () => {
    expect(meantAfter([['bob', 'carl']], 'he')).toBe('bob');
    expect(meantAfter([['carl', 'bob']], 'he')).toBe('carl');
  });

  it('prefers what was named last', () => {
    expect(meantAfter([['bob'], ['carl']], 'he')).toBe('carl');
  });

  it('passes over what the pronoun does not fit', () => {
    expect(meantAfter([['bob'], ['ann', 'works']], 'he')).toBe('bob');
    expect(meantAfter([['works'], ['ann']], 'it')).toBe('works');
    expect(meantAfter([['works'], ['ann']], 'she')).toBe('ann');
  });

  it('prefers what is owned to its owner', () => {
    expect(meantAfter([["bob's", 'carl']], 'he')).toBe('carl');
    expect(meantAfter([["bob's", 'flood', 'carl']], 'he')).toBe('carl');
  });

  it('takes the owner of what is not named for any subject', () => {
    expect(meantAfter([['carl'], ["bob's"]], 'he')).toBe('bob');
  });

  it('prefers an organisation to a place for "it"', () => {
    expect(meantAfter([['works'], ['town']], 'it')).toBe('works');
  });

  it('leaves a stranger who is nearer, and says nobody', () => {
    expect(meantAfter([['bob'], ['?']], 'he')).toBeNull();
  });

  it('leaves whoever is long gone', () => {
    const filler = Array.from({ length: 9 }, () => ['town']);
    expect(meantAfter([['bob'], ...filler], 'he')).toBeNull();
    const towns = (count: number) => Array.from({ length: count }, () => ['town']);
    expect(meantAfter([['bob'], ...towns(8)], 'he', { apart: true })).toBeNull();
    expect(meantAfter([['bob'], ...towns(3)], 'it', { apart: true })).toBe('town');
    expect(meantAfter([['bob'], ['town'], ['town'], ['town']], 'he')).toBe('bob');
  });

  it('reaches further back for the only man named, less surely', () => {
    const far = [['bob'], ['town'], ['town'], ['town']];
    expect(sure(far, 'he', true)).toMatchObject({ id: 'bob', confidence: 0.7 });
    expect(meantAfter([['carl', 'bob'], ...far.slice(1)], 'he', { apart: true })).toBeNull();
  });

  it('is surer where nobody else could be meant', () => {
    const alone = sure([['bob']], 'he')?.confidence ?? 0;
    const beside = sure([['bob', 'carl']], 'he')?.confidence ?? 0;
    expect(alone).toBeGreaterThan(beside);
    expect(sure([['bob', 'carl']], 'he')?.alternates).toEqual(['carl']);
  });

  it('tells which of several was named last, and none that was not', () => {
    const salience = new Salience(ENTITIES);
    salience.settle(named('bob'));
    salience.settle(named('carl'));
    expect(salience.latest(['bob', 'carl'])).toBe('carl');
    expect(salience.latest(['ann'])).toBeNull();
  });

  it('tells when the nearest of a type is a stranger', () => {
    const salience = new Salience(ENTITIES);
    salience.settle(named('?'));
    expect(salience.rivalled('person')).toBe(true);
    expect(salience.rivalled('organisation')).toBe(false);
    salience.settle(named('bob'));
    expect(salience.rivalled('person')).toBe(false);
  });

  it('keeps in mind what a claim is about, behind what was named', () => {
    const salience = new Salience(ENTITIES);
    salience.enter(0, []);
    salience.settle(named('bob'));
    salience.recall(['works']);
    expect(salience.resolve('it', [], 0)?.id).toBe('works');
  });
});
