/* Run in the page, to see it without paint. */

/** Takes all highlights away, and keeps them aside on the window. */
export function hideHighlights(): string[] {
  const kept = new Map<string, Highlight>();
  const names: string[] = [];
  CSS.highlights.forEach((highlight, name) => {
    kept.set(name, highlight);
    names.push(name);
  });
  for (const name of names) CSS.highlights.delete(name);
  (window as unknown as { kept: Map<string, Highlight> }).kept = kept;
  return names;
}

export function showHighlights(names: string[]): void {
  const { kept } = window as unknown as { kept: Map<string, Highlight> };
  for (const name of names) {
    const highlight = kept.get(name);
    if (highlight) CSS.highlights.set(name, highlight);
  }
}
