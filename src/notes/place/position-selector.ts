import type { Span } from '../../text/span';

/** https://www.w3.org/TR/annotation-model/#text-position-selector: counted in Unicode code points, not in code units. */
export interface TextPosition {
  start: number;
  end: number;
}

/** The span in UTF-16 code units; null where the text is shorter. */
export function matchTextPosition(text: string, { start, end }: TextPosition): Span | null {
  let points = 0;
  let from = start === 0 ? 0 : -1;
  let at = 0;
  while (points < end && at < text.length) {
    at += isPair(text, at) ? 2 : 1;
    points++;
    if (points === start) from = at;
  }
  return points === end && from >= 0 ? { start: from, end: at } : null;
}

/** The position of a span that is given in UTF-16 code units. */
export function describeTextPosition(text: string, { start, end }: Span): TextPosition {
  const before = countPoints(text, 0, start);
  return { start: before, end: before + countPoints(text, start, end) };
}

function countPoints(text: string, from: number, to: number): number {
  let points = 0;
  for (let at = from; at < to; at += isPair(text, at) ? 2 : 1) points++;
  return points;
}

function isPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}
