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
export interface Phrase<Id> {
  /** With the place of each in the order in which phrases were added. */
  ids: Map<Id, number>;
}

interface Term<Id> extends Phrase<Id> {
  parts: Part[];
  spelling: string;
}

/** The phrases that begin with one word. */
interface Begun<Id> {
  /** Not yet read beyond that word: most phrases begin with a word that a page lacks. */
  unread: { id: Id; phrase: string; place: number }[];
  read: Continued<Id> | null;
}

interface Continued<Id> {
  /** Phrases of one word, and those that may go on with a gap, or with a stem or else a spelling. */
  any: Term<Id>[];
  /** The others, by the word that must come next. */
  nextStem: Map<string, Term<Id>[]>;
  nextWord: Map<string, Term<Id>[]>;
}

/** A phrase found in a sentence: word indices `[first, last]` and the range of its words. */
export interface PhraseHit<Id> extends Span {
  phrase: Phrase<Id>;
  first: number;
  last: number;
  /** Equal for what was found by the same word; ascending. */
  run: number;
}

/** One of the things that a phrase stands for, found in a sentence. */
export interface TermHit<Id> extends Span {
  id: Id;
  first: number;
  last: number;
}

/**
 * Finds many phrases in a sentence at once. A phrase is words, matched by stem; `=word` is matched as it is
 * spelled, `one|other` is either, and `...` stands for up to four words of any kind ("bring ... on").
 * Cost: a map look-up or two a word, and one comparison for each different phrase that begins with that word and the next.
 */
export class TermIndex<Id> {
  readonly #byFirst = new Map<string, readonly Begun<Id>[]>();
  readonly #byStem = new Map<string, Begun<Id>>();
  readonly #byWord = new Map<string, Begun<Id>>();
  #places = 0;

  constructor(private readonly lang: LanguageCode) {}

