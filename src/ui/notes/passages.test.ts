import { expect, it } from 'vitest';
import { holdsWords, paragraphsOf, trimmed } from './passages';

const TEXT = 'The dam\n\n  It took two years.\r\nNobody said why.';

it('cuts a document into paragraphs that know where they begin', () => {
  const paragraphs = paragraphsOf({ text: TEXT });
  expect(paragraphs.map(({ text }) => text)).toEqual(['The dam', '  It took two years.', 'Nobody said why.']);
  for (const { start, text } of paragraphs) expect(TEXT.slice(start, start + text.length)).toBe(text);
});

it('finds paragraphs by all of the words', () => {
  expect(paragraphsOf({ text: TEXT }).filter((one) => holdsWords(one, 'YEARS took'))).toHaveLength(1);
});

it('leaves white space at the ends out of a passage', () => {
  const span = trimmed(TEXT, { start: 8, end: 31 });
  expect(span && TEXT.slice(span.start, span.end)).toBe('It took two years.');
  expect(trimmed(TEXT, { start: 7, end: 9 })).toBeNull();
});
