import type { Span } from '../../text/span';

/** A word or a mark of a sentence; offsets into the article's text. */
export interface Token extends Span {
  text: string;
  /** Lower case, with straight apostrophes. */
  lower: string;
  /** Does it hold a letter or digit? */
  word: boolean;
  /** Does it begin with a capital? */
  capital: boolean;
  /** Does it stand in quotation marks? */
  quoted: boolean;
}

// Initials with dots, clitics, words with inner marks, a run of dashes or dots, and any other single mark.
const TOKEN =
  /(?:\p{Lu}\.){2,}|['’](?:s|re|ve|ll|d|m)\b|[\p{L}\p{N}]+(?:(?:[-‑&/](?=[\p{L}\p{N}])|[.,–](?=\p{N})|['’](?=\p{L}{3,})|['’](?=t\b)|\.(?=\p{L}\p{L}))[\p{L}\p{N}]+)*|''|``|-{2,}|\.{2,}|[^\s]/gu;
const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

type Shape = Pick<Token, 'lower' | 'word' | 'capital'>;
/** A page has few words that another has not. */
const shapes = new Map<string, Shape>();
const MOST_SHAPES = 20_000;

function shapeOf(text: string): Shape {
  const known = shapes.get(text);
  if (known) return known;
  const shape = {
    // The country, not the pronoun.
    lower: text === 'US' ? 'u.s.' : text.toLowerCase().replace(/’/g, "'"),
    word: WORD.test(text),
    capital: CAPITAL.test(text),
  };
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  shapes.set(text, shape);
  return shape;
}

/** Words and marks of `text[start, end)`. */
export function tokenise(text: string, span: Span, quoted: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let quote = 0;
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    const [own] = match;
    const end = start + own.length;
    while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= start) quote++;
    const around = quoted[quote];
    const { lower, word, capital } = shapeOf(own);
    tokens.push({
      text: own,
      lower,
      start,
      end,
      word,
      capital,
      quoted: around !== undefined && around.start <= start && end <= around.end,
    });
  }
  return tokens;
}