  add(id: Id, phrase: string): void {
    const first = opening(phrase);
    if (first === undefined || phrase.trimStart().startsWith('...')) return;
    const added = { id, phrase, place: this.#places++ };
    for (const begun of entry(this.#byFirst, first, () => this.#begunBy(first))) begun.unread.push(added);
  }

  /** Where phrases are looked for that begin with what is written so. */
  #begunBy(first: string): Begun<Id>[] {
    const [head] = partsOf(first, this.lang);
    const forms = head && 'anyOf' in head ? head.anyOf : [];
    return [...new Set(forms.map((form) => this.#beginningWith(form)))];
  }

  #beginningWith(form: Form): Begun<Id> {
    const [map, key] = 'exact' in form ? [this.#byWord, form.exact] : [this.#byStem, keyOf(form.stem, this.lang)];
    return entry(map, key, () => ({ unread: [], read: null }));
  }

  /** What goes on from a word; read when a sentence first holds that word. */
  #continued(begun: Begun<Id>): Continued<Id> {
    if (begun.read && begun.unread.length === 0) return begun.read;
    begun.read ??= { any: [], nextStem: new Map(), nextWord: new Map() };
    for (const { id, phrase, place } of begun.unread) {
      const parts = [...partsOf(phrase, this.lang)];
      const spelling = parts.map(spell).join(' ');
      for (const terms of this.#goingOn(begun.read, parts[1])) {
        const known = terms.find((term) => term.spelling === spelling);
        if (!known) terms.push({ parts, spelling, ids: new Map([[id, place]]) });
        else if (!known.ids.has(id)) known.ids.set(id, place);
      }
    }
    begun.unread = [];
    return begun.read;
  }

  /** Where a phrase with this second part is looked for; a sentence comes upon it once. */
  #goingOn({ any, nextStem, nextWord }: Continued<Id>, next: Part | undefined): Iterable<Term<Id>[]> {
    if (!next || 'gap' in next) return [any];
    const stems = next.anyOf.flatMap((form) => ('stem' in form ? [keyOf(form.stem, this.lang)] : []));
    const spellings = next.anyOf.flatMap((form) => ('exact' in form ? [form.exact] : []));
    if (stems.length > 0 && spellings.length > 0) return [any];
    return new Set([
      ...stems.map((key) => entry(nextStem, key, () => [])),
      ...spellings.map((key) => entry(nextWord, key, () => [])),
    ]);
  }

  /** All that the phrases in a sentence stand for. */
  find(sentence: readonly Word[]): TermHit<Id>[] {
    return hitsOf(this.phrases(sentence));
  }

  /** The phrases in a sentence, each once, whatever it stands for. */
  phrases(sentence: readonly Word[]): PhraseHit<Id>[] {
    const hits: PhraseHit<Id>[] = [];
    const byStem = this.#byStem.size > 0;
    const byWord = this.#byWord.size > 0;
    for (const [first, word] of sentence.entries()) {
      if (byStem) this.#findAt(this.#byStem.get(keyOf(word.stem, this.lang)), sentence, first, 2 * first, hits);
      if (byWord) this.#findAt(this.#byWord.get(word.lower), sentence, first, 2 * first + 1, hits);
    }
    return hits;
  }

  #findAt(
    begun: Begun<Id> | undefined,
    sentence: readonly Word[],
    first: number,
    run: number,
    hits: PhraseHit<Id>[],
  ): void {
    if (!begun) return;
    const { any, nextStem, nextWord } = this.#continued(begun);
    const next = sentence[first + 1];
    this.#match(any, sentence, first, run, hits);
    if (!next) return;
    if (nextStem.size > 0) this.#match(nextStem.get(keyOf(next.stem, this.lang)), sentence, first, run, hits);
    if (nextWord.size > 0) this.#match(nextWord.get(next.lower), sentence, first, run, hits);
  }

  #match(
    terms: readonly Term<Id>[] | undefined,
    sentence: readonly Word[],
    first: number,
    run: number,
    hits: PhraseHit<Id>[],
  ): void {
    if (!terms) return;
    for (const phrase of terms) {
      const last = matchFrom(phrase.parts, sentence, first, this.lang);
      if (last === null) continue;
      hits.push({ phrase, first, last, run, start: sentence[first]?.start ?? 0, end: sentence[last]?.end ?? 0 });
    }
  }
}

/** What phrases stand for, by the word that each was found by and then in the order in which they were added. */
export function hitsOf<Id>(found: readonly PhraseHit<Id>[]): TermHit<Id>[] {
  const hits: { hit: TermHit<Id>; run: number; place: number }[] = [];
  for (const { phrase, first, last, start, end, run } of found)
    for (const [id, place] of phrase.ids) hits.push({ hit: { id, first, last, start, end }, run, place });
  if (hits.length > 1) hits.sort((a, b) => a.run - b.run || a.place - b.place);
  return hits.map(({ hit }) => hit);
}

/** Those among the phrases that stand for one thing; in the same order. */
export function standingFor<Id>(id: Id, found: readonly PhraseHit<Id>[]): PhraseHit<Id>[] {
  const place = ({ phrase }: PhraseHit<Id>) => phrase.ids.get(id) ?? 0;
  return found.filter(({ phrase }) => phrase.ids.has(id)).sort((a, b) => a.run - b.run || place(a) - place(b));
}

/** What a phrase begins with, up to a space: few of a story's phrases begin like no other. */
function opening(phrase: string): string | undefined {
  for (const [piece] of phrase.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(piece)) return piece;
  return undefined;
}

/** What a map has for a key; made where it has nothing. */
function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
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

/** "bring ... =on" → its parts, one by one; hyphens and punctuation split words as they do in a sentence. */
function* partsOf(phrase: string, lang: LanguageCode): Generator<Part> {
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
function matchFrom(
  parts: readonly Part[],
  sentence: readonly Word[],
  first: number,
  lang: LanguageCode,
): number | null {
  let places = [first];
  let slack = 0;
  for (const part of parts) {
    if ('gap' in part) {
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
