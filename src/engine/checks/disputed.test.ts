import { describe, expect, it } from 'vitest';
import { check, flagsOn } from '../../../tests/stories/story';

describe('disputed', () => {
  it.each([
    ['The town of Marrow sold the land for the dam.', 'land: sold'],
    ['The town of Marrow leased the land for the dam.', 'land: leased'],
    ['The land for it was sold by the town of Marrow.', 'land: sold'],
  ])('flags one side of what the sources split on: %s', (text, flag) => {
    expect(flagsOn(text)).toEqual([`disputed ${flag}`]);
    expect(
      check(text)
        .flags[0]?.evidence.map(({ document }) => document)
        .sort(),
    ).toEqual(['a', 'b']);
  });

  it('flags one side of what the record splits on, with both entries', () => {
    const text = 'The turbines were donated by the Republic of Sund.';
    expect(flagsOn(text)).toEqual(['disputed turbine-deal: donated']);
    const [flag] = check(text).flags;
    expect(flag?.basis).toBe('record');
    expect(flag?.evidence.map(({ document }) => document)).toEqual(['R3', 'R4', 'a', 'b']);
  });

  it('flags a side that nobody in particular is credited with', () => {
    expect(flagsOn('Observers say that the town of Marrow sold the land for the dam.')).toEqual([
      'disputed land: sold',
    ]);
  });

  it('flags what the record settles only where the record counts', () => {
    expect(flagsOn('Bruno Kastel spoke at the ceremony in Marrow.')).toEqual([]);
    expect(flagsOn('Bruno Kastel spoke at the ceremony in Marrow.', { basis: 'sources' })).toEqual([
      'disputed address: Marrow',
    ]);
    expect(flagsOn('The turbines were donated by the Republic of Sund.', { basis: 'sources' })).toEqual([]);
    expect(flagsOn('The town of Marrow sold the land for the dam.', { basis: 'record' })).toEqual([]);
  });

  it('allows the side that no entry of the record disputes', () => {
    expect(flagsOn('The Torvane Works paid for the turbines.')).toEqual([]);
  });

  it.each([
    'The town of Marrow sold the land for the dam; others say it leased the land.',
    'The town of Marrow sold or leased the land for the dam.',
    'The town of Marrow sold the land for the dam; another document says that the town leased the land.',
    'Accounts differ: by one of them, the town of Marrow sold the land for the dam.',
    'Accounts differ on whether the town of Marrow sold the land for the dam.',
    'Whether the town of Marrow sold or leased the land is disputed.',
    'Some call the turbines a gift; others say that the Torvane Works paid for them.',
  ])('allows a sentence that tells both sides: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it.each([
    'According to Ada Fenwick, the town of Marrow sold the land for the dam.',
    'The town of Marrow sold the land for the dam, Otto Brandt said.',
    'The turbines were donated by the Republic of Sund, Ada Fenwick said.',
  ])('allows a side that is credited to somebody named: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it('flags a side that only another sentence takes back', () => {
    const text = 'The town of Marrow sold the land for the dam. The mill says that the town leased the land.';
    expect(flagsOn(text)).toEqual(['disputed land: sold']);
  });

  it('allows a question and a denial', () => {
    expect(flagsOn('Did the town of Marrow sell the land for the dam?')).toEqual([]);
    expect(flagsOn('The town of Marrow did not sell the land for the dam.')).toEqual([]);
  });

  it('allows the name of an event', () => {
    expect(flagsOn('The turbine donation ceremony was held in Marrow.')).toEqual([]);
    expect(flagsOn('The donation of the turbines was a surprise.')).toEqual([]);
  });

  it('allows another town’s land', () => {
    expect(flagsOn('Another town sold the land for a stadium.')).toEqual([]);
  });
});
