import { describe, expect, it } from 'vitest';
import { check, flagsOn } from '../../../tests/stories/story';

describe('framing', () => {
  it('flags what a clause in front of a note on the reporting says, allows the note itself', () => {
    const asked = 'did not reply to questions';
    expect(flagsOn(`Bruno Kastel, a candidate for premier, ${asked} about the dam.`)).toEqual([
      'framing candidacy: candidate for premier',
    ]);
    expect(flagsOn(`Bruno Kastel ${asked} on being a candidate for premier.`)).toEqual([]);
  });

  it.each([
    ['The Marrow Dam is owned by the Torvane Works.', 'ownership: owned by'],
    ['The Marrow Dam belongs to the Torvane Works.', 'ownership: belongs to'],
    ['Bruno Kastel himself opened the Marrow Dam.', 'opening: himself'],
    ['Bruno Kastel is running for premier.', 'candidacy: running for premier'],
  ])('flags wording that is stronger than the most careful source: %s', (text, flag) => {
    expect(flagsOn(text)).toEqual([`framing ${flag}`]);
  });

  it('flags a label on a noun', () => {
    expect(flagsOn('The Torvane-owned Marrow Dam cost $40 million.')).toEqual(['framing ownership: Torvane-owned']);
  });

  it('flags a label that the page hangs on a noun inside a reported sentence', () => {
    expect(flagsOn('The study says that the Torvane-owned Marrow Dam will leak within ten years.')).toEqual([
      'framing ownership: Torvane-owned',
    ]);
  });

  it('flags a paraphrase that turns a quotation round', () => {
    expect(flagsOn('Ada Fenwick praised the dam as a wall.')).toEqual([
      'framing lifeline: Ada Fenwick praised the dam as a wall',
    ]);
  });

  it('flags a status until the day from which it holds', () => {
    const text = 'Bruno Kastel is a candidate for premier.';
    expect(flagsOn(text, {}, '2024-08-31')).toEqual(['framing candidacy: candidate for premier']);
    expect(flagsOn(text, {}, '2024-09-01')).toEqual([]);
    expect(flagsOn(text, {}, null)).toEqual([]);
    expect(flagsOn(text, { basis: 'sources' }, '2024-09-20')).toEqual(['framing candidacy: candidate for premier']);
  });

  it('flags ownership with the record beside the sources that split on it', () => {
    const [flag] = check('The Marrow Dam is owned by the Torvane Works.').flags;
    expect(flag?.basis).toBe('record');
    expect(flag?.evidence.map(({ document }) => document)).toEqual(['R7', 'a', 'c']);
  });

  it.each([
    'The Marrow Dam is majority owned by the Torvane Works.',
    'The Torvane Works holds a majority stake in the Marrow Dam.',
    'The Marrow Dam is backed by the Torvane Works.',
    'Bruno Kastel is rumoured to be considering a run for premier.',
    'Bruno Kastel opened the Marrow Dam himself, by video link.',
  ])('allows the wording of the most careful source, or a weaker one: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it.each([
    'The Marrow Dam belongs to the Torvane Works, Ada Fenwick said.',
    'Ada Fenwick says that Bruno Kastel is running for premier.',
    'The study says that “the Torvane-owned Marrow Dam” will leak within ten years.',
  ])('allows what somebody named is credited with: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it.each([
    'The Marrow Dam is not owned by the Torvane Works.',
    'Is Bruno Kastel running for premier?',
    'Bruno Kastel is not running for premier.',
    'It is a myth that the Marrow Dam is owned by the Torvane Works.',
  ])('allows what is asked or denied: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it('allows another thing of the same owner', () => {
    expect(flagsOn('Another dam in the valley is Torvane-owned.')).toEqual([]);
  });

  it('allows a paraphrase that keeps the "not"', () => {
    expect(flagsOn('Ada Fenwick said that the dam is not a wall.')).toEqual([]);
    expect(flagsOn('Ada Fenwick said that the dam is no wall.')).toEqual([]);
  });
});
