import type { AttributionLexicon, CueForm, CueKind } from '../../text/attribution';
import type { Token } from './tokens';

/** What follows a verb, as far as its meaning as a cue goes. */
export type Complement =
  | 'quote'
  | 'late-quote'
  | 'that'
  | 'clause'
  | 'weak-clause'
  | 'question'
  | 'infinitive'
  | 'object-infinitive'
  | 'label'
  | 'value'
  | 'preposition'
  | 'phrase'
  | 'none';

const OPEN_QUOTE = /^(?:["“«‘]|''|``)$/;
const FINITE = /(?:\p{L}{3}ed|n't)$/u;
const CLAUSE_REACH = 14;

/**
 * Reads the words after token `at` (the verb); `next` is where the complement begins. After a noun phrase "that" opens a
 * clause of its own only if the phrase is the hearer ("told them that"): else it describes the noun ("found ruins that").
 */
export function complementAfter(
  tokens: readonly Token[],
  at: number,
  lex: AttributionLexicon,
  hearer: boolean,
): { kind: Complement; next: number } {
  let i = at + 1;
  while (i < tokens.length && skippable(tokens[i], lex)) i++;
  // "criticó a la oposición"
  if (lex.objectMarkers.has(tokens[i]?.lower ?? '') && !opensInfinitive(tokens[i + 1], lex)) i++;
  // "“…,” Torres chimed in."
  if (lex.particles.has(tokens[i]?.lower ?? '') && !tokens[i + 1]?.word) i++;
  const token = tokens[i];
  if (!token) return { kind: 'none', next: i };
  const timed = lex.calendar.has(token.lower) || lex.calendar.has(tokens[i + 1]?.lower ?? '');
  if (OPEN_QUOTE.test(token.text) || (token.text === ',' && OPEN_QUOTE.test(tokens[i + 1]?.text ?? '')))
    return { kind: 'quote', next: i };
  const aside = token.text === ',' ? quoteOverAside(tokens, i) : null;
  if (aside !== null) return { kind: 'quote', next: aside };
  if (token.text === ':') return { kind: 'quote', next: i };
  if (!token.word) return { kind: 'none', next: i };
  // "find themselves"
  if (lex.reflexives.has(token.lower)) {
    // "professed himself “proud”"
    return { kind: OPEN_QUOTE.test(tokens[i + 1]?.text ?? '') ? 'quote' : 'phrase', next: i + 1 };
  }
  // "spoke that day of"
  if (lex.complementizers.has(token.lower) && lex.times.has(tokens[i + 1]?.lower ?? ''))
    return complementAfter(tokens, i + 1, lex, hearer);
  if (lex.complementizers.has(token.lower)) return { kind: 'that', next: i };
  if (lex.questionWords.has(token.lower)) return { kind: 'question', next: i };
  if (lex.infinitiveMarkers.has(token.lower) && opensInfinitive(tokens[i + 1], lex))
    return { kind: 'infinitive', next: i };
  if (lex.valuePrepositions.has(token.lower) && isValue(tokens, i + 1, lex)) return { kind: 'value', next: i };
  // "lo ven como una trampa"
  if (lex.asWords.has(token.lower) && lex.clitics.has(tokens[at - 1]?.lower ?? '')) return { kind: 'label', next: i };
  const led = lex.prepositions.has(token.lower);
  // "said in an interview that", "told reporters that": the clause comes after a phrase.
  for (let j = i; j < Math.min(tokens.length, i + CLAUSE_REACH); j++) {
    const later = tokens[j];
    if (!later) break;
    if (j > i && lex.relatives.has(later.lower)) {
      // "in an interview that", but "on the matters that seem"
      const after = tokens[j + 1];
      const verb = after && (lex.auxiliaries.has(after.lower) || lex.verbLike.has(after.lower));
      const content = lex.complementizers.has(later.lower) && (hearer || timed || led) && !verb;
      return { kind: content ? 'that' : 'phrase', next: i };
    }
    if (j > i && !led && lex.infinitiveMarkers.has(later.lower) && opensInfinitive(tokens[j + 1], lex))
      return { kind: 'object-infinitive', next: i };
    if (j > i && !led && lex.asWords.has(later.lower)) return { kind: 'label', next: i };
    if (j > i && lex.valuePrepositions.has(later.lower) && isValue(tokens, j + 1, lex))
      return { kind: 'value', next: i };
    if (OPEN_QUOTE.test(later.text)) return { kind: 'late-quote', next: i };
    if (later.text === ',') {
      const closing = tokens.slice(j + 1, j + CLAUSE_REACH).findIndex((token) => token.text === ',');
      const after = [j + 1, j + closing + 2];
      const opens = (words: ReadonlySet<string>) => after.filter((at) => words.has(tokens[at]?.lower ?? ''));
      if (opens(lex.complementizers).length > 0) return { kind: 'that', next: i };
      // "put the earnings of his company, Torsk, at $3 million"
      if (opens(lex.valuePrepositions).some((at) => isValue(tokens, at + 1, lex))) return { kind: 'value', next: i };
    }
    if (later.text === ':' && j === tokens.length - 1) return { kind: 'late-quote', next: i };
    if (/^[.,;:?!—–]$/.test(later.text)) break;
    if (j > i && lex.questionWords.has(later.lower)) return { kind: 'question', next: i };
    if (led) continue;
    if (j === i || lex.infinitiveMarkers.has(tokens[j - 1]?.lower ?? '')) continue;
    if ((lex.auxiliaries.has(later.lower) && later.lower !== "'s") || lex.verbLike.has(later.lower))
      return { kind: 'clause', next: i };
    if (finiteEnding(tokens, j, lex)) return { kind: 'weak-clause', next: i };
  }
  if (led) return { kind: 'preposition', next: i };
  return { kind: timed ? 'none' : 'phrase', next: i };
}

/** The most tokens of an aside between a verb and the quotation that it takes. */
const ASIDE_REACH = 6;

/** "call him, without more ado, “the pirate”": where the quotation begins behind an aside between two commas. */
function quoteOverAside(tokens: readonly Token[], comma: number): number | null {
  for (let i = comma + 1; i < Math.min(tokens.length, comma + ASIDE_REACH) && tokens[i]?.word; i++)
    if (tokens[i + 1]?.text === ',') return OPEN_QUOTE.test(tokens[i + 2]?.text ?? '') ? i + 2 : null;
  return null;
}

function opensInfinitive(token: Token | undefined, lex: AttributionLexicon): boolean {
  if (!token?.word || token.capital) return false;
  if (lex.infinitiveEnding) return lex.infinitiveEnding.test(token.lower);
  return !lex.determiners.has(token.lower) && !lex.prepositions.has(token.lower) && !/^\d/.test(token.text);
}

/** "at over $60 million": a figure within three words. */
export function isValue(tokens: readonly Token[], at: number, lex: AttributionLexicon): boolean {
  for (let i = at; i < at + 4; i++) {
    const text = tokens[i]?.text ?? '';
    if (/^[\p{Sc}\d]/u.test(text) || /\d/.test(text)) return true;
    if (lex.prepositions.has(text) && i > at + 1) return false;
  }
  return false;
}

/** A past form, unless it stands as an adjective after a preposition, a determiner or an adverb. */
function finiteEnding(tokens: readonly Token[], at: number, lex: AttributionLexicon): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (!FINITE.test(tokens[at]?.lower ?? '') || lex.agent.has(tokens[at + 1]?.lower ?? '')) return false;
  return !(lex.prepositions.has(before) || lex.determiners.has(before) || lex.adverbEnding.test(before));
}

function skippable(token: Token | undefined, lex: AttributionLexicon): boolean {
  return token !== undefined && (lex.adverbs.has(token.lower) || lex.adverbEnding.test(token.lower));
}

/** Does a verb of these kinds credit somebody when followed by that? */
export function accepts(form: CueForm, complement: Complement): boolean {
  const { kinds } = form;
  const any = (...wanted: CueKind[]): boolean => wanted.some((kind) => kinds.includes(kind));
  switch (complement) {
    case 'quote':
      return true;
    case 'late-quote':
      return any('say', 'remark', 'show', 'judge', 'for', 'label', 'name');
    case 'that':
      return any('say', 'remark', 'show', 'judge', 'intend', 'that');
    case 'clause':
    case 'question':
      return any('say', 'remark', 'show', 'judge');
    case 'weak-clause':
      return any('say', 'remark', 'show', 'judge');
    case 'infinitive':
      return any('intend');
    case 'object-infinitive':
      return any('say', 'judge', 'intend');
    case 'label':
      return any('say', 'remark', 'judge', 'for', 'label');
    case 'value':
      return any('say', 'judge', 'value');
    case 'phrase':
      return any('say', 'judge');
    case 'preposition':
      return any('say', 'remark', 'for');
    case 'none':
      return any('say', 'remark');
  }
}
