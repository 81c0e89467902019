import type { Run } from '../outline';
import { widthOf } from './measure';

/** A stretch of one line; `mark` is drawn bold. */
export type Piece = Pick<Run, 'text' | 'mark'>;
export type Line = Piece[];

interface Box {
  width: number;
  /** Of the type, in the unit of the width. */
  size: number;
}

/** Breaks text into lines of the box's width: between words, and within a word that is wider than a line. */
export function wrap(runs: readonly Piece[], box: Box): Line[] {
  const lines: Line[] = [[]];
  let left = box.width;
  const next = () => {
    lines.push([]);
    left = box.width;
  };
  for (const { text, mark = false } of runs) {
    for (const word of text.split(/(\s+)/).filter((part) => part !== '')) {
      const isSpace = /^\s/.test(word);
      // A line neither begins nor ends with a space.
      if (isSpace && (left === box.width || widthOf(' ', box.size, mark) >= left)) continue;
      const shown = isSpace ? ' ' : word;
      const width = widthOf(shown, box.size, mark);
      if (width > left && !isSpace && left < box.width) next();
      for (const part of width > box.width ? broken(shown, box, mark) : [shown]) {
        const wide = widthOf(part, box.size, mark);
        if (wide > left && left < box.width) next();
        add(lines.at(-1), part, mark);
        left -= wide;
      }
    }
  }
  return lines.map(trimmed).filter((line) => line.length > 0);
}

function trimmed(line: Line): Line {
  return line.map((piece, index) => (index === line.length - 1 ? { ...piece, text: piece.text.trimEnd() } : piece));
}

/** The first lines; what was left out is told by an ellipsis. */
export function cut(lines: readonly Line[], most: number, box: Box): Line[] {
  if (lines.length <= most) return [...lines];
  const shown = lines.slice(0, Math.max(1, most)).map((line) => line.map((piece) => ({ ...piece })));
  const last = shown.at(-1) ?? [];
  while (last.length > 0 && lineWidth(last, box) + widthOf('…', box.size, true) > box.width) {
    const piece = last.at(-1);
    if (piece) piece.text = [...piece.text].slice(0, -1).join('');
    if (piece?.text === '') last.pop();
  }
  last.push({ text: '…' });
  return shown;
}

function lineWidth(line: Line, { size }: Box): number {
  return line.reduce((sum, { text, mark = false }) => sum + widthOf(text, size, mark), 0);
}

function broken(word: string, box: Box, isBold: boolean): string[] {
  const parts: string[] = [''];
  for (const character of word) {
    const part = `${parts.at(-1) ?? ''}${character}`;
    if (widthOf(part, box.size, isBold) > box.width) parts.push(character);
    else parts[parts.length - 1] = part;
  }
  return parts;
}

function add(line: Line | undefined, text: string, mark: boolean): void {
  const last = line?.at(-1);
  if (last && Boolean(last.mark) === mark) last.text += text;
  else line?.push(mark ? { text, mark } : { text });
}
