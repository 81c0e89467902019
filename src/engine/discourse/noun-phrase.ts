import type { AttributionLexicon } from '../../text/attribution';
import type { Token } from './tokens';

/** Token indices `[from, to)` of a noun phrase that can be a source. */
export interface Phrase {
  from: number;
  to: number;
}

/** How far a source may stand from its cue, in tokens: keeps the reading linear. */
export const REACH = 45;
const NUMBER = /^[\d.,]+$/;

/** The full stop of "Mr." or of an initial belongs to the name. */
export function isTitleDot(tokens: readonly Token[], i: number, lex: AttributionLexicon): boolean {
  const before = tokens[i - 1];
  if (tokens[i]?.text !== '.' || !before?.capital || before.end !== tokens[i]?.start) return false;
  return lex.titles.has(before.lower) || before.text.length === 1;
}

/** Could this token be part of a noun phrase? */
export function nominal(token: Token | undefined, lex: AttributionLexicon): boolean {
  if (!token?.word) return false;
  const { lower } = token;
  if (lex.determiners.has(lower) && !lex.openers.has(lower)) return true;
  return !(
    lex.auxiliaries.has(lower) ||
    lex.openers.has(lower) ||
    lex.prepositions.has(lower) ||
    lex.conjunctions.has(lower) ||
    (lex.verbLike.has(lower) && !token.capital)
  );
}

/** Without the words at its beginning that belong to the clause; null if no noun is left. */
export function trimmed(tokens: readonly Token[], phrase: Phrase, lex: AttributionLexicon): Phrase | null {
  let { from } = phrase;
  const { to } = phrase;
  for (; from < to; from++) {
    const token = tokens[from];
    if (!token) break;
    const droppable =
      !token.word ||
      lex.conjunctions.has(token.lower) ||
      lex.prepositions.has(token.lower) ||
      (lex.adverbs.has(token.lower) && !lex.determiners.has(token.lower)) ||
      lex.calendar.has(token.lower) ||
      (NUMBER.test(token.text) && token.text.length === 4) ||
      // "two days later"
      (lex.calendar.has(tokens[from + 1]?.lower ?? '') && (lex.numerals.has(token.lower) || NUMBER.test(token.text)));
    if (!droppable || isParticle(tokens, from, lex)) break;
  }
  const last = tokens[to - 1];
  if (from >= to || !last) return null;
  if (isNumbered(tokens, { from, to }, lex)) return { from, to };
  if (to - from === 1 ? !last.capital && lex.gerundEnding.test(last.lower) : lex.determiners.has(last.lower))
    return null;
  // "no official has said"
  if (lex.negations.has(tokens[from]?.lower ?? '')) return null;
  return hasNoun(tokens, { from, to }, lex) ? { from, to } : null;
}

/** "De La Cruz": with a capital before another one, at the head of a name. */
export function isParticle(tokens: readonly Token[], i: number, lex: AttributionLexicon): boolean {
  const next = tokens[i + 1];
  return Boolean(tokens[i]?.capital && next?.capital && lex.determiners.has(next.lower) && tokens[i + 2]?.capital);
}

/** "the two": people just named, by their number. */
export function isNumbered(tokens: readonly Token[], { from, to }: Phrase, lex: AttributionLexicon): boolean {
  return (
    to - from === 2 && lex.definite.has(tokens[from]?.lower ?? '') && lex.numerals.has(tokens[from + 1]?.lower ?? '')
  );
}

export function hasNoun(tokens: readonly Token[], phrase: Phrase, lex: AttributionLexicon): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i];
    if (!token?.word) continue;
    if (lex.vague.has(token.lower) || lex.pronouns.has(token.lower)) return true;
    if (phrase.to - phrase.from === 1 && lex.standalone.has(token.lower)) return true;
    if (nominal(token, lex) && !lex.determiners.has(token.lower) && /\p{L}/u.test(token.text)) return true;
  }
  return false;
}
