import type { Phrase } from './noun-phrase';
import { phraseAfter } from './phrase-after';
import { finding, isSelf, type Reading, whole } from './reading';
import { canSpeak } from './source-kind';
import type { AttributedSpan } from './types';

const CLOSE_QUOTE = /^(?:["”»’']|'')$/;
const ENDS = /^[,.;:—–]|^$/;

/**
 * Writers use any verb beside a quotation: `"…," beamed the mayor`, `"…," the study thunders.` Found by form alone:
 * a closing mark with a comma, a verb ending, and a phrase that can speak.
 */
export function quoteCue(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const mark = tokens[at - 1];
  const start = mark?.text === ',' && CLOSE_QUOTE.test(tokens[at - 2]?.text ?? '') ? at - 2 : at - 1;
  const comma = start === at - 2 || /^[,?!]$/.test(tokens[at - 2]?.text ?? '');
  if (!CLOSE_QUOTE.test(tokens[start]?.text ?? '') || !comma) return null;
  const first = tokens[at];
  if (!first?.word) return null;
  const verbAt = (i: number): boolean => {
    const token = tokens[i];
    return token !== undefined && !token.capital && lex.finiteEnding.test(token.lower) && !lex.verbs.has(token.lower);
  };
  const usable = (phrase: Phrase | null): phrase is Phrase =>
    phrase !== null && !isSelf(reading, phrase) && canSpeak(tokens, phrase, lex);
  if (verbAt(at) && !lex.auxiliaries.has(first.lower)) {
    const source = phraseAfter(tokens, at + 1, lex);
    return usable(source) ? finding(reading, { from: at, to: at + 1 }, source, whole(reading)) : null;
  }
  let source = phraseAfter(tokens, at, lex);
  // "the study thunders": the verb looks like one more noun.
  if (source && source.to - source.from > 1 && !verbAt(source.to) && verbAt(source.to - 1))
    source = { from: source.from, to: source.to - 1 };
  if (!usable(source) || !verbAt(source.to)) return null;
  const next = tokens[source.to + 1];
  if (next && !ENDS.test(next.text) && !lex.prepositions.has(next.lower)) return null;
  return finding(reading, { from: source.to, to: source.to + 1 }, source, whole(reading));
}
