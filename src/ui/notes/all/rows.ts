import type { Kept } from '../../../notes/desk';

/** As many are read at once. */
export const PAGE = 100;

/** Part of what a search found, as it was read piece by piece. */
export interface Rows {
  total: number;
  /** By their place in the list. */
  byPlace: ReadonlyMap<number, Kept>;
}

export const NO_ROWS: Rows = { total: 0, byPlace: new Map() };

/** Which pieces of the list must be read for these rows to be drawn; each by the place it begins at. */
export function piecesFor(from: number, to: number, known: ReadonlySet<number>): number[] {
  const pieces: number[] = [];
  for (let start = Math.floor(from / PAGE) * PAGE; start < to; start += PAGE) {
    if (!known.has(start)) pieces.push(start);
  }
  return pieces;
}
