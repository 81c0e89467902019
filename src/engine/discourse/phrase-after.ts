import type { AttributionLexicon } from '../../text/attribution';
import { hasNoun, isTitleDot, nominal, type Phrase, REACH } from './noun-phrase';
import type { Token } from './tokens';

const PAST = /\p{L}{3,}ed$/u;

/** "of wasting", "de mentir": a verb, which no source is. */
function verbal(token: Token | undefined, lex: AttributionLexicon): boolean {
  if (!token || token.capital) return false;
  return lex.gerundEnding.test(token.lower) || (lex.infinitiveEnding?.test(token.lower) ?? false);
}

/** The noun phrase that begins at token `start`: after "according to", "said" in inversion, "by". */
export function phraseAfter(tokens: readonly Token[], start: number, lex: AttributionLexicon): Phrase | null {
  let i = start;
  const high = Math.min(tokens.length, start + REACH);
  let to = start;
  for (; i < high; i++) {
    const token = tokens[i];
    if (!token) break;
    const { lower } = token;
    if (!token.word) {
      if (isTitleDot(tokens, i, lex) || /^[&’'/]$/.test(token.text)) continue;
      if (token.text === '(' && /^(?:[A-Z]|R|D)/.test(tokens[i + 1]?.text ?? '') && to > start) {
        let close = i + 1;
        while (close < high && tokens[close]?.text !== ')') close++;
        if (close - i > 8) break;
        i = close;
        to = i + 1;
        continue;
      }
      break;
    }
    if (lex.pronouns.has(lower) || lex.selves.has(lower)) {
      if (i === start) return { from: start, to: start + 1 };
      break;
    }
    if (lower === "'s") {
      to = i + 1;
      continue;
    }
    if (lex.linking.has(lower)) {
      if (to === start || !tokens[i + 1]?.word || verbal(tokens[i + 1], lex)) break;
      continue;
    }
    // "a study by Ana Torres"
    if (lex.agent.has(lower) && lex.documents.has(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.word) {
      continue;
    }
    if (lex.conjunctions.has(lower)) {
      const next = tokens[i + 1];
      if (to === start || !next || !(next.capital || lex.determiners.has(next.lower)) || lower === 'but') break;
      continue;
    }
    if (!nominal(token, lex) || lex.calendar.has(lower) || (i > start && lex.adverbs.has(lower))) break;
    if (lex.adverbEnding.test(lower) && !token.capital) break;
    // "the minister resigned"
    const before = tokens[i - 1];
    const afterNoun = i > start && nominal(before, lex) && !lex.determiners.has(before?.lower ?? '');
    if (afterNoun && !token.capital && PAST.test(lower)) break;
    const form = lex.verbs.get(lower);
    if (form && !token.capital && to > start && !lex.nounLike.has(lower)) break;
    if (
      to > start &&
      lex.determiners.has(lower) &&
      nominal(tokens[i - 1], lex) &&
      !lex.linking.has(tokens[i - 1]?.lower ?? '')
    ) {
      if (!lex.determiners.has(tokens[i - 1]?.lower ?? '') && !lex.conjunctions.has(tokens[i - 1]?.lower ?? '')) break;
    }
    to = i + 1;
  }
  const phrase = { from: start, to };
  return to > start && hasNoun(tokens, phrase, lex) ? phrase : null;
}
