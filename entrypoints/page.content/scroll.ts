import { elementAround, scrollTo } from '../../src/page/nodes';

/** How far down the window the words are put, as a share of its height: the card finds room below them. */
const HEIGHT_IN_WINDOW = 0.3;

/** Scrolls to the words where they are not in view already. */
export function bringIntoView(range: Range): void {
  if (isInView(range.getBoundingClientRect())) return;
  // For whatever scrolls around them; then for the window, exactly: the element may be higher than the window.
  const around = elementAround(range.startContainer);
  if (around) scrollTo(around);
  const { top } = range.getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight * HEIGHT_IN_WINDOW, behavior: 'instant' });
}

function isInView({ top, bottom, width, height }: DOMRect): boolean {
  return (width > 0 || height > 0) && top >= 0 && bottom <= window.innerHeight;
}
