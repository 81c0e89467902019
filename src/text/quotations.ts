import { ELISIONS as EN } from './en/quotations';
import { ELISIONS as ES } from './es/quotations';
import { fold } from './fold';
import type { LanguageCode } from './language';
import type { Span } from './span';
import { words } from './words';

export type QuotationStyle = 'double' | 'single' | 'guillemet';

/** Words between quotation marks; the span includes the marks. */
export interface Quotation extends Span {
  /** Without the marks and the white space beside them. */
  inner: Span;
  style: QuotationStyle;
  /** How many words are inside. */
  words: number;
  /** False where the closing mark is missing: the quotation goes on in the next paragraph, or its writer forgot it. */
  closed: boolean;
}

interface Open {
  at: number;
  width: number;
  style: QuotationStyle;
  curly: boolean;
}

const ELISIONS: Record<LanguageCode, ReadonlySet<string>> = { en: EN, es: ES };
const MARK = /''|["“”„‟«»‹›‘’‚']/g;
const LETTER = /[\p{L}\p{N}]/u;
/** What may stand before an opening mark: nothing, a space, an opening bracket, a dash, another opening mark. */
const BEFORE_OPENING = /^$|[\s([{¿¡—–/"“„«‹‘'-]/;
/** How far to look for a better closing mark than one that may be a plural possessive. */
const LOOK_AHEAD = 400;

/**
 * The quotations of one block, in order of their start, nested ones after what holds them. Doubles of every shape (`''`
 * too), guillemets, and singles that are no apostrophes.
 */
export function quotations(text: string, lang: LanguageCode): Quotation[] {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  /** How many of each are on the stack, which apostrophes may fill: it is looked through only for what is there. */
  const opened = { double: 0, single: 0, guillemet: 0 };

  const takeFrom = (index: number): Open[] => {
    const taken = stack.splice(index);
    for (const { style } of taken) opened[style]--;
    return taken;
  };
  const list = (open: Open, innerEnd: number, end: number, closed: boolean) => {
    const inner = trim(text, open.at + open.width, innerEnd);
    if (inner.start >= inner.end) return;
    const count = words(text.slice(inner.start, inner.end), lang).length;
    found.push({ start: open.at, end, inner, style: open.style, words: count, closed });
  };
  const closeLast = (style: QuotationStyle, at: number, width: number) => {
    if (opened[style] === 0) return;
    const [open] = takeFrom(stack.findLastIndex((open) => open.style === style));
    if (open) list(open, at, at + width, true);
  };
  /** One that is still open when the same mark opens again, or at the end of the block. */
  const abandon = (open: Open, at: number) => {
    const { end } = trim(text, open.at, at);
    if (open.style !== 'single' || runsOn(text, open)) list(open, end, end, false);
  };
  const open = (style: QuotationStyle, at: number, width: number, curly: boolean) => {
    if (style !== 'single' && opened[style] > 0) {
      const others = takeFrom(stack.findLastIndex((other) => other.style === style));
      for (const other of others) if (other.style === style) abandon(other, at);
    }
    stack.push({ at, width, style, curly });
    opened[style]++;
  };

  for (const match of text.matchAll(MARK)) {
    const [mark] = match;
    const at = match.index;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + mark.length);
    const opens = BEFORE_OPENING.test(before) && /\S/.test(after);
    const closes = at > 0 && /\S/.test(before) && !LETTER.test(after);
    switch (mark) {
      case '«':
      case '‹':
        open('guillemet', at, 1, true);
        break;
      case '»':
      case '›':
        closeLast('guillemet', at, 1);
        break;
      case '‘':
      case '’':
      case '‚':
      case "'":
        if (stack.at(-1)?.style === 'single' && mark !== '‘' && closesSingle(text, at)) closeLast('single', at, 1);
        else if (mark !== '’' && opens && !elided(text, at + 1, lang)) open('single', at, 1, mark !== "'");
        break;
      default: {
        const isOpen = opened.double > 0;
        const width = mark.length;
        if (mark === '"' && isMeasure(text, at)) break;
        // Writers and converters mix marks up, so the neighbours decide first; between equals, the mark, then the turn.
        const willOpen = opens !== closes ? opens : '“„‟'.includes(mark) || (mark !== '”' && !isOpen);
        if (willOpen) open('double', at, width, mark !== '"');
        else closeLast('double', at, width);
      }
    }
  }
  for (const left of stack) abandon(left, text.length);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** An apostrophe has a letter on both sides; a plural possessive (`miners’ union`) only looks like a closing mark. */
function closesSingle(text: string, at: number): boolean {
  if (!/\S/.test(text.charAt(at - 1)) || LETTER.test(text.charAt(at + 1))) return false;
  if (!maybePossessive(text, at)) return true;
  const end = Math.min(text.length, at + LOOK_AHEAD);
  for (let i = at + 1; i < end; i++) {
    const unit = text.charAt(i);
    if (unit === '‘' || (unit === "'" && BEFORE_OPENING.test(text.charAt(i - 1)))) return true;
    const ends = (unit === '’' || unit === "'") && /\S/.test(text.charAt(i - 1)) && !LETTER.test(text.charAt(i + 1));
    if (ends && !maybePossessive(text, i)) return false;
  }
  return true;
}

function maybePossessive(text: string, at: number): boolean {
  return /[sxzSXZ]/.test(text.charAt(at - 1)) && /^\s\p{L}/u.test(text.slice(at + 1, at + 4));
}

/** `'90s`, `'em` */
function elided(text: string, at: number, lang: LanguageCode): boolean {
  const next = /^[\p{L}\p{N}]{1,8}/u.exec(text.slice(at, at + 8))?.[0] ?? '';
  return /^\d\d/.test(next) || ELISIONS[lang].has(fold(next));
}

/** `6'2"` */
function isMeasure(text: string, at: number): boolean {
  return /\d['’]\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at));
}

/** An unclosed single mark is a quotation only where one plainly begins; anywhere else it is an apostrophe. */
function runsOn(text: string, open: Open): boolean {
  return open.curly && /(?:^|[,:]\s)$/.test(text.slice(0, open.at).trimStart().slice(-2));
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
