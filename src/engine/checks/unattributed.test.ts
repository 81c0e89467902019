import { describe, expect, it } from 'vitest';
import { check, flagsOn } from '../../../tests/stories/story';

const FLAT = ['unattributed leak: Marrow Dam will leak'];

describe('unattributed', () => {
  it('flags what the sources give only as somebody’s words, told flat', () => {
    expect(flagsOn('The Marrow Dam will leak within ten years.')).toEqual(FLAT);
    expect(flagsOn('The income of the Torvane Works rose to over $12 million a year.')).toEqual([
      'unattributed income: income of the Torvane Works rose to over $12 million',
    ]);
    expect(flagsOn('The dam is a golden tap.')).toEqual(['unattributed golden-tap: dam is a golden tap']);
  });

  it('flags what a single document says without naming anybody', () => {
    const [flag] = check('The dam feeds a secret grid.').flags;
    expect(flag).toMatchObject({ kind: 'unattributed', claim: 'secret-grid', group: 'no-attribution', severity: 1 });
    expect(flag?.explanation).toContain('only “The dam that splits a valley” (undated) says so');
  });

  it('flags a new paragraph in the page’s own voice, whatever the one before credits', () => {
    expect(
      flagsOn('The Greenmere study says that the dam is old.\n\nThe Marrow Dam will leak within ten years.'),
    ).toEqual(FLAT);
  });

  it('flags what only a heading credits', () => {
    expect(flagsOn('What the Greenmere study says\n\nThe Marrow Dam will leak within ten years.')).toEqual(FLAT);
  });

  it('flags what follows a sentence that only names the speaker', () => {
    expect(flagsOn('The Greenmere Institute looked at the dam. The Marrow Dam will leak within ten years.')).toEqual(
      FLAT,
    );
  });

  it.each([
    'The Marrow Dam will leak within ten years, the Greenmere Institute says in a study.',
    'According to the Greenmere Institute, the Marrow Dam will leak within ten years.',
    'The Marrow Dam will leak within ten years, Otto Brandt said.',
    'The dam feeds a secret grid, Ada Fenwick said.',
    'Ada Fenwick called the dam a golden tap.',
  ])('allows what is credited in the sentence: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it.each([
    'The study says that the Marrow Dam is old. The Marrow Dam will leak within ten years, it added.',
    'The Greenmere Institute looked at the dam. It says that the Marrow Dam will leak within ten years.',
    'The study says that the Marrow Dam is old. It went on to say that the Marrow Dam will leak.',
    'Ada Fenwick said that the frogs are gone. She also said that the Marrow Dam will leak.',
  ])('allows what a passage goes on crediting: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it('allows words that a headline puts in scare quotes and the article credits', () => {
    const headline = 'Dam is “a golden tap”';
    expect(flagsOn(`${headline}\n\nAda Fenwick called the dam “a golden tap”.`)).toEqual([]);
    expect(flagsOn(`${headline}\n\nAda Fenwick, asked about the dam: “a golden tap”.`)).toEqual([]);
    expect(flagsOn(`${headline}\n\nThe dam is “a golden tap”.`)).toHaveLength(2);
  });

  it('allows a phrase in marks that only says which saying is meant', () => {
    expect(flagsOn('The mayor is caught in a row over ‘golden tap’ claims about the dam.')).toEqual([]);
    expect(flagsOn('The mayor is caught in a row over the ‘golden tap’ dam.')).toHaveLength(1);
    expect(flagsOn('The mayor cares for the dam, a golden tap. Claims were made.')).toHaveLength(1);
  });

  it('allows a label in a headline that the article says the origin of', () => {
    const headline = '“A golden tap” and its dam';
    expect(flagsOn(`${headline}\n\nThe label in our headline is not ours; it is Ada Fenwick’s.`)).toEqual([]);
    expect(flagsOn(`${headline}\n\nThe label in our headline is old.`)).toHaveLength(1);
    expect(flagsOn(`${headline}\n\nThe valley is full, and so is Ada Fenwick.`)).toHaveLength(1);
  });

  it.each([
    'Will the Marrow Dam leak within ten years?',
    'The Marrow Dam will not leak.',
    'The Marrow Dam won’t leak.',
    'There is no evidence that the Marrow Dam will leak.',
    'If the Marrow Dam leaks, the valley floods.',
    'Accounts differ on whether the Marrow Dam will leak.',
  ])('allows what is asked or denied: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it('allows another dam', () => {
    expect(flagsOn('Another dam in the north will leak within ten years.')).toEqual([]);
    expect(flagsOn('The Hollin Dam will leak within ten years.')).toEqual([]);
  });
});
