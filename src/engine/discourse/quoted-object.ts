import { ownerBefore } from './noun-cue';
import type { Phrase } from './noun-phrase';
import { finding, fromToken, isSelf, opensQuote, type Reading } from './reading';
import { canSpeak, isDocument } from './source-kind';
import { mainSubject } from './subject';
import type { AttributedSpan } from './types';
import { actingSubject } from './verb-group';

/** How far a quotation stands from the verb that it is the object of, in tokens. */
const REACH = 14;

/** "One commentary places all this inside a “grand design”": whatever the verb is, a document's quoted words are its own. */
export function documentQuote(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const token = tokens[at];
  if (!token || token.capital || token.quoted || !lex.finiteEnding.test(token.lower)) return null;
  if (lex.nounLike.has(token.lower) || lex.auxiliaries.has(token.lower)) return null;
  const quote = quoteAfter(reading, at);
  const subject = quote === null ? null : actingSubject(reading, at);
  if (quote === null || !subject || !isDocument(tokens, subject, lex)) return null;
  return finding(reading, { from: at, to: at + 1 }, subject, fromToken(reading, quote));
}

/** Where in the clause of the verb at `at` a quotation begins. */
function quoteAfter({ tokens, lex }: Reading, at: number): number | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    if (opensQuote(tokens, i)) return i;
    if (/^[;:.?!]$/.test(tokens[i]?.text ?? '') || lex.relatives.has(tokens[i]?.lower ?? '')) return null;
  }
  return null;
}

/** `The minister, Ana Ruiz, summed it up thus: “…”`: whatever the verb is, the words after the colon are the subject's. */
export function colonQuote(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (tokens[at + 1]?.text !== ':' || !opensQuote(tokens, at + 2)) return null;
  if (tokens.slice(0, at + 1).some(({ quoted }) => quoted)) return null;
  const subject = mainSubject(tokens, at, lex);
  // "Ruiz's parting shot went down well: “…”"
  const speaker = subject && !canSpeak(tokens, subject, lex) ? ownerBefore(reading, subject.to - 1) : subject;
  if (!subject || !speaker || isSelf(reading, speaker) || !canSpeak(tokens, speaker, lex)) return null;
  const source = withName(reading, speaker);
  const verb = tokens.slice(Math.max(source.to, subject.to), at + 1).find(({ word }) => word);
  if (!verb || verb.capital || lex.negations.has(verb.lower)) return null;
  const finite = lex.finiteEnding.test(verb.lower) || lex.verbLike.has(verb.lower) || lex.verbs.get(verb.lower)?.finite;
  return finite ? finding(reading, { from: at + 1, to: at + 2 }, source, fromToken(reading, at + 2)) : null;
}

/** The phrase with the name that stands behind it between commas. */
function withName({ tokens }: Reading, phrase: Phrase): Phrase {
  if (tokens[phrase.to]?.text !== ',') return phrase;
  let to = phrase.to + 1;
  while (tokens[to]?.capital) to++;
  return to > phrase.to + 1 && tokens[to]?.text === ',' ? { from: phrase.from, to: to + 1 } : phrase;
}
