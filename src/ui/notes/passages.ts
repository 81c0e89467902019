import type { SourceDocument } from '../../pack/schema';
import type { Span } from '../../text/span';

/** A paragraph of a document, with where it begins; UTF-16 code units. */
export interface Paragraph {
  start: number;
  text: string;
}

/** The document's paragraphs, one a line, blank ones left out. */
export function paragraphsOf({ text }: Pick<SourceDocument, 'text'>): Paragraph[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ index, 0: line }) =>
    line.trim() === '' ? [] : [{ start: index, text: line }],
  );
}

/** Which of the paragraphs hold all of these words, letters folded by case alone. */
export function holdsWords({ text }: Paragraph, words: string): boolean {
  const folded = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** A span without white space at its ends; null where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
