import type { AttributionLexicon } from '../../text/attribution';
import { datelineLength } from '../../text/dateline';
import type { Phrase } from './noun-phrase';
import { phraseAfter } from './phrase-after';
import type { Token } from './tokens';

/** Does an adverbial begin here that a comma closes? */
function adverbial(tokens: readonly Token[], at: number, lex: AttributionLexicon): boolean {
  const first = tokens[at];
  if (!first) return false;
  const { lower } = first;
  if (tokens[at + 1]?.text === ',' && (!first.capital || lex.adverbEnding.test(lower) || lex.adverbs.has(lower)))
    return true;
  if (lex.pronouns.has(lower)) return false;
  return (
    lex.prepositions.has(lower) || lex.openers.has(lower) || lex.adverbs.has(lower) || lex.gerundEnding.test(lower)
  );
}

function opensPhrase(token: Token | undefined, lex: AttributionLexicon): boolean {
  if (!token?.word) return true;
  const { lower } = token;
  return (
    token.capital ||
    lower.endsWith('s') ||
    [lex.determiners, lex.pronouns, lex.selves, lex.vague, lex.adverbs, lex.openers, lex.prepositions].some((set) =>
      set.has(lower),
    )
  );
}

/** How far into the sentence the subject is looked for, in tokens. */
const REACH = 80;
const DATELINE_REACH = 16;

/** Index after "OSLO (AP) —" at the beginning. */
function afterDateline(tokens: readonly Token[]): number {
  const [first] = tokens;
  const head = tokens.slice(0, DATELINE_REACH);
  // Asked of every verb: nearly no sentence has a dash there.
  if (!first || !head.some((token) => /^[–—-]$/.test(token.text))) return 0;
  // The tokens as they stand, for what reads text.
  const text = head.reduce((line, token) => line.padEnd(token.start - first.start) + token.text, '');
  const length = datelineLength(`${text} `);
  return length === 0 ? 0 : head.filter((token) => token.start - first.start < length).length;
}

/**
 * The subject of the main clause, for a verb further on that shares it: the first noun phrase that a verb follows, or
 * else the first one past a leading adverbial.
 */
export function mainSubject(tokens: readonly Token[], verb: number, lex: AttributionLexicon): Phrase | null {
  const before = Math.min(verb, REACH);
  const skipMarks = (at: number): number => {
    let next = at;
    while (next < before && (!tokens[next]?.word || lex.conjunctions.has(tokens[next]?.lower ?? ''))) next++;
    return next;
  };
  const begin = skipMarks(afterDateline(tokens));
  let i = begin;
  for (let guard = 0; guard < 3 && i < before; guard++) {
    const first = tokens[i];
    if (!first || !adverbial(tokens, i, lex)) break;
    while (i < before && !(tokens[i]?.text === ',' && opensPhrase(tokens[i + 1], lex))) i++;
    i = skipMarks(i + 1);
  }
  return (i < before ? phraseAfter(tokens, i, lex) : null) ?? firstWithVerb(tokens, begin, before, lex);
}

function firstWithVerb(tokens: readonly Token[], from: number, before: number, lex: AttributionLexicon): Phrase | null {
  for (let i = from; i < before; i++) {
    const token = tokens[i];
    if (!token?.word || !(token.capital || lex.pronouns.has(token.lower) || lex.articles.has(token.lower))) continue;
    if (lex.prepositions.has(token.lower) || lex.openers.has(token.lower)) continue;
    const phrase = phraseAfter(tokens, i, lex);
    const verb = phrase && tokens[phrase.to];
    if (!phrase || !verb?.word || verb.capital) continue;
    const finite = lex.verbLike.has(verb.lower) || lex.auxiliaries.has(verb.lower) || lex.finiteEnding.test(verb.lower);
    if (finite && phrase.to < before) return phrase;
  }
  return null;
}
