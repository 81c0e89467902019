import { referenceWords } from '../../text/reference';
import type { Mention } from '../naming/mention';
import type { FacetContext } from './reading';

/** The first word of the whole name that a mention is, or is part of. */
export function firstOf(m: Mention): number {
  return m.run && m.run.first < m.first ? m.run.first : m.first;
}

/** The last word of the whole name that a mention is, or is part of. */
export function lastOf(m: Mention): number {
  return m.run && m.run.last > m.last ? m.run.last : m.last;
}

/** A verb of being begins another statement. */
export function isCopula(at: number, context: FacetContext): boolean {
  return referenceWords(context.lang).copulas.has(context.match.sentence.words[at]?.lower ?? '');
}

/** Does a mark that ends a clause stand between these words? */
export function crossesClause(context: FacetContext, a: number, b: number): boolean {
  const { sentence } = context.match;
  const from = sentence.words[a]?.end ?? 0;
  const to = sentence.words[b]?.start ?? 0;
  return /[,;:—–()]/.test(sentence.text.slice(from - sentence.start, to - sentence.start));
}

/** "the", "a", "their": does a noun phrase open there? */
export function isArticle(at: number, { lang, match: { sentence } }: FacetContext): boolean {
  const { definite, indefinite, relative } = referenceWords(lang);
  const { lower = '' } = sentence.words[at] ?? {};
  return (definite.has(lower) || indefinite.has(lower)) && !relative.has(lower);
}
