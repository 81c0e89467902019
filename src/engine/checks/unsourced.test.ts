import { describe, expect, it } from 'vitest';
import { check as checkText, flagsOn as flagsOnText } from '../../../tests/stories/story';

/** A page that tells the story: of any other, nothing is missed in the sources. */
const STORY = 'The Marrow Dam cost $40 million, and the dam has 12 turbines.\n\n';
const check = (text: string) => checkText(STORY + text);
const flagsOn = (text: string) => flagsOnText(STORY + text);

describe('unsourced', () => {
  it.each([
    'The Torvane Works bought 30 excavators in March 2023.',
    'Bruno Kastel met Otto Brandt in Hollin in March.',
    'Bruno Kastel paid $9 million for a castle.',
    'But in March Bruno Kastel bought a farm in Hollin.',
  ])('flags a checkable act of a main subject that no source carries, the whole of it: %s', (text) => {
    expect(flagsOn(text)).toEqual([`unsourced null: ${text}`]);
  });

  it('allows a sum that a claim about the subject gives, in words that the claim lacks', () => {
    expect(flagsOn('In May the Torvane Works made $12 million.')).toEqual([]);
    expect(flagsOn('In May the Torvane Works made $90 million.')).toHaveLength(1);
  });

  it('flags some of what was named, and allows what is no more than possible', () => {
    const text = 'Bruno Kastel kept four of them for a museum in Hollin.';
    expect(flagsOn(text)).toEqual([`unsourced null: ${text}`]);
    expect(flagsOn('Bruno Kastel could sell 40 mills in March 2023.')).toEqual([]);
    expect(flagsOn('In May Bruno Kastel bought 40 mills.')).toHaveLength(1);
  });

  it('flags a figure of a thing, and allows what befell it or does whenever it runs', () => {
    const text = 'The Marrow Dam moved 900 tons of rock.';
    expect(flagsOn(text)).toEqual([`unsourced null: ${text}`]);
    expect(flagsOn('The Marrow Dam closed in March 2023.')).toEqual([]);
    expect(flagsOn('The Torvane Works closed in March 2023.')).toHaveLength(1);
  });

  it('flags an act beside names that a claim has too, and after an adverb', () => {
    const met = 'Bruno Kastel met Otto Brandt of the Torvane Works in Hollin in March.';
    expect(flagsOn(met)).toEqual([`unsourced null: ${met}`]);
    const meanwhile = 'Meanwhile Bruno Kastel bought a farm in Hollin in March.';
    expect(flagsOn(meanwhile)).toEqual([`unsourced null: ${meanwhile}`]);
  });

  it('flags what stands beside a note on the reporting, and allows what is in it', () => {
    const text = 'The Torvane Works, which declined to comment, employ 140 people in Hollin.';
    expect(flagsOn(text)).toEqual([`unsourced null: ${text}`]);
    expect(flagsOn('The Torvane Works declined to comment on 140 people in Hollin.')).toEqual([]);
  });

  it('flags a subject that a phrase of time or place precedes, and allows what only such a phrase names', () => {
    const text = 'After a walk through Torsk, Bruno Kastel bought a farm for $9 million.';
    expect(flagsOn(text)).toEqual([`unsourced null: ${text}`]);
    expect(flagsOn('After a walk with Bruno Kastel, Rolf Hagen bought a farm for $9 million.')).toEqual([]);
  });

  it('flags a main subject in a pronoun', () => {
    expect(flagsOn('Bruno Kastel likes the valley. He bought a farm in Hollin in March 2023.')).toEqual([
      'unsourced null: He bought a farm in Hollin in March 2023.',
    ]);
  });

  it('flags a figure beside a name that a claim gives somebody, and no name alone', () => {
    const text = 'The Marrow Dam employs 140 people and thanked its operator.';
    expect(flagsOn(text)).toEqual([`unsourced null: ${text}`]);
    expect(flagsOn('The Marrow Dam thanked its operator in March 2023.')).toEqual([]);
  });

  it('flags an item of a list', () => {
    expect(flagsOn('- The Torvane Works bought 30 excavators in March 2023.')).toEqual([
      'unsourced null: The Torvane Works bought 30 excavators in March 2023.',
    ]);
  });

  it('allows anything on a page that names the story’s people and tells nothing of the story', () => {
    expect(flagsOnText('Bruno Kastel paid $9 million for a castle.')).toEqual([]);
  });

  it('flags what somebody did by promising, not what he promised', () => {
    expect(flagsOn('Bruno Kastel promised Otto Brandt a second dam in March 2023.')).toHaveLength(1);
    expect(flagsOn('Bruno Kastel promised that a second dam will open in March 2023.')).toEqual([]);
  });

  it.each([
    'We speak of Bruno Kastel, the minister who bought a farm in Hollin, and of the valley.',
    'Smiths in Torsk know the Marrow Dam cranes they built in Hollin in March.',
    'Your report of 3 May on Bruno Kastel and Otto Brandt holds 40 adjectives.',
    'His portrait by Rolf Hagen shows Bruno Kastel in March 2023.',
  ])('allows what is told of another, or of a text: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it('flags where somebody was, and allows that he was there', () => {
    expect(flagsOn('Bruno Kastel likes the valley. He was in Hollin in March 2023.')).toHaveLength(1);
    expect(flagsOn('Bruno Kastel likes the valley. He was there in March 2023.')).toEqual([]);
    expect(flagsOn('Bruno Kastel likes the valley. As of 3 May 2023, he is the owner of a mill.')).toEqual([]);
  });

  it('flags what comes on top of what a claim counts', () => {
    const text = 'Bruno Kastel sold two further turbines of the Marrow Dam to Otto Brandt in May.';
    expect(flagsOn(text)).toEqual([`unsourced null: ${text}`]);
  });

  it('flags an election to a company’s post, and allows one to an office', () => {
    expect(flagsOn('Bruno Kastel was elected chairman of the Hollin Works in March 2023.')).toHaveLength(1);
    expect(flagsOn('Bruno Kastel was elected in March 2023 in Hollin.')).toEqual([]);
  });

  it('allows how high something lies', () => {
    expect(flagsOn('The Torvane Works stand 900 metres above sea level.')).toEqual([]);
    expect(flagsOn('The Marrow Dam moved 900 tons of rock.')).toHaveLength(1);
  });

  it('leaves a subject in which a pronoun only has a part, and a reporter’s note', () => {
    expect(flagsOn('Bruno Kastel likes the valley. Three bakers have made 40 loaves of it in March.')).toEqual([]);
    expect(flagsOn('The Torvane Works sent us one line in March 2023 about the law.')).toEqual([]);
  });

  it('flags with no evidence, as the lightest kind', () => {
    expect(check('Bruno Kastel paid $9 million for a castle.').flags).toMatchObject([
      { kind: 'unsourced', claim: null, facet: null, group: 'no-attribution', severity: 1, evidence: [] },
    ]);
  });

  it.each([
    'The Torvane Works bought 30 excavators in March 2023, Ada Fenwick said.',
    'According to the Valley Gazette, the Torvane Works bought 30 excavators in March 2023.',
    'The Torvane Works reportedly bought 30 excavators in March 2023.',
  ])('allows the same, credited: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it.each([
    'The Torvane Works did not reply to a request for comment.',
    'The Torvane Works is a company in the valley.',
    'Bruno Kastel was born in 1961.',
    'The Torvane Works wants to please everybody.',
  ])('allows a note on the reporting, background, and what cannot be checked: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it.each([
    'Did the Torvane Works buy 30 excavators in March 2023?',
    'The Torvane Works did not buy 30 excavators in March 2023.',
    'There is no evidence that the Torvane Works bought 30 excavators.',
  ])('allows what is asked or denied: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it.each([
    'Otto Brandt bought 30 excavators in March 2023.',
    'The Hollin Works bought 30 excavators in March 2023.',
    'Velt Power bought 30 excavators in March 2023.',
    'Otto Brandt likes the valley. He bought a farm in Hollin in March 2023.',
  ])('allows acts of others: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it('allows a sentence that states a claim', () => {
    expect(flagsOn('Bruno Kastel opened the Marrow Dam on 4 May 2024.')).toEqual([]);
    expect(flagsOn('The Torvane Works holds 60 % of the Marrow Dam.')).toEqual([]);
  });
});
