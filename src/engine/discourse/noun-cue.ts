import type { Phrase } from './noun-phrase';
import { phraseAfter } from './phrase-after';
import { phraseBefore } from './phrase-before';
import { closesQuote, finding, fromToken, isSelf, opensQuote, type Reading, whole } from './reading';
import { canSpeak } from './source-kind';
import type { AttributedSpan } from './types';
import { groupBefore, subjectBefore } from './verb-group';

/** How far a copula stands from its noun, and a quotation from the copula, in tokens. */
const COPULA_REACH = 12;
const QUOTE_REACH = 6;
/** How long an aside between a noun and its clause may be, in tokens. */
const ASIDE_REACH = 10;

/** "the mayor's", "her": who owns the noun at `at`; adjectives may stand between. */
export function ownerBefore({ tokens, lex }: Reading, at: number): Phrase | null {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i];
    if (!token) return null;
    if (token.lower === "'s" || token.lower === "'" || token.text === '’')
      return phraseBefore(tokens, i, lex, lex.ownerInner);
    if (!token.word) return null;
    if (lex.possessives.has(token.lower)) return { from: i, to: i + 1 };
    if (lex.prepositions.has(token.lower) || lex.determiners.has(token.lower) || lex.auxiliaries.has(token.lower))
      return null;
  }
  return null;
}

/** "the verdict of the auditor" */
function ownerAfter({ tokens, lex }: Reading, at: number): Phrase | null {
  if (!lex.ownerInner.has(tokens[at + 1]?.lower ?? '')) return null;
  const owner = phraseAfter(tokens, at + 2, lex);
  return owner && canSpeak(tokens, owner, lex) ? owner : null;
}

