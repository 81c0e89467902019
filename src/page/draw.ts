/** Words as they are painted: where, and how they look. */
export interface Painted {
  id: string;
  range: Range;
  /** The name of the highlight, to which a style sheet gives its looks: ours alone, other scripts share the registry. */
  layer: string;
  /** Of several at one place, the heavier is on top, and meant by a click. */
  weight: number;
}

/** More places than this are not looked through on one move of the pointer. */
const MAX_HIT_TESTS = 500;
/** A pointer beside a thin letter still means the word; in CSS pixels. */
const SLACK = 1;

/**
 * Paints words with the CSS Custom Highlight API. The page's DOM is not touched; names in the shared registry that are
 * not this painter's are left alone. Does nothing in a browser without the API.
 */
export class Painter {
  private items: Painted[] = [];
  private focused: string | null = null;
  private readonly registered = new Map<string, { highlight: Highlight; ranges: Set<Range> }>();

  /** @param focusName the highlight of what stands out */
  constructor(
    private readonly focusName: string,
    private readonly document: Document = globalThis.document,
    private readonly registry: HighlightRegistry | undefined = globalThis.CSS?.highlights,
  ) {}

  /** Paints these in place of all before. What was painted already stays as it is, so that nothing flickers. */
  paint(items: readonly Painted[]): void {
    this.items = [...items];
    const layers = new Set([...this.registered.keys(), ...items.map(({ layer }) => layer)]);
    layers.delete(this.focusName);
    for (const layer of layers) {
      const inLayer = items.filter((item) => item.layer === layer);
      this.register(layer, inLayer[0]?.weight ?? 0, inLayer);
    }
    this.focus(this.focused);
  }

  /** Takes away all paint of this painter. */
  clear(): void {
    for (const name of [...this.registered.keys()]) this.unregister(name);
    this.items = [];
    this.focused = null;
  }

  /** Makes one stand out, and no other; null for none. */
  focus(id: string | null): void {
    const items = this.items.filter((item) => item.id === id);
    this.focused = items.length > 0 ? id : null;
    this.register(this.focusName, 10, items);
  }

  /**
   * The id of what is painted at a point of the viewport (CSS pixels), or null. Of several, the heavier, then the
   * shorter.
   */
  hit(x: number, y: number): string | null {
    const caret = this.caretAt(x, y);
    const near = caret ? this.items.filter(({ range }) => isIn(range, caret.node, caret.offset)) : this.items;
    const hits = near.slice(0, MAX_HIT_TESTS).filter(({ range }) => isOver(range, x, y));
    const best = hits.sort((a, b) => b.weight - a.weight || a.range.toString().length - b.range.toString().length);
    return best[0]?.id ?? null;
  }

  private register(name: string, priority: number, items: readonly Painted[]): void {
    if (items.length === 0) this.unregister(name);
    if (items.length === 0 || !this.registry || typeof Highlight === 'undefined') return;
    const ranges = new Set(items.map(({ range }) => range));
    const known = this.registered.get(name);
    if (!known || this.registry.get(name) !== known.highlight) {
      const highlight = new Highlight(...ranges);
      highlight.priority = priority;
      this.registry.set(name, highlight);
      this.registered.set(name, { highlight, ranges });
      return;
    }
    // By our own list: Firefox lets no content script iterate over a highlight.
    for (const range of known.ranges) if (!ranges.has(range)) known.highlight.delete(range);
    for (const range of ranges) if (!known.ranges.has(range)) known.highlight.add(range);
    known.ranges = ranges;
  }

  private unregister(name: string): void {
    // A later painter in the same page may have taken the name over.
    const known = this.registered.get(name);
    if (known && this.registry?.get(name) === known.highlight) this.registry.delete(name);
    this.registered.delete(name);
  }

  /** Where the browser would put the caret: narrows the search without measuring a range; null where it cannot say. */
  private caretAt(x: number, y: number): { node: Node; offset: number } | null {
    const { document } = this;
    if (typeof document.caretPositionFromPoint === 'function') {
      const caret = document.caretPositionFromPoint(x, y);
      return caret ? { node: caret.offsetNode, offset: caret.offset } : null;
    }
    if (typeof document.caretRangeFromPoint !== 'function') return null;
    const range = document.caretRangeFromPoint(x, y);
    return range ? { node: range.startContainer, offset: range.startOffset } : null;
  }
}

function isIn(range: Range, node: Node, offset: number): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    // The page shortened the node between the two calls.
    return false;
  }
}

function isOver(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
}
