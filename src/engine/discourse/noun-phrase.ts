import type { AttributionLexicon } from '../../text/attribution';
import type { Token } from './tokens';

/** Token indices `[from, to)` of a noun phrase that can be a source. */
export interface Phrase {
  from: number;
  to: number;
}

/** How far a source may stand from its cue, in tokens: keeps the reading linear. */
const REACH = 45;
const PARTICIPLE = /\p{L}{2,}(ed|ado|ada|ados|adas|ido|ida|idos|idas)$/u;
const NUMBER = /^[\d.,]+$/;
const QUOTES = /^["“”«»‘’']$/;

/** The full stop of "Mr." or of an initial belongs to the name. */
export function isTitleDot(tokens: readonly Token[], i: number, lex: AttributionLexicon): boolean {
  const before = tokens[i - 1];
  if (tokens[i]?.text !== '.' || !before?.capital || before.end !== tokens[i]?.start) return false;
  return lex.titles.has(before.lower) || before.text.length === 1;
}

/** Could this token be part of a noun phrase? */
function nominal(token: Token | undefined, lex: AttributionLexicon): boolean {
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

/** The noun phrase that ends right before token `end`: the subject of a verb that follows it. */
export function phraseBefore(
  tokens: readonly Token[],
  end: number,
  lex: AttributionLexicon,
  inner: ReadonlySet<string> = lex.inner,
): Phrase | null {
  let to = end;
  const low = Math.max(0, end - REACH);
  const last = tokens[to - 1];
  if (!last) return null;
  if (!last.word && !isTitleDot(tokens, to - 1, lex)) {
    const skipped = skipParenthetical(tokens, to - 1, low, lex);
    if (skipped === null) return null;
    to = skipped;
  }
  return scanLeft(tokens, to, low, lex, inner);
}

/** Over ", who runs the office," and "(R-Ohio)": the index after the phrase before it; null if there is none. */
function skipParenthetical(tokens: readonly Token[], at: number, low: number, lex: AttributionLexicon): number | null {
  const mark = tokens[at]?.text ?? '';
  if (mark === ')') {
    for (let i = at - 1; i > low; i--) if (tokens[i]?.text === '(') return i;
    return null;
  }
  const dash = /^[—–-]+$/.test(mark);
  if (mark !== ',' && !dash) return null;
  let cut = at;
  for (let i = at - 1; i >= low; i--) {
    const text = tokens[i]?.text ?? '';
    if (text === ';' || text === ':' || (QUOTES.test(text) && !isPossessive(tokens, i))) break;
    const boundary = dash ? /^[—–-]+$/.test(text) : text === ',';
    if (!boundary) continue;
    if (!appositive(tokens, i + 1, cut, lex)) return cut === at ? plainPhrase(tokens, i + 1, at, lex) : cut;
    cut = i;
    if (dash) return cut;
    // "Ana Perez, a lawyer, …": the chunk before is the phrase unless it is an apposition itself.
    let start = i - 1;
    while (
      start >= low &&
      tokens[start]?.text !== ',' &&
      !(QUOTES.test(tokens[start]?.text ?? '') && !isPossessive(tokens, start))
    )
      start--;
    if (start < low || tokens[start]?.text !== ',' || !appositive(tokens, start + 1, i, lex)) return cut;
  }
  return cut === at ? null : cut;
}

/** "the miners' union": an apostrophe, not a mark. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return /^['’]$/.test(token?.text ?? '') && tokens[at - 1]?.end === token?.start && !token?.quoted;
}

/** "Oslo's new mayor, Ana Torres, said": what the commas hold is the phrase itself. */
function plainPhrase(tokens: readonly Token[], from: number, to: number, lex: AttributionLexicon): number | null {
  if (to - from > 6) return null;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.lower === "'s" || isTitleDot(tokens, i, lex) || token?.lower === 'of') continue;
    if (!nominal(token, lex) || !token?.capital || lex.calendar.has(token.lower)) return null;
  }
  return to;
}

function appositive(tokens: readonly Token[], from: number, to: number, lex: AttributionLexicon): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (lex.relatives.has(first.lower) || lex.openers.has(first.lower)) return true;
  if (NUMBER.test(first.text) || lex.determiners.has(first.lower) || lex.prepositions.has(first.lower)) return true;
  if (!first.capital && first.word) return true;
  // "Ana Torres, Oslo's new mayor, …"
  if (tokens[from + 1]?.lower === "'s" && to - from > 2) return true;
  for (let i = from; i < to; i++) if (tokens[i]?.lower === 'of' || tokens[i]?.lower === 'de') return true;
  // "Md.", "R-Ohio"
  return to - from <= 2 && first.text.length <= 4;
}

