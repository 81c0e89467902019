import { describe, expect, it } from 'vitest';
import type { Reading } from './schema';
import { endedByLater, holdsOn, holdTogether } from './validity';

const held = (value: string, validity: Partial<Reading> = {}): Reading => ({
  facet: 'stage',
  value,
  from: 'R1',
  basis: 'record',
  quote: value,
  start: null,
  end: null,
  speaker: null,
  ...validity,
});

describe('endedByLater', () => {
  const ends = (...readings: Reading[]) => endedByLater(readings).map(({ validUntil }) => validUntil);
  const [early, late] = [held('shut', { validFrom: '2024-03-06' }), held('half open', { validFrom: '2024-05-01' })];

  it('ends what held before on the day before the next', () => {
    expect(ends(early, late)).toEqual(['2024-04-30', undefined]);
    expect(ends(late, early)).toEqual([undefined, '2024-04-30']);
    expect(ends(early, late, held('open', { validFrom: '2024-06-01' }))).toEqual([
      '2024-04-30',
      '2024-05-31',
      undefined,
    ]);
  });

  it('leaves what ends by itself before that, what begins on the same day, and another facet', () => {
    expect(ends(held('shut', { validFrom: '2024-03-06', validUntil: '2024-03-10' }), late)).toEqual([
      '2024-03-10',
      undefined,
    ]);
    expect(ends(early, held('sealed', { validFrom: '2024-03-06' }))).toEqual([undefined, undefined]);
    expect(ends(early, held('bought', { validFrom: '2024-05-01', facet: 'owner' }))).toEqual([undefined, undefined]);
  });

  it('leaves what holds from no day in particular', () => {
    expect(ends(held('open'), early)).toEqual([undefined, undefined]);
    expect(ends(held('open', { validUntil: '2024-03-05' }), early)).toEqual(['2024-03-05', undefined]);
  });
});

it('tells on which days something holds, the first and the last among them', () => {
  const shut = held('shut', { validFrom: '2024-03-06', validUntil: '2024-04-30' });
  const days = ['2024-03-05', '2024-03-06', '2024-04-30', '2024-05-01', null];
  expect(days.map((day) => holdsOn(shut, day))).toEqual([false, true, true, false, false]);
  expect(days.map((day) => holdsOn(held('open'), day))).toEqual([true, true, true, true, true]);
});

it('tells what holds together', () => {
  const [shut, half] = endedByLater([held('a', { validFrom: '2024-03-06' }), held('b', { validFrom: '2024-05-01' })]);
  expect(shut && half && holdTogether(shut, half)).toBe(false);
  expect(half && shut && holdTogether(half, shut)).toBe(false);
  expect(half && holdTogether(held('c'), half)).toBe(true);
  expect(shut && holdTogether(shut, held('d', { validFrom: '2024-04-30' }))).toBe(true);
});
