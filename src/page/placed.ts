import type { Flag } from '../engine/verdict';
import type { Span } from '../text/span';
import { type Located, locateSpan, quoteOf, type TextRange } from './anchor';
import type { Extraction } from './extract';
import { dataOf, isAttached, ownerOf } from './nodes';

/** Words of the page that must stay as they were read. */
interface Mark {
  /** Live: the browser moves it with the text around it. */
  range: Range;
  /** Where it was put. */
  at: Located;
  /** The range's text as it stands in the nodes. */
  raw: string;
}

/** A flag with its words in the page. */
export interface Placed {
  /** The same for the same flag on the same sentence, wherever in the text that stands. */
  key: string;
  /** The flag's place in the verdict. */
  index: number;
  flag: Flag;
  range: Range;
  /** The flagged words, and the sentence around them: what is said of a sentence is not said of another. */
  marks: Mark[];
}

/**
 * Puts a verdict's flags to their words. Those that the page no longer has are left out. A flag that was placed before
 * keeps its range, so that what is painted or open over it stays.
 */
export function placeFlags(
  extraction: Extraction,
  flags: readonly Flag[],
  before: ReadonlyMap<string, Placed>,
): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  flags.forEach((flag, index) => {
    const key = keyOf(flag, placed);
    const known = before.get(key)?.marks ?? [];
    const words = mark(extraction, flag, known[0]);
    if (!words) return;
    const span = sentenceOf(extraction, flag);
    const sentence = span && mark(extraction, span, known[1]);
    placed.set(key, { key, index, flag, range: words.range, marks: sentence ? [words, sentence] : [words] });
  });
  return placed;
}

/**
 * Do the flag's words, and its sentence, still stand in the page? A range that the page moved by writing the same words
 * again is put back.
 */
export function stands({ marks }: Placed): boolean {
  return marks.every((mark) => {
    // Unchanged to the letter, as after most changes of a page: the words need not be read.
    if (isAttached(mark.range.startContainer) && String(mark.range) === mark.raw) return true;
    if (says(mark.range, mark)) return true;
    if (!says(mark.at, mark)) return false;
    put(mark.range, mark.at);
    return true;
  });
}

function keyOf({ kind, claim, facet, sentence, exact }: Flag, taken: ReadonlyMap<string, Placed>): string {
  const name = JSON.stringify([kind, claim, facet, sentence, exact]);
  let nth = 0;
  while (taken.has(`${nth} ${name}`)) nth++;
  return `${nth} ${name}`;
}

function sentenceOf({ article }: Extraction, { sentence, start, end }: Flag): Span | null {
  const from = article.text.lastIndexOf(sentence, start);
  return from >= 0 && from + sentence.length >= end ? { start: from, end: from + sentence.length } : null;
}

function mark(extraction: Extraction, span: Span, known: Mark | undefined): Mark | null {
  const at = locateSpan(extraction, span);
  const document = at && ownerOf(at.startContainer);
  if (!at || !document) return null;
  const range = known?.range ?? document.createRange();
  if (!isAt(range, at)) put(range, at);
  return { range, at, raw: String(range) };
}

function says(range: TextRange, { at: { words } }: Mark): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!isAttached(startContainer) || !isAttached(endContainer)) return false;
  const isWithin = startOffset <= lengthOf(startContainer) && endOffset <= lengthOf(endContainer);
  return isWithin && quoteOf(range) === words;
}

function lengthOf(node: Node): number {
  return dataOf(node)?.length ?? 0;
}

function put(range: Range, at: TextRange): void {
  range.setStart(at.startContainer, at.startOffset);
  range.setEnd(at.endContainer, at.endOffset);
}

function isAt(range: Range, at: TextRange): boolean {
  return (
    range.startContainer === at.startContainer &&
    range.startOffset === at.startOffset &&
    range.endContainer === at.endContainer &&
    range.endOffset === at.endOffset
  );
}
