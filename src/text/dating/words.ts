/** Looks a word up in a table of patterns, first match wins; the patterns are tried on the lower-case word. */
export function lookUp<T>(table: readonly (readonly [RegExp, T])[], word: string | undefined): T | undefined {
  if (word === undefined) return undefined;
  const lower = word.toLowerCase();
  return table.find(([pattern]) => pattern.test(lower))?.[1];
}

/** The number that a word spells, from a list that begins with zero. */
export function numberIn(list: readonly string[], word: string): number | null {
  const digits = word.match(/^\d{1,4}/)?.[0];
  if (digits !== undefined) return Number(digits);
  const index = list.indexOf(word.toLowerCase().replace(/\s+/g, ' '));
  return index < 0 ? null : index;
}

/** A year in an expression ("19 June 2025", "late 2024"), not part of a longer number, a rate or an amount. */
export const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\d%]|[.,]\\d)';
/** What it needs. */
export const A_YEAR = /(?:1[5-9]|20)\d\d/;
