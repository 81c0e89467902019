import type { Word } from './words';

/** The lexicons' own phrases, a few hundred at most. */
const split = new Map<string, readonly string[]>();

function partsOf(phrase: string): readonly string[] {
  let parts = split.get(phrase);
  if (!parts) {
    parts = phrase.split(' ');
    split.set(phrase, parts);
  }
  return parts;
}

/** The words of a text, looked at from a place among them: what the readers of numbers share. */
export class Phrases {
  constructor(
    readonly text: string,
    readonly words: readonly Word[],
  ) {}

  /** The folded word, or the empty string beyond the text. */
  at(index: number): string {
    return this.words[index]?.lower ?? '';
  }

  /** What stands between this word and the next. */
  gap(index: number): string {
    const [left, right] = [this.words[index], this.words[index + 1]];
    return left && right ? this.text.slice(left.end, right.start) : '\n';
  }

  /** Nothing but white space or one hyphen before the next word? */
  joined(index: number): boolean {
    return /^(?:\+?\s{1,3}|\s?[-‐‑]\s?)$/.test(this.gap(index));
  }

  /** Index after the phrase (folded words) that begins at `index`, or null. */
  startsWith(index: number, phrase: string): number | null {
    const parts = partsOf(phrase);
    for (let i = 0; i < parts.length; i++) {
      if (this.at(index + i) !== parts[i] || (i > 0 && !this.joined(index + i - 1))) return null;
    }
    return index + parts.length;
  }

  /** Does the phrase end with the word at `index`? */
  endsWith(index: number, phrase: string): boolean {
    const start = index - partsOf(phrase).length + 1;
    // Nearly every call ends here: the last word decides.
    if (this.at(index) !== partsOf(phrase).at(-1)) return false;
    return start >= 0 && this.startsWith(start, phrase) !== null;
  }

  /** The longest key of `table` that begins at `index`, at most `longest` words. */
  lookUp<T>(index: number, table: ReadonlyMap<string, T>, longest: number): { value: T; next: number } | null {
    for (let count = longest; count > 0; count--) {
      const parts = this.words.slice(index, index + count);
      if (parts.length < count) continue;
      let whole = true;
      for (let i = index; i < index + count - 1; i++) whole &&= this.joined(i);
      const key = parts.map((word) => word.lower).join(' ');
      const value = table.get(key);
      if (whole && value !== undefined) return { value, next: index + count };
    }
    return null;
  }
}