/** "in the mayor's view", "by his own account". */
export function viewPhrase(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (!lex.viewPrepositions.has(tokens[at]?.lower ?? '')) return null;
  // "hear in his words an echo"
  if (lex.perception.has(lex.verbs.get(tokens[at - 1]?.lower ?? '')?.lemma ?? '')) return null;
  for (let i = at + 2; i < Math.min(tokens.length, at + 9); i++) {
    const lower = tokens[i]?.lower ?? '';
    if (!tokens[i]?.word && !/^['’]$/.test(tokens[i]?.text ?? '')) return null;
    if (!lex.viewNouns.has(lower)) continue;
    const owner = ownerBefore(reading, i);
    if (!owner || owner.from !== at + 1 || isSelf(reading, owner)) return null;
    return finding(reading, { from: at, to: i + 1 }, owner, whole(reading));
  }
  return null;
}

/** "“…” is the mayor's expression for it": whose the words are that were quoted. */
export function coinage(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (!lex.coinages.has(tokens[at]?.lower ?? '')) return null;
  const owner = ownerBefore(reading, at);
  const copula = owner && tokens[owner.from - 1];
  if (!owner || !copula || !lex.passive.has(copula.lower) || isSelf(reading, owner)) return null;
  return tokens.slice(0, owner.from).some(({ quoted }) => quoted)
    ? finding(reading, { from: at, to: at + 1 }, owner, whole(reading))
    : null;
}

/** "the mayor's claim that …", "the claim that …". */
export function claimNoun(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (!lex.claimNouns.has(tokens[at]?.lower ?? '')) return null;
  const link = overAside(reading, at + 1);
  const next = tokens[link];
  if (!next) return null;
  const clause = lex.complementizers.has(next.lower);
  if (!clause && !lex.infinitiveMarkers.has(next.lower) && !lex.claimLinks.has(next.lower)) return null;
  // "an argument that has been running" says nothing of its content.
  const after = tokens[link + 1];
  if (clause && after && (lex.auxiliaries.has(after.lower) || lex.verbLike.has(after.lower))) return null;
  const owner = ownerBefore(reading, at);
  if (!owner && !lex.openClaims.has(tokens[at]?.lower ?? '')) return null;
  if ((!owner && !clause) || (owner && isSelf(reading, owner))) return null;
  return finding(reading, { from: at, to: at + 1 }, owner, fromToken(reading, at + 1));
}

/** "the prediction, heard on every talk show, that": the index behind an aside between two commas that "that" follows. */
function overAside({ tokens, lex }: Reading, at: number): number {
  if (tokens[at]?.text !== ',') return at;
  for (let i = at + 1; i < Math.min(tokens.length, at + ASIDE_REACH) && tokens[i]?.word; i++)
    if (tokens[i + 1]?.text === ',') return lex.complementizers.has(tokens[i + 2]?.lower ?? '') ? i + 2 : at;
  return at;
}

/**
 * A noun of words and a copula: "her argument is that …", "the auditor's verdict was short: “…”", "“…” is the mayor's
 * word for it"; "word is that …" with no owner is nobody's.
 */
export function nounCopula(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const token = tokens[at];
  if (!token || token.quoted) return null;
  const label = lex.labelNouns.has(token.lower);
  const hearsay = lex.hearsay.has(token.lower);
  if (!label && !hearsay && !lex.claimNouns.has(token.lower) && !lex.viewNouns.has(token.lower)) return null;
  const before = ownerBefore(reading, at);
  // "in the words of" is no subject
  const oblique = lex.prepositions.has(tokens[at - 1]?.lower ?? '');
  const owner = before ?? (oblique ? null : ownerAfter(reading, at));
  if (owner ? isSelf(reading, owner) : !hearsay || startsLate(reading, at)) return null;
  if (owner && label && !mayLabel(reading, owner, at)) return null;
  const content = (owner && before ? quoteLeft(reading, owner.from) : null) ?? predicate(reading, owner, at);
  return content && finding(reading, { from: at, to: at + 1 }, owner, content);
}

/** Does more than an article stand before the noun in its clause? */
function startsLate({ tokens, lex }: Reading, at: number): boolean {
  const first = lex.articles.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const before = tokens[first - 1];
  return before?.word === true && !lex.openers.has(before.lower) && !lex.conjunctions.has(before.lower);
}

/** "his name is" gives his own, "his name for it is" what he calls it; a thing calls nothing anything. */
function mayLabel({ tokens, lex }: Reading, owner: Phrase, at: number): boolean {
  const possessive = owner.to - owner.from === 1 && lex.possessives.has(tokens[owner.from]?.lower ?? '');
  if (!possessive && !canSpeak(tokens, owner, lex)) return false;
  return !lex.ownNames.has(tokens[at]?.lower ?? '') || lex.labelFor.has(tokens[at + 1]?.lower ?? '');
}

/** The quotation before "is" that ends before token `at`: "“…” is the mayor's word". */
function quoteLeft({ tokens, lex }: Reading, at: number): { start: number; end: number } | null {
  let copula = at - 1;
  while (copula > 0 && lex.adverbs.has(tokens[copula]?.lower ?? '')) copula--;
  if (!lex.passive.has(tokens[copula]?.lower ?? '')) return null;
  const last = tokens[copula - 1]?.text === ',' ? copula - 2 : copula - 1;
  if (!closesQuote(tokens, last)) return null;
  let first = last;
  while (first > 0 && tokens[first - 1]?.quoted) first--;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** What follows the copula: a clause with "that", or a quotation near by. */
function predicate(reading: Reading, owner: Phrase | null, at: number): { start: number; end: number } | null {
  const { tokens, lex } = reading;
  const begin = Math.max(at + 1, owner?.to ?? 0);
  for (let i = begin; i < Math.min(tokens.length, begin + COPULA_REACH); i++) {
    const token = tokens[i];
    if (!token || lex.openers.has(token.lower) || /^[;:.?!]$/.test(token.text) || token.quoted) return null;
    if (!lex.passive.has(token.lower)) {
      if (lex.verbLike.has(token.lower)) return null;
      continue;
    }
    let next = i + 1;
    while (lex.adverbs.has(tokens[next]?.lower ?? '')) next++;
    if (lex.complementizers.has(tokens[next]?.lower ?? '')) return fromToken(reading, next);
    for (let j = next; j < Math.min(tokens.length, next + QUOTE_REACH); j++) {
      if (opensQuote(tokens, j)) return fromToken(reading, j);
      if (/^[,;.]$/.test(tokens[j]?.text ?? '') || lex.openers.has(tokens[j]?.lower ?? '')) break;
    }
    return owner ? null : lex.articles.has(tokens[next]?.lower ?? '') ? fromToken(reading, next) : null;
  }
  return null;
}

/** "the mayor has a name for him: “…”", "pinned the label “…” on him". */
export function nounObject(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const token = tokens[at];
  if (!token || token.quoted || !lex.labelNouns.has(token.lower)) return null;
  let article = at - 1;
  while (article > at - 4 && tokens[article]?.word && !lex.determiners.has(tokens[article]?.lower ?? '')) article--;
  const verb = tokens[article - 1];
  if (!verb?.word || verb.capital || !lex.determiners.has(tokens[article]?.lower ?? '')) return null;
  const has = lex.having.has(verb.lower) && !opensQuote(tokens, at + 1);
  const known = lex.verbs.get(verb.lower)?.kinds.includes('judge') ?? false;
  const gives = opensQuote(tokens, at + 1) && !known && finite(reading, article - 1) && !lex.receiving.has(verb.lower);
  if (!has && !gives) return null;
  let quote = at + 1;
  while (quote < at + COPULA_REACH && !opensQuote(tokens, quote)) quote++;
  if (!opensQuote(tokens, quote)) return null;
  const group = groupBefore(reading, article - 1);
  const subject = group.passive || group.negated ? null : subjectBefore(reading, group.end);
  if (!subject || isSelf(reading, subject) || !canSpeak(tokens, subject, lex)) return null;
  return finding(reading, { from: article - 1, to: at + 1 }, subject, fromToken(reading, quote));
}

/** "the author's description of him as a “pirate”": the quoted words that an owned label leads to are the owner's. */
export function nounLabel(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const token = tokens[at];
  if (!token || token.quoted || !lex.labelNouns.has(token.lower) || lex.ownNames.has(token.lower)) return null;
  const owner = ownerBefore(reading, at);
  if (!owner || isSelf(reading, owner) || !mayLabel(reading, owner, at)) return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + COPULA_REACH) && tokens[i]; i++) {
    if (opensQuote(tokens, i)) return finding(reading, { from: at, to: at + 1 }, owner, fromToken(reading, i));
    const { lower = '', word } = tokens[i] ?? {};
    if (!word || lex.auxiliaries.has(lower) || lex.verbLike.has(lower) || lex.openers.has(lower)) {
      if (!lex.asWords.has(lower)) return null;
    }
  }
  return null;
}

/** "the nickname “…” was bestowed on him by the press": whatever the verb is, its agent gave the name. */
export function nounAgent(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const token = tokens[at];
  if (!token || token.quoted || !lex.labelNouns.has(token.lower) || !opensQuote(tokens, at + 1)) return null;
  let end = at + 1;
  while (tokens[end]?.quoted) end++;
  if (!lex.passive.has(tokens[end]?.lower ?? '')) return null;
  for (let i = end + 1; i < Math.min(tokens.length, end + COPULA_REACH) && tokens[i]?.word; i++) {
    if (!lex.agent.has(tokens[i]?.lower ?? '')) continue;
    const source = phraseAfter(tokens, i + 1, lex);
    if (!source || isSelf(reading, source) || !canSpeak(tokens, source, lex)) return null;
    return finding(reading, { from: at, to: at + 1 }, source, fromToken(reading, at + 1));
  }
  return null;
}

function finite({ tokens, lex }: Reading, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return lex.finiteEnding.test(lower) || (lex.verbs.get(lower)?.finite ?? false) || lex.verbLike.has(lower);
}
