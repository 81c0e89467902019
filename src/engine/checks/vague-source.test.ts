import { describe, expect, it } from 'vitest';
import { check, flagsOn } from '../../../tests/stories/story';

describe('vague-source', () => {
  it.each([
    ['Critics say that the Marrow Dam will leak within ten years.', 'leak: Critics'],
    ['Some analysts suggest that the Marrow Dam will leak.', 'leak: Some analysts'],
    ['It is said that the Marrow Dam will leak.', 'leak: Marrow Dam will leak'],
    ['The Marrow Dam will reportedly leak.', 'leak: Marrow Dam will reportedly leak'],
    ['The Marrow Dam will leak, some fear.', 'leak: some'],
    ['Critics call the dam “a golden tap”.', 'golden-tap: Critics'],
  ])('flags nobody in particular where a source names the speaker: %s', (text, flag) => {
    expect(flagsOn(text)).toEqual([`vague-source ${flag}`]);
  });

  it.each(['The dam has been called “a golden tap”.', 'The dam has faced criticism as “a golden tap”.'])(
    'flags a passive without an agent: %s',
    (text) => {
      expect(check(text).flags).toMatchObject([{ kind: 'vague-source', claim: 'golden-tap', severity: 1 }]);
    },
  );

  it('flags with the name of the speaker', () => {
    const [flag] = check('Critics call the dam “a golden tap”.').flags;
    expect(flag?.explanation).toBe(
      'The page credits this only to “Critics”; “Marrow Dam opened after six years” (20 May 2024) names Ada Fenwick.',
    );
    expect(flag?.evidence.map(({ speaker }) => speaker)).toEqual(['Ada Fenwick', 'nobody by name']);
  });

  it('allows what stands beside the words that nobody in particular is credited with', () => {
    const text = 'The Marrow Dam, a golden tap which is rumoured to be for sale, is grey.';
    expect(flagsOn(text)).toEqual(['unattributed golden-tap: Marrow Dam, a golden tap']);
    expect(flagsOn('The Marrow Dam is rumoured to be a golden tap.')[0]).toMatch(/^vague-source golden-tap/);
  });

  it.each([
    'Critics said that it is “not a wall, but a lifeline for the whole valley”.',
    'Some engineers said: “The dam is not a wall, but a lifeline for the whole valley.”',
  ])('flags somebody’s very words in the mouth of people in general: %s', (text) => {
    expect(flagsOn(text)[0]).toMatch(/^vague-source lifeline/);
  });

  it('allows other words of theirs', () => {
    expect(flagsOn('Critics said that the dam is “not a wall that one would want to live below”.')).toEqual([]);
  });

  it('flags officials who are not named, where no source has any', () => {
    expect(flagsOn('Officials say that the dam feeds a secret grid.')).toEqual(['vague-source secret-grid: Officials']);
  });

  it('flags a group that no source names', () => {
    expect(flagsOn('Experts are worried about the frogs.')).toEqual([
      'vague-source frogs: Experts are worried about the frogs',
    ]);
  });

  it.each([
    'The Greenmere Institute says that the Marrow Dam will leak.',
    'Ada Fenwick calls the dam “a golden tap”.',
    'The Greenmere Institute, a critic of the dam, says that the Marrow Dam will leak.',
  ])('allows somebody named: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it('allows nobody in particular where no source names anybody', () => {
    expect(flagsOn('Critics say that the dam feeds a secret grid.')).toEqual([]);
  });

  it.each([
    'The Greenmere Institute writes that experts are worried about the frogs.',
    'Experts are worried about the frogs, Ada Fenwick said.',
  ])('allows a report of a group by somebody named: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it.each([
    'Do critics say that the Marrow Dam will leak?',
    'Critics do not say that the Marrow Dam will leak.',
    'Are experts worried about the frogs?',
    'Experts are not worried about the frogs.',
  ])('allows what is asked or denied: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it('allows a wrong value to its own flag', () => {
    expect(flagsOn('Critics say that the income of the Torvane Works rose to $21 million a year.')).toEqual([
      'contradicted income: $21 million',
    ]);
  });

  it('takes “It is said” for no mention of whoever said it', () => {
    const study = 'The Greenmere study is out. ';
    expect(flagsOn(`${study}It’s said that the Marrow Dam will leak.`)).toHaveLength(1);
    expect(flagsOn(`${study}It says that the Marrow Dam will leak.`)).toEqual([]);
  });
});
