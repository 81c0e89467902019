import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs';

const TEXT = 'The dam holds.\n\nIt was built\r\nin 2031. \n  \nEnd';

describe('paragraphsOf', () => {
  it('gives one paragraph a line and leaves blank lines out', () => {
    expect(paragraphsOf(TEXT, null).map((runs) => runs.map(({ text }) => text).join(''))).toEqual([
      'The dam holds.',
      'It was built',
      'in 2031. ',
      'End',
    ]);
    expect(
      paragraphsOf(TEXT, null)
        .flat()
        .every(({ quoted }) => !quoted),
    ).toBe(true);
  });

  it('marks exactly the quoted words', () => {
    const start = TEXT.indexOf('dam');
    expect(paragraphsOf(TEXT, { start, end: start + 3 })[0]).toEqual([
      { text: 'The ', quoted: false },
      { text: 'dam', quoted: true },
      { text: ' holds.', quoted: false },
    ]);
  });

  it('marks a passage that runs over lines in each of them', () => {
    const quoted = paragraphsOf(TEXT, { start: TEXT.indexOf('built'), end: TEXT.indexOf('2031') + 4 })
      .flat()
      .filter((run) => run.quoted)
      .map((run) => run.text);
    expect(quoted).toEqual(['built', 'in 2031']);
  });

  it('leaves an empty text empty', () => {
    expect(paragraphsOf('', { start: 0, end: 4 })).toEqual([]);
  });
});
