import { fold } from '../fold';
import type { DateGrammar } from './expression';

/** What is no letter of a date: escapes, and the names of groups. */
const SYNTAX = /\\u[\da-f]{4}|\\[a-z]|\(\?<\w+>/gi;
/** Letters in a row, the last of which may be left out, and any one of several. */
const LETTERS = /\[(?<anyOf>[^\][]*)\]|(?<row>\p{L}+)(?<optional>\?)?/gu;

/**
 * The words that a grammar's dates can hold: those that can be put together from what its patterns are written in. It lets
 * others through as well; which words stand for any letters (`\p{L}`) in one pattern, another spells out.
 */
export class DateVocabulary {
  readonly #pieces = new Set<string>();
  readonly #known = new Map<string, boolean>();

  constructor({ rules, range, and }: DateGrammar) {
    for (const { source } of [...rules.map(({ pattern }) => pattern), range, and]) {
      for (const { groups = {} } of source.replace(SYNTAX, ' ').matchAll(LETTERS)) {
        const { anyOf = '', row = '', optional } = groups;
        for (const piece of [...anyOf, row, ...(optional ? [row.slice(0, -1)] : [])]) this.#pieces.add(fold(piece));
      }
    }
    this.#pieces.delete('');
  }

  /** @param word folded */
  has(word: string): boolean {
    const known = this.#known.get(word) ?? (/\d/.test(word) || this.#isMade(word));
    this.#known.set(word, known);
    return known;
  }

  #isMade(word: string): boolean {
    const reached = [0];
    for (let end = 1; end <= word.length; end++)
      if (reached.some((start) => this.#pieces.has(word.slice(start, end)))) reached.push(end);
    return reached.at(-1) === word.length;
  }
}
