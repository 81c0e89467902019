import type { AttributionLexicon } from '../../text/attribution';
import { hasNoun, isTitleDot, nominal, type Phrase, REACH } from './noun-phrase';
import type { Token } from './tokens';

const PAST = /\p{L}{3}ed$/u;

/** "of wasting", "de mentir": a verb, which no source is. */
function verbal(token: Token | undefined, lex: AttributionLexicon): boolean {
  if (!token || token.capital) return false;
  return lex.gerundEnding.test(token.lower) || (lex.infinitiveEnding?.test(token.lower) ?? false);
}

/** "the then minister": an adverb after a determiner is an adjective. */
function describes(tokens: readonly Token[], at: number, lex: AttributionLexicon): boolean {
  return lex.articles.has(tokens[at - 1]?.lower ?? '') && nominal(tokens[at + 1], lex);
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
    if (
      !nominal(token, lex) ||
      lex.calendar.has(lower) ||
      (i > start && lex.adverbs.has(lower) && !describes(tokens, i, lex))
    )
      break;
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

/** `dijo por su parte Ana Ruiz`, `chimed in the mayor`: the index after what may stand between a verb and its subject. */
export function afterAside(tokens: readonly Token[], start: number, lex: AttributionLexicon): number {
  let at = start;
  for (let guard = 0; guard < 3; guard++) {
    const token = tokens[at];
    if (!token?.word) return at;
    const next = tokens[at + 1];
    if (!next?.word) return at;
    if (lex.particles.has(token.lower) || lex.adverbs.has(token.lower) || lex.adverbEnding.test(token.lower)) at++;
    else if (lex.prepositions.has(token.lower) && lex.possessives.has(next.lower) && tokens[at + 2]?.word) at += 3;
    else if (lex.articles.has(token.lower) && lex.calendar.has(next.lower)) at += 2;
    else {
      // "subrayó en una entrevista Ana Ruiz"
      const noun = lex.determiners.has(next.lower) ? at + 2 : at + 1;
      const name = tokens[noun + 1];
      const plain = tokens[noun]?.word && !tokens[noun]?.capital && name?.capital && !name.quoted;
      return lex.headFirst && lex.prepositions.has(token.lower) && plain ? noun + 1 : at;
    }
  }
  return at;
}
