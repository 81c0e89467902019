import type { AttributionLexicon } from '../../text/attribution';
import type { Span } from '../../text/span';
import type { Phrase } from './noun-phrase';
import { isVague, toldByNobody } from './source-kind';
import type { Token } from './tokens';
import type { AttributedSpan } from './types';

/** A sentence cut into words, with what the cue finders need of it. */
export interface Reading {
  tokens: readonly Token[];
  span: Span;
  lex: AttributionLexicon;
  text: string;
  /** Mostly capitals at the beginnings of words, as headlines are set. */
  titleCase: boolean;
}

/** The finding for a cue at tokens `[from, to)`; no source: nobody is named. */
export function finding(
  reading: Reading,
  cue: { from: number; to: number },
  named: Phrase | null,
  content: Span,
): AttributedSpan {
  const { tokens, text, lex } = reading;
  const source = named && toldByNobody(tokens, named, lex) ? null : named;
  const first = source ? tokens[source.from] : undefined;
  const last = source ? tokens[source.to - 1] : undefined;
  const speakerSpan = first && last ? { start: first.start, end: last.end } : null;
  return {
    state: source && !isVague(tokens, source, lex) ? 'attributed' : 'vague',
    speaker: speakerSpan ? text.slice(speakerSpan.start, speakerSpan.end) : null,
    speakerSpan,
    cue: { start: tokens[cue.from]?.start ?? 0, end: tokens[cue.to - 1]?.end ?? 0 },
    content,
    direct: false,
    carried: false,
    from: null,
    agentless: source === null,
  };
}

/** The author and the reader are no sources: "I think", "you know". */
export function isSelf(reading: Reading, phrase: Phrase): boolean {
  const token = reading.tokens[phrase.from];
  return phrase.to - phrase.from === 1 && token !== undefined && reading.lex.selves.has(token.lower);
}

export const whole = (reading: Reading): Span => ({ start: reading.span.start, end: reading.span.end });

/** From token `at` to the end of the sentence. */
export function fromToken(reading: Reading, at: number): Span {
  return { start: reading.tokens[at]?.start ?? reading.span.end, end: reading.span.end };
}

/** How far a clause is followed, in tokens: keeps the reading linear. */
const REACH = 80;
const BEFORE = /^(?:[,;:()]|[—–-]+)$/;
const AFTER = /^(?:[;:()]|[—–]+)$/;

/** From where the clause of token `at` begins to the mark after it; a comma ends nothing to the right. */
export function clauseAround(reading: Reading, at: number): Span {
  const { tokens, span, lex } = reading;
  let { start, end } = span;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { text = '', lower = '' } = tokens[i] ?? {};
    const reported = lex.verbs.get(lower)?.finite && !lex.nounLike.has(lower);
    if (!BEFORE.test(text) && !lex.openers.has(lower) && !reported) continue;
    start = tokens[i + 1]?.start ?? start;
    break;
  }
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++)
    if (AFTER.test(tokens[i]?.text ?? '')) {
      end = tokens[i]?.start ?? end;
      break;
    }
  return { start, end };
}

const OPEN = /^(?:["“„«‘']|''|``)$/;
const CLOSE = /^(?:["”»’']|'')$/;

/** Does a quotation begin at token `at`? */
export function opensQuote(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.quoted === true && tokens[at + 1]?.quoted === true && OPEN.test(token.text);
}

/** Does a quotation end with token `at`? */
export function closesQuote(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.quoted === true && !tokens[at + 1]?.quoted && CLOSE.test(token.text);
}

/** A source inside quotation marks says nothing outside them, nor the other way round, unless the marks hold a title. */
export function sameVoice(tokens: readonly Token[], span: AttributedSpan, at: number): boolean {
  const { speakerSpan } = span;
  const cue = tokens[at];
  if (!speakerSpan || !cue) return true;
  const from = Math.max(
    0,
    tokens.findIndex(({ start }) => start === speakerSpan.start),
  );
  let to = from;
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= speakerSpan.end) to++;
  const source = tokens.slice(from, to);
  if (source.every(({ quoted }) => quoted === cue.quoted)) return true;
  // `the "Courier" said`
  return !cue.quoted && (source.some(({ quoted }) => !quoted) || source.every(({ capital, word }) => capital || !word));
}
