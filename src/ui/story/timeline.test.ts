import { describe, expect, it } from 'vitest';
import { damEngine } from '../../../tests/stories/story';
import type { Reading } from '../../pack/schema';
import { timelineOf } from './timeline';

const { pack } = damEngine();

/** The pack with the opening dated in these ways alone. */
function dated(...given: Pick<Reading, 'from' | 'value' | 'basis'>[]) {
  const claims = pack.claims
    .filter(({ id }) => id === 'opening')
    .map((claim) => ({
      ...claim,
      readings: given.map((reading) => ({
        ...reading,
        facet: 'time',
        quote: reading.value,
        start: 0,
        end: 1,
        speaker: null,
      })),
    }));
  return timelineOf({ ...pack, claims })[0]?.points.map(({ reading, interval, reckonedFrom }) => [
    reading.from,
    interval && `${interval.from}/${interval.to}`,
    reckonedFrom,
  ]);
}

describe('timelineOf', () => {
  it('has each event that somebody dates, with everybody’s date', () => {
    const [opening, ...others] = timelineOf(pack);
    expect(opening?.claim.id).toBe('opening');
    expect(opening?.points.map(({ reading }) => reading.from).sort()).toEqual(['R1', 'a', 'b', 'c']);
    expect(others).toEqual([]);
  });

  it('reckons a month from the day of the document, and says so', () => {
    expect(dated({ from: 'a', value: 'last month', basis: 'sources' })).toEqual([
      ['a', '2024-04-01/2024-04-30', '2024-05-20'],
    ]);
  });

  it('places no words of an undated document that need its day', () => {
    expect(dated({ from: 'c', value: 'late April', basis: 'sources' })).toEqual([['c', null, null]]);
    expect(dated({ from: 'c', value: 'in 2024', basis: 'sources' })).toEqual([['c', '2024-01-01/2024-12-31', null]]);
  });

  it('sets what can be placed before what cannot, in order of time', () => {
    const points = dated(
      { from: 'c', value: 'last month', basis: 'sources' },
      { from: 'R1', value: '2024-05-04', basis: 'record' },
      { from: 'b', value: '2023', basis: 'sources' },
    );
    expect(points?.map(([from]) => from)).toEqual(['b', 'R1', 'c']);
  });
});
