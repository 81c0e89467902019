import { speaks } from './judgement';
import type { Phrase } from './noun-phrase';
import { afterAside, phraseAfter } from './phrase-after';
import { closesQuote, finding, isSelf, type Reading, whole } from './reading';
import { canSpeak } from './source-kind';
import type { AttributedSpan } from './types';

const ENDS = /^[,.;:—–]|^$/;

/**
 * Writers use any verb beside a quotation: `"…," beamed the mayor`, `"…," the study thunders.` Found by form alone:
 * a closing mark with a comma, a verb ending, and a phrase that can speak.
 */
export function quoteCue(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const mark = tokens[at - 1];
  const start = mark?.text === ',' && closesQuote(tokens, at - 2) ? at - 2 : at - 1;
  const comma = start === at - 2 || /^[,?!]$/.test(tokens[at - 2]?.text ?? '');
  if (!closesQuote(tokens, start) || !comma) return null;
  // "se entusiasmó Ruiz"
  const verb = lex.impersonal.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const first = tokens[verb];
  if (!first?.word) return null;
  const verbAt = (i: number): boolean => {
    const token = tokens[i];
    return token !== undefined && !token.capital && lex.finiteEnding.test(token.lower) && !lex.verbs.has(token.lower);
  };
  const usable = (phrase: Phrase | null): phrase is Phrase =>
    phrase !== null && !isSelf(reading, phrase) && canSpeak(tokens, phrase, lex);
  if (verbAt(verb) && !lex.auxiliaries.has(first.lower)) {
    const source = phraseAfter(tokens, afterAside(tokens, verb + 1, lex), lex);
    const plain = source !== null && !isSelf(reading, source) && spoken(reading, start) && closes(reading, source);
    return source && (plain || usable(source))
      ? finding(reading, { from: at, to: verb + 1 }, source, whole(reading))
      : null;
  }
  let source = phraseAfter(tokens, at, lex);
  // "the study thunders": the verb looks like one more noun.
  if (source && source.to - source.from > 1 && !verbAt(source.to) && verbAt(source.to - 1))
    source = { from: source.from, to: source.to - 1 };
  if (!usable(source)) return null;
  const said = spoken(reading, start) ? verbAtEnd(reading, source.to) : -1;
  if (said >= 0) return finding(reading, { from: said, to: said + 1 }, source, whole(reading));
  if (!verbAt(source.to)) return null;
  const next = tokens[source.to + 1];
  // "Dubbed “the captain”, the mayor sails to …": what he is called, and not what he says.
  if (next?.word && !spoken(reading, start)) return null;
  if (next && !ENDS.test(next.text) && !lex.prepositions.has(next.lower) && !lex.openers.has(next.lower)) return null;
  return finding(reading, { from: source.to, to: source.to + 1 }, source, whole(reading));
}

/** Fewer quoted words than this may be a title. */
const SPOKEN = 4;

/** Is the quotation that ends at token `end` long enough for somebody's words? */
function spoken({ tokens }: Reading, end: number): boolean {
  let words = 0;
  for (let i = end; i >= 0 && words < SPOKEN && tokens[i]?.quoted; i--) if (tokens[i]?.word) words++;
  return words >= SPOKEN;
}

/** How far a verb of speech may stand behind whoever speaks, in tokens. */
const NERVE = 7;

/** "…, the mayor had the nerve to say.": an infinitive of speech at the end of the clause; -1 where there is none. */
function verbAtEnd({ tokens, lex }: Reading, from: number): number {
  for (let i = from; i < from + NERVE && tokens[i]?.word; i++) {
    const form = lex.verbs.get(tokens[i]?.lower ?? '');
    const isInfinitive =
      lex.infinitiveEnding?.test(tokens[i]?.lower ?? '') ?? lex.infinitiveMarkers.has(tokens[i - 1]?.lower ?? '');
    if (i > from && form?.base && speaks(form) && isInfinitive && ENDS.test(tokens[i + 1]?.text ?? '')) return i;
  }
  return -1;
}

/** "…, roared the crowd.": does the clause end with the phrase, and does it begin like a subject? */
function closes({ tokens, lex }: Reading, { from, to }: Phrase): boolean {
  const first = tokens[from];
  const subject = first !== undefined && (first.capital || lex.definite.has(first.lower));
  for (let i = from; i < to; i++) if (lex.calendar.has(tokens[i]?.lower ?? '')) return false;
  return subject && ENDS.test(tokens[to]?.text ?? '');
}
