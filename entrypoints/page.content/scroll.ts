/** Scrolls the words to the middle of the window, where they are not in view already. */
export function bringIntoView(range: Range): void {
  if (isInView(range.getBoundingClientRect())) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // In a paragraph higher than the window, its middle is not where the words are.
  const { top, height } = range.getBoundingClientRect();
  if (!isInView(range.getBoundingClientRect())) {
    window.scrollBy({ top: top + height / 2 - window.innerHeight / 2, behavior: 'instant' });
  }
}

function isInView({ top, bottom, width, height }: DOMRect): boolean {
  return (width > 0 || height > 0) && top >= 0 && bottom <= window.innerHeight;
}
