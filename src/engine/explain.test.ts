import { describe, expect, it } from 'vitest';
import { check } from '../../tests/stories/story';

const explanationOf = (text: string) => check(text).flags[0]?.explanation;

describe('explain', () => {
  it.each([
    [
      'The Marrow Dam cost $55 million.',
      'The page says $55 million; “Marrow Dam opened after six years” (20 May 2024) has $40 million.',
    ],
    [
      'The Marrow Dam was opened on 4 March 2024.',
      'The page says 4 March 2024; the record (Ministry of Waters) has 4 May 2024.',
    ],
    [
      '“We have tamed the river, and the river has fed us,” Bruno Kastel said.',
      'The page credits these words to Bruno Kastel; the record (Ministry of Waters, 4 May 2024) credits Ada Fenwick.',
    ],
    [
      'The town of Marrow sold the land for the dam.',
      'The page says “sold” and leaves it at that; “What the Marrow Dam brings” (2 June 2024) says “The town of Marrow leased the land for it”, but “Marrow Dam opened after six years” (20 May 2024) says “The town of Marrow sold the land for it”.',
    ],
    [
      'The Marrow Dam will leak within ten years.',
      'The page tells this in its own voice; “Marrow Dam opened after six years” (20 May 2024) credits it to the Greenmere study.',
    ],
    [
      'Critics say that the Marrow Dam will leak within ten years.',
      'The page credits this only to “Critics”; “Marrow Dam opened after six years” (20 May 2024) names the Greenmere study.',
    ],
    [
      'The Marrow Dam cost $40 million, and the dam has 12 turbines.\n\nThe Torvane Works bought 30 excavators in March 2023.',
      'None of the story’s sources says this, and the page does not say where it comes from.',
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
