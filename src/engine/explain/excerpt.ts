import type { Span } from '../../text/span';

/** The longest that an explanation quotes. UTF-16 code units. */
const LONGEST = 120;

/** A language's quotation marks, opening and closing. */
export interface Marks {
  outer: readonly [string, string];
  /** Those of a quotation inside a quotation. */
  inner: readonly [string, string];
}

/**
 * A piece of a page or a source for use between quotation marks inside a sentence: on one line, its own quotation marks
 * made inner ones, no stop at its end, and cut at words where it is too long, so that `around` stays in the middle of it.
 */
export function excerpt(text: string, marks: Marks, around: Span | null = null, longest = LONGEST): string {
  const plain = text.replace(/\s/g, ' ');
  if (plain.trim().length <= longest) return tidy(plain, marks);
  const middle = around ? Math.round((around.start + around.end) / 2) : 0;
  const from = Math.max(0, Math.min(middle - Math.round(longest / 2), plain.length - longest));
  const start = from === 0 ? 0 : wordAfter(plain, from);
  const end = from + longest >= plain.length ? plain.length : wordBefore(plain, from + longest, start);
  return `${start > 0 ? '… ' : ''}${tidy(plain.slice(start, end), marks)}${end < plain.length ? ' …' : ''}`;
}

/** The next beginning of a word; the place itself where there is none near. */
function wordAfter(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + 30 ? at : space + 1;
}

function wordBefore(text: string, at: number, least: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= least || space < at - 30 ? at : space;
}

function tidy(text: string, marks: Marks): string {
  return soften(text.replace(/ {2,}/g, ' ').trim(), marks)
    .replace(/(?<![,;:.\s])[,;:.\s]+(?=[’”]?$)/, '')
    .replace(/^[,;:.\s]+/, '');
}

/** Quotation marks inside quotation marks are the inner ones; those that the cut has left without their other half go. */
function soften(text: string, { inner: [open, close] }: Marks): string {
  let isOpen = false;
  const found = [...text.matchAll(/[“”«»"]/g)].map(({ index, 0: mark }) => {
    isOpen = mark === '"' ? !isOpen : /[“«]/.test(mark);
    return { index, isOpen };
  });
  const paired = found.filter((mark, i) =>
    mark.isOpen ? found[i + 1]?.isOpen === false : found[i - 1]?.isOpen === true,
  );
  const kept = new Map(paired.map((mark) => [mark.index, mark.isOpen ? open : close]));
  return text.replace(/[“”«»"]/g, (_mark, index: number) => kept.get(index) ?? '');
}