function scanLeft(
  tokens: readonly Token[],
  to: number,
  low: number,
  lex: AttributionLexicon,
  inner: ReadonlySet<string>,
): Phrase | null {
  if (lex.articles.has(tokens[to - 1]?.lower ?? '')) return null;
  let from = to;
  let afterAnd = -1;
  let brokenByVerb = false;
  for (let i = to - 1; i >= low; i--) {
    const token = tokens[i];
    if (!token) break;
    const { lower } = token;
    if (!token.word) {
      if (lower === "'s" || isTitleDot(tokens, i, lex) || /^[&$%/’']$/.test(token.text)) {
        from = i;
        continue;
      }
      if (token.text === ')') {
        let open = i - 1;
        while (open > low && tokens[open]?.text !== '(') open--;
        if (i - open > 8 || !nominal(tokens[open - 1], lex)) break;
        i = open;
        from = i;
        continue;
      }
      if (token.text === ',' && afterAnd > 0 && nominal(tokens[i - 1], lex) && tokens[i - 1]?.capital) continue;
      break;
    }
    if (lex.pronouns.has(lower) || lex.selves.has(lower)) {
      if (i === to - 1) return { from: i, to };
      break;
    }
    if (lower === "'s") {
      from = i;
      continue;
    }
    if (lex.conjunctions.has(lower)) {
      if (from === to || !nominal(tokens[i - 1], lex) || lower === 'but' || lower === 'pero') break;
      if (afterAnd < 0) afterAnd = i + 1;
      continue;
    }
    // "sources who saw it said": the phrase is what the relative clause is about.
    if (lex.relatives.has(lower) && from < to && i > low && opensWithVerb(tokens[i + 1], lex))
      return scanLeft(tokens, i, low, lex, inner);
    // "a study by Ana Torres"
    const authored = lex.agent.has(lower) && lex.documents.has(tokens[i - 1]?.lower ?? '');
    if (inner.has(lower) || authored) {
      if (from === to) return null;
      if (!nominal(tokens[i - 1], lex) && !isTitleDot(tokens, i - 1, lex)) break;
      continue;
    }
    // "newly filed reports"
    if (lex.adverbEnding.test(lower) && from < to && PARTICIPLE.test(tokens[i + 1]?.lower ?? '')) continue;
    if (!nominal(token, lex) || (lex.adverbEnding.test(lower) && !token.capital) || lex.complementizers.has(lower)) {
      brokenByVerb = lex.verbLike.has(lower) || lex.auxiliaries.has(lower);
      break;
    }
    const form = lex.verbs.get(lower);
    const before = tokens[i - 1];
    const afterNoun = before !== undefined && nominal(before, lex) && !lex.determiners.has(before.lower);
    if (form && !token.capital && !lex.nounLike.has(lower) && afterNoun && from < to && !form.gerund) {
      brokenByVerb = true;
      break;
    }
    if (PARTICIPLE.test(lower) && !token.capital && afterNoun && from < to) {
      const next = tokens[i + 1];
      if (!next || !(lex.prepositions.has(next.lower) || lex.calendar.has(next.lower) || next.lower === 'this')) {
        brokenByVerb = true;
        break;
      }
    }
    from = i;
    // A determiner opens its phrase: what stands before it belongs to it only through a preposition or "and".
    if ((lex.articles.has(lower) || lex.possessives.has(lower)) && before?.word) {
      const joined = inner.has(before.lower) || lex.conjunctions.has(before.lower) || lex.determiners.has(before.lower);
      if (!joined) {
        brokenByVerb = true;
        break;
      }
    }
  }
  if (brokenByVerb) {
    const antecedent = relativeBefore(tokens, from, low, lex);
    if (antecedent !== null) return scanLeft(tokens, antecedent, low, lex, inner);
    if (afterAnd > 0) from = Math.max(from, afterAnd);
  }
  return trim(tokens, { from, to }, lex);
}

/** "An essay that has been making the rounds describes": the index of a relative pronoun with no mark in between. */
function relativeBefore(tokens: readonly Token[], from: number, low: number, lex: AttributionLexicon): number | null {
  for (let i = from - 1; i > Math.max(low, from - 8); i--) {
    const token = tokens[i];
    if (!token?.word) return null;
    if (!lex.relatives.has(token.lower)) continue;
    const before = tokens[i - 1];
    const noun = nominal(before, lex) && !lex.verbs.has(before?.lower ?? '');
    return noun && opensWithVerb(tokens[i + 1], lex) ? i : null;
  }
  return null;
}

function opensWithVerb(token: Token | undefined, lex: AttributionLexicon): boolean {
  if (!token || token.capital) return false;
  const { lower } = token;
  return lex.verbLike.has(lower) || lex.auxiliaries.has(lower) || lex.finiteEnding.test(lower);
}

function trim(tokens: readonly Token[], phrase: Phrase, lex: AttributionLexicon): Phrase | null {
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
      (NUMBER.test(token.text) && token.text.length === 4);
    if (!droppable) break;
  }
  const last = tokens[to - 1];
  if (from >= to || !last) return null;
  if (to - from === 1 ? !last.capital && lex.gerundEnding.test(last.lower) : lex.determiners.has(last.lower))
    return null;
  // "no official has said"
  if (lex.negations.has(tokens[from]?.lower ?? '')) return null;
  return hasNoun(tokens, { from, to }, lex) ? { from, to } : null;
}

function hasNoun(tokens: readonly Token[], phrase: Phrase, lex: AttributionLexicon): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i];
    if (!token?.word) continue;
    if (lex.vague.has(token.lower) || lex.pronouns.has(token.lower)) return true;
    if (nominal(token, lex) && !lex.determiners.has(token.lower) && /\p{L}/u.test(token.text)) return true;
  }
  return false;
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
      if (to === start || !tokens[i + 1]?.word || lex.infinitiveEnding?.test(tokens[i + 1]?.lower ?? '')) break;
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
