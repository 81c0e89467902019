import { endsSentence, type SentenceRules } from './boundary';
import { RULES as EN } from './en/sentences';
import { RULES as ES } from './es/sentences';
import type { LanguageCode } from './language';
import { listItems } from './list-markers';
import type { Span } from './span';

const RULES: Record<LanguageCode, SentenceRules> = { en: EN, es: ES };
const segmenters = new Map<LanguageCode, Intl.Segmenter>();

/** A full stop with no space after it (`done.Then`), which the segmenter takes for part of a name. */
const GLUED = /[.](?<=[\p{Ll}\p{Nd}]{2}[.])(?=["”’»)]?["“«¿¡]?(?:\p{Lu}\p{Ll}|[AI]\s))["”’»)]?/gu;
/** The segmenter does not know the one-character ellipsis. */
const ELLIPSIS = /…["”’»)]*(?=\s+["“«¿¡]?\p{Lu})/gu;
/** Nor that a line of dialogue (`—Sí.`) or a name such as iPad may begin a sentence. */
const DASH_OR_CAMEL = /[.!?…]["”’»)]*(?=\s+(?:[—–-]\s?["“«¿¡]?\p{Lu}|\p{Ll}\p{Lu}\p{Ll}))/gu;
/** A full stop, and a pause of three spaced dots before the next sentence (The Chicago Manual of Style, 13.53). */
const STOP_AND_PAUSE = /[.](?<=\p{L}[”’»)]{0,2}[.])(?=\s{1,3}[.]\s[.]\s[.]\s+["“«¿¡]?\p{Lu})/gu;
const ADDRESS = /:\/\/|@|www\.|\.(?:com|org|net)\b/i;
const TERMINATED = /[.!?…:;][\s"'”’»›)\]]*$/;
/** Lines of a wrapped text are at least this long; a shorter one without a stop stands alone. */
const WRAPPED_LINE = 50;
/** No writer's sentence is longer; what a reading compares within a sentence has a bound by this. In code units. */
const LONGEST = 2000;

/**
 * The sentences of one block of text, in order, without the white space between them; offsets into `text`, plus `base`.
 *
 * `Intl.Segmenter` (UAX #29) proposes, rules refuse (abbreviations, a quotation that its speaker follows) or add (no space
 * after a full stop, items of a list). A quotation of several sentences is several sentences. What is longer than any
 * sentence is cut at a space.
 */
export function splitSentences(text: string, lang: LanguageCode, base = 0): Span[] {
  const rules = RULES[lang];
  const items = new Set(listItems(text));
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const to = skipSpaceBack(text, end);
    for (let from = skipSpace(text, start); from < to; ) {
      const cut = to - from > LONGEST ? cutAt(text, from + LONGEST) : to;
      spans.push({ start: base + from, end: base + skipSpaceBack(text, cut) });
      from = skipSpace(text, cut);
    }
    start = end;
  };
  const loose = !/[.!?…]/.test(text);
  for (const candidate of candidates(text, lang, items)) {
    const at = items.has(candidate) ? candidate : settle(text, candidate);
    if (at <= start || at >= text.length) continue;
    if (items.has(candidate) || isEnd(text, skipSpace(text, start), at, loose, rules)) close(at);
  }
  close(text.length);
  return spans;
}

function candidates(text: string, lang: LanguageCode, items: ReadonlySet<number>): number[] {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
    segmenters.set(lang, segmenter);
  }
  const found = new Set<number>(items);
  for (const index of segmentStarts(text, segmenter)) found.add(index);
  for (const pattern of [GLUED, ELLIPSIS, DASH_OR_CAMEL, STOP_AND_PAUSE]) {
    for (const match of text.matchAll(pattern)) found.add(match.index + match[0].length);
  }
  return [...found].sort((a, b) => a - b);
}

/** The last place before `at` where a text can be cut: at a space, else between two characters. */
function cutAt(text: string, at: number): number {
  for (let to = at; to > at - LONGEST / 2; to--) if (/\s/.test(text.charAt(to))) return to;
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

/** How much the segmenter is given at a time, in code units: its time grows with the square of the text's length. */
const WINDOW = 4000;

/** Where the segmenter begins sentences. Each window begins at the last sentence of the one before, which may have been cut. */
function segmentStarts(text: string, segmenter: Intl.Segmenter): number[] {
  const starts: number[] = [];
  let from = 0;
  while (from < text.length) {
    const window = text.slice(from, from + WINDOW);
    const here = [...segmenter.segment(window)].map((segment) => from + segment.index);
    const isLast = from + WINDOW >= text.length;
    const last = here[here.length - 1] ?? from;
    starts.push(...(isLast || here.length === 1 ? here : here.slice(0, -1)));
    if (isLast) break;
    from = here.length > 1 ? last : from + WINDOW;
  }
  return starts;
}

/** Moves a boundary off a quotation mark or note number that it cut off: `done.|[3] Then`, `done.“|Then`, `done. |” Then`. */
function settle(text: string, at: number): number {
  const from = text.charAt(at - 1) === '[' ? at - 1 : at;
  const note = /^(?:\[[^\][]{1,20}\]){1,9}/.exec(text.slice(from, from + 200));
  if (note) return from + note[0].length;
  if (/[“«‘([{„¿¡]/.test(text.charAt(at - 1))) return at - 1;
  const closer = /^[”»’)\]]+(?=\s|$)/.exec(text.slice(at, at + 4));
  return closer ? at + closer[0].length : at;
}

function isEnd(text: string, start: number, at: number, loose: boolean, rules: SentenceRules): boolean {
  const end = skipSpaceBack(text, at);
  const next = skipSpace(text, at);
  if (end <= start || next >= text.length) return false;
  const gap = text.slice(end, Math.min(next, end + 20));
  if (/\n\s*\n/.test(gap)) return true;
  if (/[\n\r\u2028\u2029]/.test(gap) && !TERMINATED.test(text.slice(Math.max(start, end - 8), end))) {
    return loose || !wraps(text, end, next);
  }
  if (gap === '' && !splitsGlued(text, start, at)) return false;
  return endsSentence(text, start, end, next, rules);
}

/** Does the line that ends here go on in the next one? */
function wraps(text: string, end: number, next: number): boolean {
  if (/\p{Ll}/u.test(text.charAt(next))) return true;
  return end - text.lastIndexOf('\n', end - 1) > WRAPPED_LINE;
}

/** Not within a web address, and only before what can begin a sentence. */
function splitsGlued(text: string, start: number, at: number): boolean {
  const left = /\S{1,60}$/.exec(text.slice(Math.max(start, at - 60), at))?.[0] ?? '';
  const right = /^\S{1,60}/.exec(text.slice(at, at + 60))?.[0] ?? '';
  return /^["“«‘¿¡(]?\p{Lu}/u.test(right) && !ADDRESS.test(left + right);
}

function skipSpace(text: string, at: number): number {
  let to = at;
  while (to < text.length && /\s/.test(text.charAt(to))) to++;
  return to;
}

function skipSpaceBack(text: string, at: number): number {
  let to = at;
  while (to > 0 && /\s/.test(text.charAt(to - 1))) to--;
  return to;
}
