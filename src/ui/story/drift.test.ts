import { describe, expect, it } from 'vitest';
import { damEngine } from '../../../tests/stories/story';
import type { Claim, Reading } from '../../pack/schema';
import { driftOf } from './drift';

const engine = damEngine();
const claim = (id: string): Claim => {
  const found = engine.pack.claims.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The story has no claim ${id}`);
  return found;
};
const drift = (id: string) =>
  driftOf(claim(id), engine)?.steps.map(({ credit, speaker, reading }) => [reading.from, credit, speaker]);

function told(from: string, value: string, quote: string): Reading {
  return { facet: 'speaker', value, from, basis: 'sources', quote, start: 0, end: quote.length, speaker: value };
}

describe('driftOf', () => {
  it('goes from the speaker whom one document names to the words that another has instead', () => {
    expect(drift('golden-tap')).toEqual([
      ['a', 'named', 'Ada Fenwick'],
      ['b', 'vague', 'Critics'],
    ]);
    expect(driftOf(claim('golden-tap'), engine)?.order).toBe('time');
  });

  it('sets the record’s speaker before the documents’', () => {
    expect(drift('river-quote')?.[0]?.[1]).toBe('named');
    expect(drift('river-quote')?.map(([, , speaker]) => speaker)).toEqual(['Ada Fenwick', 'Bruno Kastel']);
  });

  it('orders by exactness where a document is undated', () => {
    const readings = [
      told('c', 'none', 'The dam is a golden tap'),
      told('b', 'vague', 'Critics call the dam “a golden tap”'),
      told('a', 'fenwick', 'Fenwick called the dam “a golden tap”'),
    ];
    const found = driftOf({ ...claim('golden-tap'), readings }, engine);
    expect(found?.order).toBe('exactness');
    expect(found?.steps.map(({ credit, speaker }) => [credit, speaker])).toEqual([
      ['named', 'Ada Fenwick'],
      ['vague', 'Critics'],
      ['none', null],
    ]);
  });

  it('shows both credits of a document that has two', () => {
    const readings = [
      told('a', 'fenwick', 'Fenwick called the dam “a golden tap”'),
      told('a', 'none', 'The dam is a golden tap'),
    ];
    expect(driftOf({ ...claim('golden-tap'), readings }, engine)?.steps).toHaveLength(2);
  });

  it('finds none where all credit the same, and where nobody is named', () => {
    expect(drift('leak')).toBeUndefined();
    expect(drift('frogs')).toBeUndefined();
    expect(drift('cost')).toBeUndefined();
  });
});
