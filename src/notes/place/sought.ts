import type { Target } from '../annotation';
import { fingerprint } from './fingerprint';
import { collapsed, collapsedContext, evenMarks } from './spelling';

/** Context on one side: what belongs to the sentence of the words, and what lies beyond it. */
export interface Context {
  /** Both, next to the words. */
  all: string;
  /** How much of it belongs to the sentence. */
  inner: number;
  /** What of the outside lies next to the sentence, as far as it is telling; empty where there is too little. */
  outer: string;
}

/** What is looked for, written as the text that it is looked for in: marks in one spelling. */
export interface Sought {
  exact: string;
  before: Context;
  after: Context;
  sentence: string;
}

/** A page's text as it is searched: offsets are those of the page's text. */
export interface Field {
  text: string;
  even: string;
  /** Names the whole text. */
  fingerprint: string;
}

let last: Field | null = null;

/** A text made ready to be searched. The last one is kept: the annotations of a page are looked for one after another. */
export function fieldOf(text: string): Field {
  if (last?.text !== text) last = { text, even: evenMarks(text), fingerprint: fingerprint(text.replace(/\n/g, ' ')) };
  return last;
}

/** So much of the context is proof on its side; code units. */
export const TELLING_CONTEXT = 32;
/** Shorter context proves nothing. */
const LEAST_CONTEXT = 8;

export function soughtOf({ quote, sentence: words }: Target): Sought {
  const exact = evenMarks(collapsed(quote.exact));
  const prefix = evenMarks(collapsedContext(quote.prefix));
  const suffix = evenMarks(collapsedContext(quote.suffix));
  const sentence = evenMarks(collapsed(words));
  const at = insideOf(sentence, exact, prefix, suffix);
  const inBefore = Math.min(prefix.length, at);
  const inAfter = Math.min(suffix.length, Math.max(0, sentence.length - at - exact.length));
  return {
    exact,
    before: {
      all: prefix,
      inner: inBefore,
      outer: telling(prefix.slice(0, prefix.length - inBefore).slice(-TELLING_CONTEXT)),
    },
    after: { all: suffix, inner: inAfter, outer: telling(suffix.slice(inAfter, inAfter + TELLING_CONTEXT)) },
    sentence,
  };
}

export function telling(context: string): string {
  return context.trim().length < LEAST_CONTEXT ? '' : context;
}

/** Where in their sentence the words stand: where their context agrees. */
function insideOf(sentence: string, exact: string, prefix: string, suffix: string): number {
  for (let at = sentence.indexOf(exact); at >= 0; at = sentence.indexOf(exact, at + 1)) {
    const [left, right] = [sentence.slice(0, at), sentence.slice(at + exact.length)];
    const agreesBefore = prefix.endsWith(left) || left.endsWith(prefix);
    if (agreesBefore && (suffix.startsWith(right) || right.startsWith(suffix))) return at;
  }
  return 0;
}
