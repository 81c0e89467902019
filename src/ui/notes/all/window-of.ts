/** Which rows of a long list are drawn. */
export interface RowWindow {
  /** The first and the one after the last. */
  from: number;
  to: number;
}

/** Drawn above and below what can be seen, so that scrolling shows no gap. */
const SPARE = 8;

/** The rows to draw of a list of rows of one height. All but the counts in CSS pixels. */
export function windowOf(scrollTop: number, height: number, rowHeight: number, total: number): RowWindow {
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const count = Math.ceil(height / rowHeight);
  return { from: Math.max(0, Math.min(first - SPARE, total)), to: Math.min(total, first + count + SPARE) };
}

/** Where the list must be scrolled to for a row to be in view whole; as it is where it is already. */
export function scrollFor(row: number, scrollTop: number, height: number, rowHeight: number): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + height ? top + rowHeight - height : scrollTop;
}
