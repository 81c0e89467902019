import type { LanguageCode } from '../text/language';
import type { Span } from '../text/span';
import type { Word } from '../text/words';
import { type Form, keyOf, LONGEST_GAP, matchFrom, opening, type Part, partsOf, spell } from './phrase-parts';

/** A phrase, and all that it stands for: in a large pack the same words tell many concepts. */
export interface Phrase<Id> {
  /** With the place of each in the order in which phrases were added. */
  ids: Map<Id, number>;
  /** The list that it is from, where several are looked for together; the same words on two lists are two phrases. */
  list: string;
}

interface Term<Id> extends Phrase<Id> {
  parts: readonly Part[];
}

/** The phrases that begin with one word. */
interface Begun<Id> {
  /** Not yet read beyond that word: most phrases begin with a word that a page lacks. */
  unread: { id: Id; phrase: string; list: string; place: number }[];
  read: Continued<Id> | null;
}

interface Continued<Id> {
  /** By their list and spelling. */
  terms: Map<string, Term<Id>>;
  /** Phrases of one word. */
  whole: Term<Id>[];
  /** The others, by any word that can come next, or behind a gap. */
  next: ByForm<Id>;
  behindGap: ByForm<Id>;
}

/** Phrases by the stem or the spelling of one of their words. */
interface ByForm<Id> {
  stems: Map<string, Term<Id>[]>;
  words: Map<string, Term<Id>[]>;
}

function noForms<Id>(): ByForm<Id> {
  return { stems: new Map(), words: new Map() };
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

  add(id: Id, phrase: string, list = ''): void {
    const first = opening(phrase);
    if (first === undefined || phrase.trimStart().startsWith('...')) return;
    const added = { id, phrase, list, place: this.#places++ };
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
    const read = begun.read ?? { terms: new Map(), whole: [], next: noForms(), behindGap: noForms() };
    for (const { id, phrase, list, place } of begun.unread) {
      const parts = [...partsOf(phrase, this.lang)];
      const { ids } = entry(read.terms, [list, ...parts.map(spell)].join(' '), () => this.#term(parts, list, read));
      if (!ids.has(id)) ids.set(id, place);
    }
    begun.unread = [];
    begun.read = read;
    return read;
  }

  /** A phrase, filed by its second part. */
  #term(parts: readonly Part[], list: string, { whole, next, behindGap }: Continued<Id>): Term<Id> {
    const term: Term<Id> = { parts, list, ids: new Map() };
    const second = parts.slice(1).find((part) => 'anyOf' in part);
    if (!second) whole.push(term);
    const { stems, words } = parts[1] === second ? next : behindGap;
    for (const form of second?.anyOf ?? []) {
      const [map, key] = 'exact' in form ? [words, form.exact] : [stems, keyOf(form.stem, this.lang)];
      const terms = entry(map, key, () => []);
      if (!terms.includes(term)) terms.push(term);
    }
    return term;
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
    const { whole, next, behindGap } = this.#continued(begun);
    const terms = [...whole];
    this.#addWith(sentence[first + 1], next, terms);
    if (behindGap.stems.size + behindGap.words.size > 0)
      for (let at = first + 1; at <= first + 1 + LONGEST_GAP; at++) this.#addWith(sentence[at], behindGap, terms);
    for (const phrase of terms) {
      const last = matchFrom(phrase.parts, sentence, first, this.lang);
      if (last === null) continue;
      hits.push({ phrase, first, last, run, start: sentence[first]?.start ?? 0, end: sentence[last]?.end ?? 0 });
    }
  }

  /** Adds those filed by a word, each once. */
  #addWith(word: Word | undefined, { stems, words }: ByForm<Id>, terms: Term<Id>[]): void {
    if (!word) return;
    if (stems.size > 0) addNew(stems.get(keyOf(word.stem, this.lang)), terms);
    if (words.size > 0) addNew(words.get(word.lower), terms);
  }
}

function addNew<T>(found: readonly T[] | undefined, list: T[]): void {
  if (found) for (const one of found) if (!list.includes(one)) list.push(one);
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

/** What a map has for a key; made where it has nothing. */
function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
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
