import type { Span } from '../text/span';

/** A run of text, and whether it is part of the quoted passage. */
export interface Run {
  text: string;
  quoted: boolean;
}

/**
 * A document's text as paragraphs, one a line, cut where the quoted passage begins and ends. Blank lines are left out.
 * @param span offsets into `text`, UTF-16 code units; null for none
 */
export function paragraphsOf(text: string, span: Span | null): Run[][] {
  const paragraphs: Run[][] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() !== '') paragraphs.push(cut(line, index, span));
  }
  return paragraphs;
}

function cut(line: string, at: number, span: Span | null): Run[] {
  const from = span ? clamp(span.start - at, line.length) : 0;
  const to = span ? clamp(span.end - at, line.length) : 0;
  const runs = [
    { text: line.slice(0, from), quoted: false },
    { text: line.slice(from, to), quoted: true },
    { text: line.slice(to), quoted: false },
  ];
  return runs.filter((run) => run.text !== '');
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}
