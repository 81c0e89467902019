import type { LanguageCode } from '../text/language';
import { isFunctionWord } from '../text/stopwords';
import { stem, type Word, words } from '../text/words';

/** The most words that a gap (`...`) in a term may swallow. */
export const LONGEST_GAP = 4;

/** A word of a phrase: by stem, or as it is spelled. */
export type Form = { stem: string } | { exact: string };

/** A place of a phrase: any one of some words, or a gap. */
export type Part = { anyOf: Form[] } | { gap: true };

/** What a phrase begins with, up to a space: few of a story's phrases begin like no other. */
export function opening(phrase: string): string | undefined {
  for (const [piece] of phrase.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(piece)) return piece;
  return undefined;
}

/** One spelling for a part, for phrases to be compared by. */
export function spell(part: Part): string {
  if ('gap' in part) return '...';
  return part.anyOf.map((form) => ('exact' in form ? `=${form.exact}` : form.stem)).join('|');
}

/** Spanish rules cut forms of one word at different places ("unidad", "unidad-es"): a stem of four letters decides there. */
const SPANISH_KEY = 4;

/** What of a stem decides where its phrases are filed. */
export function keyOf(stem: string, lang: LanguageCode): string {
  return lang === 'es' ? stem.slice(0, SPANISH_KEY) : stem;
}

function sameStem(word: Word, b: string, lang: LanguageCode): boolean {
  const a = word.stem;
  if (a === b) return true;
  if (isFunctionWord(word.lower, lang)) return false;
  if (lang !== 'es' || Math.abs(a.length - b.length) > 2 || Math.min(a.length, b.length) < SPANISH_KEY) return false;
  return a.startsWith(b) || b.startsWith(a);
}

/** "bring ... =on" → its parts, one by one; hyphens and punctuation split words as they do in a sentence. */
export function* partsOf(phrase: string, lang: LanguageCode): Generator<Part> {
  for (const piece of phrase.trim().split(/\s+/)) {
    if (piece === '...') yield { gap: true };
    else if (piece.includes('|')) yield { anyOf: piece.split('|').flatMap((word) => formsOf(word, lang)) };
    else for (const form of formsOf(piece, lang)) yield { anyOf: [form] };
  }
}

function formsOf(piece: string, lang: LanguageCode): Form[] {
  // Most are one plain word.
  if (/^[a-z]+$/.test(piece)) return [{ stem: stem(piece, lang) }];
  if (piece.startsWith('=')) return words(piece.slice(1), lang).map(({ lower }) => ({ exact: lower }));
  return words(piece, lang).map(({ lower }) => ({ stem: stem(lower, lang) }));
}

function isAnyOf(word: Word, forms: readonly Form[], lang: LanguageCode): boolean {
  for (const form of forms)
    if ('exact' in form ? word.lower === form.exact : sameStem(word, form.stem, lang)) return true;
  return false;
}

/**
 * The index of the term's last word, where its parts stand from `first` on; null where they do not. "travel ... to open": the
 * first "to" behind a gap need not be the one, so every place is kept where the next part may stand. Cost: the length of
 * the term, times what its gaps swallow.
 */
export function matchFrom(
  parts: readonly Part[],
  sentence: readonly Word[],
  first: number,
  lang: LanguageCode,
): number | null {
  let at = first;
  for (const part of parts) {
    if ('gap' in part) return matchFromGap(parts, at - first, sentence, at, lang);
    const word = sentence[at++];
    if (!word || !isAnyOf(word, part.anyOf, lang)) return null;
  }
  return at - 1;
}

/** The same for the parts from a gap on, which may begin at `place`. */
function matchFromGap(
  parts: readonly Part[],
  gap: number,
  sentence: readonly Word[],
  place: number,
  lang: LanguageCode,
): number | null {
  let places = [place];
  let slack = LONGEST_GAP;
  for (let i = gap + 1; i < parts.length; i++) {
    const part = parts[i];
    if (!part || 'gap' in part) {
      slack = LONGEST_GAP;
      continue;
    }
    const next: number[] = [];
    let tried = -1;
    for (const place of places) {
      for (let at = Math.max(place, tried + 1); at <= place + slack; at++) {
        const word = sentence[at];
        if (word && isAnyOf(word, part.anyOf, lang)) next.push(at + 1);
        tried = at;
      }
    }
    if (next.length === 0) return null;
    places = next;
    slack = 0;
  }
  return (places[0] ?? 0) - 1;
}
