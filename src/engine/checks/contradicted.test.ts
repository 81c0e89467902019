import { describe, expect, it } from 'vitest';
import { check, flagsOn } from '../../../tests/stories/story';

describe('contradicted', () => {
  it('allows a figure that is right for another claim of the sentence, flags one that is right for none', () => {
    const both = (sum: string) =>
      flagsOn(`The study says that the Torvane Works, whose dam had its cost, has an income of ${sum} a year.`).filter(
        (flag) => flag.startsWith('contradicted'),
      );
    expect(both('over $12 million')).toEqual([]);
    expect(both('over $70 million')).not.toEqual([]);
  });

  it.each([
    ['The Marrow Dam was opened on 4 March 2024.', 'opening: 4 March 2024'],
    ['The Marrow Dam was opened in March 2024.', 'opening: March 2024'],
    ['The Marrow Dam was opened last month.', 'opening: last month'],
    ['Bruno Kastel opened the Marrow Dam in person.', 'opening: in person'],
    ['The River Congress of 2026 will be held in Torsk.', 'congress: Torsk'],
    ['Bruno Kastel spoke at the ceremony in Torsk.', 'address: Torsk'],
    ['The Torvane Works holds 75 % of the dam.', 'ownership: 75 %'],
  ])('flags what the record denies: %s', (text, flag) => {
    expect(flagsOn(text)).toEqual([`contradicted ${flag}`]);
    expect(check(text).flags[0]?.basis).toBe('record');
  });

  it.each([
    ['The Marrow Dam cost $55 million.', 'cost: $55 million'],
    ['The Marrow Dam cost $400 million.', 'cost: $400 million'],
    ['The Marrow Dam cost $40 billion.', 'cost: $40 billion'],
    ['The dam has 14 turbines.', 'turbines: 14'],
    ['The Marrow Dam was opened by Ada Fenwick.', 'opening: Ada Fenwick'],
    ['The dam is operated by Hollin Energy.', 'operation: Hollin Energy'],
    ['The turbines were donated by Hollin Energy.', 'turbine-deal: Hollin Energy'],
    ['The dam lies 80 km north of Torsk.', 'location: 80 km'],
    ['The dam lies 30 km south of Torsk.', 'location: south of'],
    ['The villagers welcomed the dam.', 'villagers: welcomed'],
    ['The villagers did not protest against the dam.', 'villagers: protest'],
  ])('flags what every source denies: %s', (text, flag) => {
    expect(flagsOn(text)).toEqual([`contradicted ${flag}`]);
    expect(check(text).flags[0]?.basis).toBe('sources');
  });

  it.each([
    'Officials say the Marrow Dam was opened on 4 March 2024.',
    'Ada Fenwick said that the Marrow Dam was opened on 4 March 2024.',
    'The Marrow Dam, Ada Fenwick told reporters, was opened on 4 March 2024.',
  ])('flags a denied value, whoever is credited with it: %s', (text) => {
    expect(flagsOn(text)).toEqual(['contradicted opening: 4 March 2024']);
  });

  it('flags a wrong value of a claim that needs a credit as that alone, told flat or not', () => {
    const wrong = ['contradicted income: $21 million'];
    expect(flagsOn('The income of the Torvane Works rose to $21 million a year.')).toEqual(wrong);
    expect(flagsOn('The income of the Torvane Works rose to $21 million a year, the study says.')).toEqual(wrong);
  });

  it('flags a sum by another measure of time', () => {
    expect(flagsOn('The income of the Torvane Works rose to $12 million a month, the study says.')).toEqual([
      'contradicted income: $12 million',
    ]);
  });

  it('flags a relative date by the day of the page', () => {
    expect(flagsOn('The Marrow Dam was opened last month.', {}, '2024-06-02')).toEqual([]);
    expect(flagsOn('The Marrow Dam was opened last month.', {}, '2024-07-02')).toEqual([
      'contradicted opening: last month',
    ]);
    expect(flagsOn('The Marrow Dam was opened last year.', {}, '2025-02-01')).toEqual([]);
  });

  it('allows a relative date on a page without a date, though not a plain one', () => {
    expect(flagsOn('The Marrow Dam was opened last week.', {}, null)).toEqual([]);
    expect(flagsOn('The Marrow Dam was opened last year.', {}, null)).toEqual([]);
    expect(flagsOn('The Marrow Dam was opened in March 2024.', {}, null)).toEqual(['contradicted opening: March 2024']);
  });

  it.each([
    'The Marrow Dam was opened on 4 May 2024.',
    'The Marrow Dam was opened in May.',
    'The Marrow Dam was opened in early May.',
    'The Marrow Dam was opened in mid-May.',
    'The Marrow Dam was opened earlier this month.',
    'The Marrow Dam was opened this year.',
    'The Marrow Dam cost some $41 million.',
    'The Marrow Dam cost more than $39m.',
    'The Marrow Dam cost nearly 40 million dollars.',
    'The dam has a dozen turbines.',
    'The dam has about 12 turbines.',
    'The dam lies 35 km north of Torsk.',
    'The Torvane Works holds three fifths of the dam.',
    'The Torvane Works holds 61 per cent of the dam.',
    'Bruno Kastel opened the Marrow Dam remotely.',
    'Bruno Kastel opened the Marrow Dam.',
  ])('allows the value itself, near enough, or less precise: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it('allows what the record bears out, though sources say otherwise', () => {
    expect(flagsOn('The River Congress of 2026 will be held in Marrow.')).toEqual([]);
    expect(flagsOn('Bruno Kastel spoke at the ceremony in Marrow.')).toEqual([]);
  });

  it.each([
    'Did the Marrow Dam cost $55 million?',
    'There is no evidence that the Marrow Dam cost $55 million.',
    'It is wrong that the Marrow Dam was opened in March 2024.',
    'The claim that the dam cost $55 million is untrue.',
    'The Marrow Dam cost $55 million. It is not true.',
    'Accounts differ: by one of them, the Marrow Dam cost $55 million.',
    'Accounts differ on whether the Marrow Dam cost $40 million or $55 million.',
    'Claim: The Marrow Dam cost $55 million.',
  ])('allows what is asked, denied, shown or told both ways: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it.each([
    'Another dam, near Torsk, cost $55 million.',
    'Another dam was opened in March 2024.',
    'A neighbouring dam has 14 turbines.',
    'The Hollin Dam cost $55 million.',
    'The Hollin Dam has 14 turbines.',
    'The dam of Hollin has 14 turbines.',
  ])('allows something else of the same description: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it('rests on what the reader lets it rest on', () => {
    const late = 'The Marrow Dam was opened on 4 March 2024.';
    expect(check(late, { basis: 'sources' }).flags.map((flag) => flag.basis)).toEqual(['sources']);
    expect(check(late, { basis: 'record' }).flags.map((flag) => flag.basis)).toEqual(['record']);
    expect(flagsOn('The River Congress of 2026 will be held in Torsk.', { basis: 'sources' })).toEqual([]);
    expect(flagsOn('The Marrow Dam cost $55 million.', { basis: 'record' })).toEqual([]);
  });
});
