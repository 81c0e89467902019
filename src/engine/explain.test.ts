import { describe, expect, it } from 'vitest';
import { check } from '../../tests/stories/story';
import { shorten } from './explain';

const explanationOf = (text: string) => check(text).flags[0]?.explanation;

describe('explain', () => {
  it.each([
    [
      'The Marrow Dam cost $55 million.',
      'The page says “$55 million”; the sources say otherwise: document a (2024-05-20) has “The Marrow Dam cost $40 million”.',
    ],
    [
      'The Marrow Dam was opened on 4 March 2024.',
      'The page says “4 March 2024”; the record says otherwise: the record (Ministry of Waters, press note of 4 May 2024) has “Bruno Kastel opened the Marrow Dam by video link on 4 May 2024.”.',
    ],
    [
      '“We have tamed the river, and the river has fed us,” Bruno Kastel said.',
      'The page credits these words to Bruno Kastel; the record credits Ada Fenwick.',
    ],
    [
      'The town of Marrow sold the land for the dam.',
      'The page says “sold” as settled; the sources and the record disagree: document b (2024-06-02) has “The town of Marrow leased the land for it”.',
    ],
    [
      'The Marrow Dam will leak within ten years.',
      'The page tells this in its own voice; document a gives it as the words of Greenmere study.',
    ],
    [
      'Critics say that the Marrow Dam will leak within ten years.',
      'The page credits “Critics”; document a names Greenmere study.',
    ],
    [
      'The Torvane Works bought 30 excavators in March 2023.',
      'None of the sources in this pack carries this statement, and the page credits it to nobody.',
    ],
  ])('says what the page says and what it is held against: %s', (text, explanation) => {
    expect(explanationOf(text)).toBe(explanation);
  });

  it('never says that anything is false', () => {
    for (const text of [
      'The Marrow Dam cost $55 million.',
      'The Marrow Dam is owned by the Torvane Works.',
      '“The dam is a wall, but a lifeline for the whole valley,” Ada Fenwick said.',
      'The turbines were donated by the Republic of Sund.',
    ])
      expect(explanationOf(text)).not.toMatch(/\b(false|wrong|lie|untrue|fake|undefined|null)\b/i);
  });
});

describe('shorten', () => {
  it('leaves a short text, without its quotation marks and line breaks', () => {
    expect(shorten('the “old”\n  dam ')).toBe('the old dam');
  });

  it('cuts a long one at a word', () => {
    const short = shorten('word '.repeat(60));
    expect(short).toMatch(/^(word )+…$/);
    expect(short.length).toBeLessThan(125);
  });

  it('cuts a long one that has no words', () => {
    expect(shorten('x'.repeat(300)).length).toBeLessThan(125);
  });
});
