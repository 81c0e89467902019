import type { LanguageCode } from '../text/language';
import type { Span } from '../text/span';
import { isFunctionWord } from '../text/stopwords';
import { stem, type Word, words } from '../text/words';

/** The most words that a gap (`...`) in a term may swallow. */
const LONGEST_GAP = 4;

/** A word of a phrase: by stem, or as it is spelled. */
type Form = { stem: string } | { exact: string };

/** A place of a phrase: any one of some words, or a gap. */
type Part = { anyOf: Form[] } | { gap: true };

/** A phrase, and all that it stands for: in a large pack the same words tell many concepts. */
interface Term<Id> {
  parts: Part[];
  /** With their place in the order in which phrases were added. */
  ids: { id: Id; place: number }[];
}

/** A term found in a sentence: word indices `[first, last]` and the range of its words. */
export interface TermHit<Id> extends Span {
  id: Id;
  first: number;
  last: number;
}

/**
 * Finds many phrases in a sentence at once. A phrase is words, matched by stem; `=word` is matched as it is
 * spelled, `one|other` is either, and `...` stands for up to four words of any kind ("bring ... on").
 * Cost: one map look-up a word, and one comparison for each different phrase that begins with that word.
 */
export class TermIndex<Id> {
  readonly #byStem = new Map<string, Map<string, Term<Id>>>();
  readonly #byWord = new Map<string, Map<string, Term<Id>>>();
  #places = 0;

  constructor(private readonly lang: LanguageCode) {}

  add(id: Id, phrase: string): void {
    const parts = parseTerm(phrase, this.lang);
    const head = parts[0];
    if (!head || 'gap' in head) return;
    const spelled = parts.map(spell).join(' ');
    const place = this.#places++;
    for (const terms of new Set(head.anyOf.map((form) => this.#beginningWith(form)))) {
      const term = terms.get(spelled) ?? { parts, ids: [] };
      terms.set(spelled, term);
      term.ids.push({ id, place });
    }
  }

  #beginningWith(form: Form): Map<string, Term<Id>> {
    const [map, key] = 'exact' in form ? [this.#byWord, form.exact] : [this.#byStem, keyOf(form.stem, this.lang)];
    const terms = map.get(key) ?? new Map<string, Term<Id>>();
    map.set(key, terms);
    return terms;
  }

  find(sentence: readonly Word[]): TermHit<Id>[] {
    const hits: TermHit<Id>[] = [];
    sentence.forEach((word, first) => {
      this.#findAt(this.#byStem.get(keyOf(word.stem, this.lang)), sentence, first, hits);
      this.#findAt(this.#byWord.get(word.lower), sentence, first, hits);
    });
    return hits;
  }

  /** Adds what begins at a word, in the order in which the phrases were added. */
  #findAt(
    terms: ReadonlyMap<string, Term<Id>> | undefined,
    sentence: readonly Word[],
    first: number,
    hits: TermHit<Id>[],
  ): void {
    if (!terms) return;
    const found: { place: number; hit: TermHit<Id> }[] = [];
    for (const { parts, ids } of terms.values()) {
      const last = matchFrom(parts, sentence, first, this.lang);
      if (last === null) continue;
      const span = { first, last, start: sentence[first]?.start ?? 0, end: sentence[last]?.end ?? 0 };
      for (const { id, place } of ids) found.push({ place, hit: { id, ...span } });
    }
    if (found.length > 1) found.sort((a, b) => a.place - b.place);
    for (const { hit } of found) hits.push(hit);
  }
}

/** One spelling for a part, for phrases to be compared by. */
function spell(part: Part): string {
  if ('gap' in part) return '...';
  return part.anyOf.map((form) => ('exact' in form ? `=${form.exact}` : form.stem)).join('|');
}

/** Spanish rules cut forms of one word at different places ("unidad", "unidad-es"): a stem of four letters decides there. */
const SPANISH_KEY = 4;

function keyOf(stem: string, lang: LanguageCode): string {
  return lang === 'es' ? stem.slice(0, SPANISH_KEY) : stem;
}

function sameStem(word: Word, b: string, lang: LanguageCode): boolean {
  const a = word.stem;
  if (a === b) return true;
  if (isFunctionWord(word.lower, lang)) return false;
  if (lang !== 'es' || Math.abs(a.length - b.length) > 2 || Math.min(a.length, b.length) < SPANISH_KEY) return false;
  return a.startsWith(b) || b.startsWith(a);
}

/** "bring ... =on" → its parts; hyphens and punctuation split words as they do in a sentence. */
export function parseTerm(phrase: string, lang: LanguageCode): Part[] {
  const parts: Part[] = [];
  for (const piece of phrase.trim().split(/\s+/)) {
    if (piece === '...') parts.push({ gap: true });
    else if (piece.includes('|')) parts.push({ anyOf: piece.split('|').flatMap((word) => formsOf(word, lang)) });
    else for (const form of formsOf(piece, lang)) parts.push({ anyOf: [form] });
  }
  return parts;
}

function formsOf(piece: string, lang: LanguageCode): Form[] {
  if (piece.startsWith('=')) return words(piece.slice(1), lang).map(({ lower }) => ({ exact: lower }));
  return words(piece, lang).map(({ lower }) => ({ stem: stem(lower, lang) }));
}

function isWord(word: Word, form: Form, lang: LanguageCode): boolean {
  return 'exact' in form ? word.lower === form.exact : sameStem(word, form.stem, lang);
}

function matchFrom(
  parts: readonly Part[],
  sentence: readonly Word[],
  first: number,
  lang: LanguageCode,
): number | null {
  let at = first;
  let slack = 0;
  for (const part of parts) {
    if ('gap' in part) {
      slack = LONGEST_GAP;
      continue;
    }
    let found = -1;
    for (let i = at; i <= at + slack && i < sentence.length; i++) {
      const word = sentence[i];
      if (word && part.anyOf.some((form) => isWord(word, form, lang))) {
        found = i;
        break;
      }
    }
    if (found < 0) return null;
    at = found + 1;
    slack = 0;
  }
  return at - 1;
}

/**
 * The index of a language's own phrases, built when that language is first asked for.
 * @param phrasesIn what the phrases of a language stand for, and the phrases
 */
export function termIndexes<Id extends string>(
  phrasesIn: (lang: LanguageCode) => Record<Id, readonly string[]>,
): (lang: LanguageCode) => TermIndex<Id> {
  const indexes = new Map<LanguageCode, TermIndex<Id>>();
  return (lang) => {
    const known = indexes.get(lang);
    if (known) return known;
    const index = new TermIndex<Id>(lang);
    for (const [id, phrases] of Object.entries(phrasesIn(lang)) as [Id, readonly string[]][])
      for (const phrase of phrases) index.add(id, phrase);
    indexes.set(lang, index);
    return index;
  };
}
