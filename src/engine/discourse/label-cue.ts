import { accepts } from './complement';
import type { Phrase } from './noun-phrase';
import { phraseAfter } from './phrase-after';
import { phraseBefore } from './phrase-before';
import { closesQuote, finding, fromToken, isSelf, opensQuote, type Reading } from './reading';
import { canSpeak } from './source-kind';
import type { Token } from './tokens';
import type { AttributedSpan } from './types';
import { actingSubject, groupBefore } from './verb-group';

/** How far a verb stands from "as", and from "how", in tokens. */
const OBJECT_REACH = 10;
const HOW_REACH = 12;

/** `waved the shipment away as “a few old boats”`: whatever the verb is, its subject calls the object that. */
export function asQuoted(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (tokens[at]?.quoted || !lex.asWords.has(tokens[at]?.lower ?? '')) return null;
  const quote = lex.determiners.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (!opensQuote(tokens, quote)) return null;
  for (let i = at - 2; i > Math.max(0, at - OBJECT_REACH); i--) {
    const token = tokens[i];
    if (!token?.word || token.quoted || lex.openers.has(token.lower)) return null;
    const form = lex.verbs.get(token.lower);
    if (token.capital || !(form ? form.finite : lex.finiteEnding.test(token.lower))) continue;
    if (lex.roleVerbs.has(token.lower)) return null;
    // Such a verb has been read already.
    if (form && accepts(form, 'label')) return null;
    const subject = actingSubject(reading, i);
    if (!subject) continue;
    if (isSelf(reading, subject) || !canSpeak(tokens, subject, lex)) return null;
    return finding(reading, { from: i, to: i + 1 }, subject, fromToken(reading, quote));
  }
  return null;
}

/** "“…” is how the mayor sized it up", "“…” is what critics call it", "“…” is the word that the mayor chose". */
export function howCalled(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const token = tokens[at];
  if (!token || token.quoted) return null;
  const isNoun = lex.coinages.has(token.lower) && lex.definite.has(tokens[at - 1]?.lower ?? '');
  if (!isNoun && !lex.questionWords.has(token.lower) && !lex.asWords.has(token.lower)) return null;
  const copula = isNoun ? at - 2 : at - 1;
  const last = copula - 1;
  if (!lex.passive.has(tokens[copula]?.lower ?? '') || !closesQuote(tokens, last)) return null;
  let first = last;
  while (first > 0 && tokens[first - 1]?.quoted) first--;
  const content = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  if (isNoun) {
    const from = lex.relatives.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const source = nameOf(tokens, phraseAfter(tokens, from, lex));
    if (!source || !tokens[source.to]?.word || isSelf(reading, source) || !canSpeak(tokens, source, lex)) return null;
    return finding(reading, { from: source.to, to: source.to + 1 }, source, content);
  }
  for (let i = at + 1; i < Math.min(tokens.length, at + HOW_REACH); i++) {
    const verb = tokens[i];
    if (!verb?.word) return null;
    if (verb.capital || !(lex.verbs.get(verb.lower)?.finite || lex.finiteEnding.test(verb.lower))) continue;
    // "how the mayor describes it", "como lo describe el alcalde"
    const subject = i > at + 1 ? phraseBefore(tokens, groupBefore(reading, i).end, lex) : null;
    const source = subject && subject.from > at ? subject : phraseAfter(tokens, i + 1, lex);
    if (!source || isSelf(reading, source) || !canSpeak(tokens, source, lex)) continue;
    return finding(reading, { from: i, to: i + 1 }, source, content);
  }
  return null;
}

/** A name before a verb that no list has: "Oslo News chose". */
function nameOf(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (!phrase || !tokens[phrase.from]?.capital) return phrase;
  let to = phrase.from;
  while (to < phrase.to && tokens[to]?.capital) to++;
  return { from: phrase.from, to };
}
