import { describe, expect, it } from 'vitest';
import { damEngine } from '../../tests/stories/story';
import type { Reading } from '../pack/schema';
import { agreementOf, facetAgreement } from './agreement';

const engine = damEngine();
const claim = (id: string) => {
  const found = engine.claims.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The story has no claim ${id}`);
  return found;
};
const between = (id: string, one: string, other: string) => agreementOf(claim(id), [one], [other], engine);

/** The claim on the opening with these dates instead of its own. */
function dated(...readings: Pick<Reading, 'from' | 'value'>[]) {
  const opening = claim('opening');
  const full = readings.map((reading) => ({
    ...reading,
    facet: 'time',
    basis: 'sources' as const,
    quote: reading.value,
    start: 0,
    end: 1,
    speaker: null,
  }));
  return facetAgreement({ ...opening, readings: full }, 'time', [full[0]?.from ?? ''], [full[1]?.from ?? ''], engine);
}

describe('agreementOf', () => {
  it('agrees on the same sum, and on a day', () => {
    expect(between('cost', 'a', 'b')).toBe('agrees');
    expect(between('opening', 'a', 'b')).toBe('agrees');
  });

  it('differs on a status, a deal, a place, a presence and a speaker', () => {
    expect(between('candidacy', 'a', 'c')).toBe('differs');
    expect(between('land', 'a', 'b')).toBe('differs');
    expect(between('address', 'a', 'b')).toBe('differs');
    expect(between('opening', 'c', 'a')).toBe('differs');
    expect(between('golden-tap', 'a', 'b')).not.toBe('agrees');
  });

  it('is vaguer where the other names the speaker, and not the other way round', () => {
    expect(between('golden-tap', 'b', 'a')).toBe('vaguer');
    expect(between('golden-tap', 'a', 'b')).toBe('unknown');
  });

  it('agrees with several that are taken together where one of them says the same', () => {
    expect(agreementOf(claim('land'), ['a'], ['b'], engine)).toBe('differs');
    expect(agreementOf(claim('land'), ['a'], ['a', 'b'], engine)).toBe('agrees');
  });

  it('cannot tell where they have nothing in common', () => {
    expect(between('cost', 'a', 'c')).toBe('unknown');
    expect(between('operation', 'a', 'b')).toBe('unknown');
  });
});

describe('facetAgreement', () => {
  it('holds nothing against a document of a day on which it does not hold, nor what holds later against what held before', () => {
    const { readings, ...land } = claim('land');
    const [sold] = readings.filter(({ from }) => from === 'a');
    const held = (from: string, value: string, validity: Partial<Reading>): Reading[] =>
      sold ? [{ ...sold, from, value, basis: 'record', ...validity }] : [];
    // Document a is of 20 May 2024, and says that the land was sold.
    const against = (validity: Partial<Reading>) =>
      facetAgreement(
        { ...land, readings: [...readings, ...held('R1', 'leased', validity)] },
        'deal',
        ['a'],
        ['R1'],
        engine,
      );
    expect(against({ validFrom: '2024-05-01' })).toBe('differs');
    expect(against({ validFrom: '2024-05-01', validUntil: '2024-05-19' })).toBe('unknown');
    expect(against({ validFrom: '2024-05-21' })).toBe('unknown');
    const between = (until: string) => {
      const two = [...held('R1', 'leased', { validUntil: until }), ...held('R2', 'sold', { validFrom: '2024-05-01' })];
      return facetAgreement({ ...land, readings: two }, 'deal', ['R1'], ['R2'], engine);
    };
    expect([between('2024-04-30'), between('2024-05-01')]).toEqual(['unknown', 'differs']);
  });

  it('takes a looser date for the same', () => {
    expect(dated({ from: 'a', value: '2024-05-04' }, { from: 'b', value: 'last month' })).toBe('agrees');
    expect(dated({ from: 'a', value: '2024-05-04' }, { from: 'b', value: '2024' })).toBe('agrees');
    expect(dated({ from: 'a', value: '2023' }, { from: 'b', value: '2024' })).toBe('differs');
  });

  it('holds no relative date of an undated document against anybody', () => {
    expect(dated({ from: 'c', value: 'last month' }, { from: 'a', value: '2022-01-01' })).toBe('unknown');
  });

  it('tells a month that is another month', () => {
    expect(dated({ from: 'c', value: 'late April' }, { from: 'a', value: '2024-06-19' })).toBe('differs');
  });
});
