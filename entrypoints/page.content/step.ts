import type { Placed } from '../../src/page/placed';

/** The flags as a reader meets them; of several on the same words, the gravest first. */
export function inOrder(placed: ReadonlyMap<string, Placed>): Placed[] {
  return [...placed.values()].sort((a, b) => a.flag.start - b.flag.start || b.flag.severity - a.flag.severity);
}

/**
 * The next or the previous flag that can be seen, wrapping round. Without one to count from, the first below the top of
 * the window, or the last above its bottom: where the reader is.
 */
export function stepFrom(flags: readonly Placed[], from: Placed | undefined, by: 1 | -1): Placed | undefined {
  const inTurn = by === 1 ? flags.filter(isShown) : flags.filter(isShown).reverse();
  const at = from ? inTurn.indexOf(from) : -1;
  if (at >= 0) return inTurn[(at + 1) % inTurn.length];
  const isAhead = ({ range }: Placed) => {
    const { top, bottom } = range.getBoundingClientRect();
    return by === 1 ? top >= 0 : bottom <= window.innerHeight;
  };
  return inTurn.find(isAhead) ?? inTurn[0];
}

/** Not in a section that is closed. */
function isShown({ range }: Placed): boolean {
  return range.getClientRects().length > 0;
}
