import type { Article, Block, BlockKind } from '../text/article';
import type { Span } from '../text/span';

const ENDS_SENTENCE = /[.!?…:;,]["'”’»)\]]*$/;
const FULL_STOP = /[.!?…]["'”’»)\]]*$/;
const LIST_MARK = /^(?:[-*•–·]|\d{1,3}[.)])\s+/;
/** In characters. A headline may run longer than the headings below it. */
const MAX_HEADING = 100;
const MAX_HEADLINE = 200;
/** Lines of a text that was wrapped by a program are about as long as one another, in characters. */
const WRAPPED = { least: 45, most: 100, spread: 30, lines: 3 };

interface Line extends Span {
  text: string;
}

function linesOf(text: string): Line[][] {
  const groups: Line[][] = [[]];
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const raw = match[0].replace(/[\r\n]{1,2}$/, '');
    const trimmed = raw.trim();
    if (trimmed === '') {
      if (match[0] !== '') groups.push([]);
      continue;
    }
    const start = match.index + raw.indexOf(trimmed);
    groups.at(-1)?.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return groups.filter((group) => group.length > 0);
}

/** Are the lines one paragraph, wrapped at a width? All but the last are then about as long as one another. */
function isWrapped(group: readonly Line[]): boolean {
  if (group.length < WRAPPED.lines) return false;
  let [least, most, breaksSentence] = [Number.POSITIVE_INFINITY, 0, false];
  for (const { text } of group.slice(0, -1)) {
    least = Math.min(least, text.length);
    most = Math.max(most, text.length);
    breaksSentence ||= !FULL_STOP.test(text);
  }
  return breaksSentence && least >= WRAPPED.least && most <= WRAPPED.most && most - least <= WRAPPED.spread;
}

/** Does the sentence of one line run on in the next? It does before a small letter, and before a quotation in mid-sentence. */
function runsOn(line: Line, next: Line): boolean {
  if (LIST_MARK.test(next.text) || /[.!?…:]["'”’»)\]]*$/.test(line.text) || line.text.endsWith('|')) return false;
  if (/^\p{Ll}/u.test(next.text)) return /[\p{L}\p{N},;–—-]["'”’»)\]]*$/u.test(line.text);
  return /^["“«‘]/.test(next.text) && /[.!?]["'”’»)\]]*\s/.test(line.text) && /[\p{Ll},]$/u.test(line.text);
}

function merge(group: readonly Line[]): Span[] {
  const first = group[0];
  const last = group.at(-1);
  if (first && last && isWrapped(group)) return [{ start: first.start, end: last.end }];
  const spans: Span[] = [];
  group.forEach((line, i) => {
    const before = group[i - 1];
    const open = spans.at(-1);
    if (before && open && runsOn(before, line)) open.end = line.end;
    else spans.push({ start: line.start, end: line.end });
  });
  return spans;
}

/** The cells of a table's row, `1 | text |`; the row whole where no cell has a word. */
function cellsOf(text: string, span: Span): Span[] {
  const cells: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(/[^|]+/g)) {
    const trimmed = match[0].trim();
    if (!/\p{L}/u.test(trimmed)) continue;
    const start = span.start + match.index + match[0].indexOf(trimmed);
    cells.push({ start, end: start + trimmed.length });
  }
  return cells.length > 0 ? cells : [span];
}

function kindOf(text: string, isFirst: boolean): BlockKind {
  if (!/\p{L}/u.test(text)) return 'heading';
  const isTitle = !ENDS_SENTENCE.test(text) && text.length <= (isFirst ? MAX_HEADLINE : MAX_HEADING);
  if (!isTitle) return 'paragraph';
  return isFirst ? 'headline' : 'heading';
}

function blocksOf(text: string, span: Span, isFirst: boolean): Block[] {
  const line = text.slice(span.start, span.end);
  if (line.endsWith('|')) {
    return cellsOf(text, span).map((cell) => {
      const mark = LIST_MARK.exec(text.slice(cell.start, cell.end))?.[0].length ?? 0;
      return { kind: /\p{L}/u.test(line) ? 'list-item' : 'heading', start: cell.start + mark, end: cell.end };
    });
  }
  const mark = LIST_MARK.exec(line)?.[0];
  if (mark && line.length > mark.length) return [{ kind: 'list-item', start: span.start + mark.length, end: span.end }];
  return [{ kind: kindOf(line, isFirst), ...span }];
}

/** The text as an article, its text unchanged: one block a line, lines that run on in one sentence together. */
export function articleOfText(text: string, page: { published: string | null; lang: string }): Article {
  const spans = linesOf(text).flatMap(merge);
  const blocks = spans.flatMap((span, i) => blocksOf(text, span, i === 0));
  const headline = blocks.find((block) => block.kind === 'headline');
  return { title: headline ? text.slice(headline.start, headline.end) : '', ...page, text, blocks };
}
