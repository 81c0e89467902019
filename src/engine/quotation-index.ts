import type { LanguageCode } from '../text/language';
import { isStopword } from '../text/stopwords';
import { type Word, words } from '../text/words';

/** A word's letters without the stops of an initialism. */
const letters = ({ lower }: Word) => lower.replace(/\./g, '');

/** Under these a word is found by any word that is taken for the same. */
function keysOf(word: Word): [string, string] {
  return [`=${letters(word)}`, word.stem];
}

/** Is one taken for the other: the same letters, or forms of one word? */
export function isSameWord(a: Word | undefined, b: Word | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    (a.lower === b.lower ||
      a.stem === b.stem ||
      ((a.lower.includes('.') || b.lower.includes('.')) && letters(a) === letters(b)))
  );
}

/**
 * Which of many texts can some words be a quotation of? Texts are known by their numbers, in the order given, and are filed
 * under each of their words.
 */
export class QuotationIndex {
  readonly #texts = new Map<string, number[]>();
  readonly #shared: Uint8Array;

  constructor(
    texts: readonly string[],
    private readonly lang: LanguageCode,
  ) {
    this.#shared = new Uint8Array(texts.length);
    for (const [number, text] of texts.entries()) {
      for (const key of new Set(words(text, lang).flatMap(keysOf))) {
        const list = this.#texts.get(key);
        if (list) list.push(number);
        else this.#texts.set(key, [number]);
      }
    }
  }

  /**
   * The numbers, in order, of all texts that share at least `least` of the page's words that carry content, or all of
   * them where there are fewer; a word that stands twice counts twice.
   */
  sharing(page: readonly Word[], least: number): number[] {
    const content = page.filter((word) => !isStopword(word.lower, this.lang)).map((word) => this.#holding(word));
    const needed = Math.min(least, content.length);
    const found: number[] = [];
    for (const texts of content) {
      for (const number of texts) {
        const shared = Math.min((this.#shared[number] ?? 0) + 1, 255);
        this.#shared[number] = shared;
        if (shared === needed) found.push(number);
      }
    }
    for (const texts of content) for (const number of texts) this.#shared[number] = 0;
    return found.sort((a, b) => a - b);
  }

  #holding(word: Word): Iterable<number> {
    const [bySpelling = [], byStem = []] = keysOf(word).map((key) => this.#texts.get(key));
    if (bySpelling.length === 0) return byStem;
    // As a rule the same texts, for the same letters have the same stem.
    return byStem.length === bySpelling.length && byStem.every((number, i) => number === bySpelling[i])
      ? byStem
      : new Set([...bySpelling, ...byStem]);
  }
}
