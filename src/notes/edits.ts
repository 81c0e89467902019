import type { LanguageCode } from '../text/language';
import type { Annotation } from './annotation';
import { isLike, wordsOf } from './place/likeness';
import { occurrences } from './place/occurrences';
import { sentencesAround } from './place/sentence';
import { type Field, fieldOf, soughtOf, TELLING_CONTEXT, telling } from './place/sought';
import { collapsed, collapsedContext, evenMarks } from './place/spelling';

/** A sentence as it was, and what stood right before and behind it; empty where that was too little. */
export interface Remembered {
  sentence: string;
  before: string;
  after: string;
}

/** What became of a sentence. */
export type SentenceEdit =
  | { state: 'same' }
  /** It is plainly the same sentence, edited: so it reads now. Offsets are UTF-16 code units of the text. */
  | { state: 'changed'; now: string; start: number; end: number }
  | { state: 'gone' };

/** So much of the two sentences' words must be in both, in order. */
const LIKE = 0.5;
/** And these for a sentence of a word or two more: what is left of "It does." says nothing. */
const LEAST_SHARED = 2;
/** An edit may make two sentences of one, or add one. */
const LONGEST = { times: 2, more: 80 };
/** Context that stands in the text more often tells nothing. */
const MOST_CONTEXTS = 16;

/** What became of an annotation's sentence in a page's text as it is today. */
export function editOf({ target }: Pick<Annotation, 'target'>, text: string, lang: LanguageCode): SentenceEdit {
  const { before, after } = soughtOf(target);
  return sentenceEdit(fieldOf(text), { sentence: target.sentence, before: before.outer, after: after.outer }, lang);
}

/**
 * What became of a sentence in a text whose blocks are parted by line breaks. Edited is only what stands beside the context
 * that the sentence stood beside, and shares half its words; a sentence that merely looks like it is another. Linear.
 */
export function sentenceEdit(field: Field, remembered: Remembered, lang: LanguageCode): SentenceEdit {
  const { text, even } = field;
  const sentence = evenMarks(collapsed(remembered.sentence));
  const starts = edges(even, evenMarks(collapsedContext(remembered.before)), 'end');
  const ends = edges(even, evenMarks(collapsedContext(remembered.after)), 'start');
  if (sentence === '' || stands(field, sentence, { starts, ends }, lang)) return { state: 'same' };
  const found = [...between(even, starts, ends, sentence), ...beside(text, starts, ends, lang)].filter(
    ({ start, end }) => isEdited(even.slice(start, end), sentence),
  );
  // Both sides first: with them an edit that parted the sentence is seen whole.
  const [one] = found;
  if (!one || found.some((other) => other.end <= one.start || other.start >= one.end)) return { state: 'gone' };
  return { state: 'changed', now: text.slice(one.start, one.end).replace(/\s+/g, ' '), ...one };
}

/** The context of a span of a text, to be remembered with it. */
export function rememberedAt(text: string, { start, end }: { start: number; end: number }): Remembered {
  const flat = text.replace(/\s/g, ' ');
  return {
    sentence: flat.slice(start, end),
    before: telling(flat.slice(Math.max(0, start - TELLING_CONTEXT), start)),
    after: telling(flat.slice(end, end + TELLING_CONTEXT)),
  };
}

/** Where the context before a sentence ends, and the one behind it begins. */
interface Edges {
  starts: number[];
  ends: number[];
}

interface Place {
  start: number;
  end: number;
}

/** Is the sentence there, where it was or as a sentence of its own? An editor's note that quotes it does not keep it. */
function stands({ text, even }: Field, sentence: string, { starts, ends }: Edges, lang: LanguageCode): boolean {
  let count = 0;
  for (const start of occurrences(even, sentence)) {
    const end = start + sentence.length;
    if (++count > MOST_CONTEXTS || starts.includes(start) || ends.includes(end)) return true;
    const around = sentencesAround(text, { start, end }, lang);
    if (around.start === start && around.end === end) return true;
  }
  return false;
}

function isEdited(now: string, sentence: string): boolean {
  if (now.length > sentence.length * LONGEST.times + LONGEST.more || !isLike(now, sentence, LIKE)) return false;
  const before = new Set(wordsOf(sentence));
  return wordsOf(now).filter((word) => before.has(word)).length >= LEAST_SHARED;
}

function* between(even: string, starts: number[], ends: number[], sentence: string): Generator<Place> {
  for (const start of starts) {
    for (const end of ends) {
      if (end > start && end - start <= sentence.length * LONGEST.times + LONGEST.more)
        yield trimmed(even, { start, end });
    }
  }
}

function* beside(text: string, starts: number[], ends: number[], lang: LanguageCode): Generator<Place> {
  for (const start of starts) {
    const at = start + (/^\s*/.exec(text.slice(start, start + 4))?.[0].length ?? 0);
    const place = at < text.length ? sentencesAround(text, { start: at, end: at + 1 }, lang) : null;
    if (place?.start === at) yield place;
  }
  for (const end of ends) {
    const at = text.slice(0, end).trimEnd().length;
    const place = at > 0 ? sentencesAround(text, { start: at - 1, end: at }, lang) : null;
    if (place?.end === at) yield place;
  }
}

function edges(even: string, context: string, edge: 'start' | 'end'): number[] {
  const found: number[] = [];
  for (const at of context === '' ? [] : occurrences(even, context)) {
    if (found.push(edge === 'start' ? at : at + context.length) > MOST_CONTEXTS) return [];
  }
  return found;
}

function trimmed(text: string, { start, end }: Place): Place {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}
