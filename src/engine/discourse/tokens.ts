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

/** Words and marks of `text[start, end)`. */
export function tokenise(text: string, span: Span, quoted: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let quote = 0;
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= start) quote++;
    const around = quoted[quote];
    tokens.push({
      text: match[0],
      lower: match[0].toLowerCase().replace(/’/g, "'"),
      start,
      end,
      word: WORD.test(match[0]),
      capital: CAPITAL.test(match[0]),
      quoted: around !== undefined && around.start <= start && end <= around.end,
    });
  }
  return tokens;
}
