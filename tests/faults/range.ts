/** As much of a `Range` over text nodes as the painting of flags needs; linkedom has none. */
export class TestRange {
  startContainer: Text | null = null;
  startOffset = 0;
  endContainer: Text | null = null;
  endOffset = 0;

  setStart(node: Text, offset: number): void {
    this.startContainer = node;
    this.startOffset = offset;
  }

  setEnd(node: Text, offset: number): void {
    this.endContainer = node;
    this.endOffset = offset;
  }

  getClientRects(): object[] {
    return [{}];
  }

  /** In view. */
  getBoundingClientRect(): object {
    return { top: 0, bottom: 20, left: 0, right: 60, width: 60, height: 20 };
  }

  toString(): string {
    const { startContainer, endContainer } = this;
    if (!startContainer || !endContainer) return '';
    if (startContainer === endContainer) return startContainer.data.slice(this.startOffset, this.endOffset);
    const parts = [startContainer.data.slice(this.startOffset)];
    const walker = startContainer.ownerDocument.createTreeWalker(startContainer.ownerDocument, 4);
    walker.currentNode = startContainer;
    for (let node = walker.nextNode(); node && node !== endContainer; node = walker.nextNode())
      parts.push((node as Text).data);
    return parts.join('') + endContainer.data.slice(0, this.endOffset);
  }
}
