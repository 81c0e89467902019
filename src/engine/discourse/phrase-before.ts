import type { AttributionLexicon } from '../../text/attribution';
import { isParticle, isTitleDot, nominal, type Phrase, REACH, trimmed } from './noun-phrase';
import type { Token } from './tokens';

const PARTICIPLE = /\p{L}{2}(?:ed|ado|ada|ados|adas|ido|ida|idos|idas)$/u;
const NUMBER = /^[\d.,]+$/;
const QUOTES = /^["“”«»‘’']$/;

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
  return (to - from === 1 && first.text.length <= 3) || (to - from === 2 && tokens[from + 1]?.text === '.');
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
    // "sources who saw it said": the phrase is what the relative clause is about.
    if (lex.relatives.has(lower) && to - i > 2 && from < to && i > low && opensWithVerb(tokens[i + 1], lower, lex))
      return scanLeft(tokens, i, low, lex, inner);
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
    // "a study by Ana Torres"
    const authored = lex.agent.has(lower) && lex.documents.has(tokens[i - 1]?.lower ?? '');
    if (inner.has(lower) || authored) {
      if (from === to) return null;
      if (isParticle(tokens, i, lex)) {
        from = i;
        break;
      }
      const coordinated = lex.conjunctions.has(tokens[i - 1]?.lower ?? '');
      if (!nominal(tokens[i - 1], lex) && !isTitleDot(tokens, i - 1, lex) && !coordinated) break;
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
    const afterNoun =
      nominal(before, lex) && !lex.determiners.has(before?.lower ?? '') && !lex.adverbEnding.test(before?.lower ?? '');
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
  return trimmed(tokens, { from: afterFronted(tokens, from, to, lex), to }, lex);
}

/** "At that ceremony Ana Ruiz said": a phrase of place or time in front of the subject ends where the name begins. */
function afterFronted(tokens: readonly Token[], from: number, to: number, lex: AttributionLexicon): number {
  const isDeterminer = (i: number) => lex.determiners.has(tokens[i]?.lower ?? '');
  const at = isDeterminer(from) ? from : from - 1;
  const opens = at < 2 || !tokens[at - 2]?.word;
  if (!opens || !isDeterminer(at) || !lex.prepositions.has(tokens[at - 1]?.lower ?? '')) return from;
  let name = to;
  while (name > from && (tokens[name - 1]?.capital || isTitleDot(tokens, name - 1, lex))) name--;
  const noun = tokens[name - 1]?.lower ?? '';
  return name < to && name > at + 1 && !lex.people.has(noun) && !lex.titles.has(noun) ? name : from;
}

/** "An essay that has been making the rounds describes": the index of a relative pronoun with no mark in between. */
function relativeBefore(tokens: readonly Token[], from: number, low: number, lex: AttributionLexicon): number | null {
  for (let i = from - 1; i > Math.max(low, from - 8); i--) {
    const token = tokens[i];
    if (!token?.word) return null;
    if (!lex.relatives.has(token.lower)) continue;
    const before = tokens[i - 1];
    const noun = nominal(before, lex) && !lex.verbs.has(before?.lower ?? '');
    return noun && opensWithVerb(tokens[i + 1], token.lower, lex) ? i : null;
  }
  return null;
}

/** Does a verb follow the relative pronoun? Behind "who" anything but a subject of its own is one. */
function opensWithVerb(token: Token | undefined, relative: string, lex: AttributionLexicon): boolean {
  if (!token || token.capital) return false;
  const { lower } = token;
  if (lex.people.has(lower) || lex.vague.has(lower)) return false;
  if (lex.persons.has(relative))
    return token.word && ![lex.determiners, lex.pronouns, lex.selves, lex.prepositions].some((set) => set.has(lower));
  return lex.verbLike.has(lower) || lex.auxiliaries.has(lower) || lex.finiteEnding.test(lower);
}
