import { describe, expect, it } from 'vitest';
import type { Flag } from '../../engine/verdict';
import { choicesOf, isSet, NO_FILTER, passes, toggled } from './filter';

const flag = (kind: Flag['kind'], group: Flag['group'], confidence: number) => ({ kind, group, confidence }) as Flag;
const flags = [
  flag('contradicted', 'contradicts', 0.95),
  flag('contradicted', 'contradicts', 0.65),
  flag('framing', 'contradicts', 0.8),
  flag('vague-source', 'no-attribution', 0.92),
];
const shown = (filter: Partial<typeof NO_FILTER>) =>
  flags.filter((one) => passes(one, { ...NO_FILTER, ...filter })).length;

describe('passes', () => {
  it('lets all through where nothing is chosen', () => {
    expect(shown({})).toBe(4);
    expect(isSet(NO_FILTER)).toBe(false);
  });

  it('takes several of one row together, and the rows each by itself', () => {
    expect(shown({ kinds: ['contradicted', 'framing'] })).toBe(3);
    expect(shown({ groups: ['contradicts'], confidence: 0.9 })).toBe(1);
    expect(shown({ groups: ['no-attribution'], kinds: ['framing'] })).toBe(0);
  });
});

describe('choicesOf', () => {
  it('counts what each choice would show beside the other rows’ choices', () => {
    const { groups, kinds, confidences } = choicesOf(flags, { ...NO_FILTER, confidence: 0.75 });
    expect(groups.map(({ value, count }) => [value, count])).toEqual([
      ['contradicts', 2],
      ['no-attribution', 1],
    ]);
    expect(kinds.map(({ value, count }) => [value, count])).toEqual([
      ['contradicted', 1],
      ['framing', 1],
      ['vague-source', 1],
    ]);
    expect(confidences.map(({ count }) => count)).toEqual([4, 3, 2, 1]);
  });

  it('goes on offering what is chosen, though the page has none of it', () => {
    const { kinds } = choicesOf(flags, { ...NO_FILTER, kinds: ['misquoted'] });
    expect(kinds.find(({ value }) => value === 'misquoted')).toEqual({ value: 'misquoted', count: 0, isChosen: true });
    expect(kinds.some(({ value }) => value === 'unsourced')).toBe(false);
  });
});

describe('toggled', () => {
  it('adds, and takes away again', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
