import type { AttributionLexicon } from '../../text/attribution';
import type { Span } from '../../text/span';
import { phraseAt } from './fixed-phrase';
import { asQuoted, howCalled } from './label-cue';
import { claimNoun, coinage, nounAgent, nounCopula, nounLabel, nounObject, viewPhrase } from './noun-cue';
import { nominal } from './noun-phrase';
import { phraseAfter } from './phrase-after';
import { quoteCue } from './quote-cue';
import { colonQuote, documentQuote } from './quoted-object';
import { clauseAround, finding, fromToken, isSelf, type Reading, sameVoice, whole } from './reading';
import { canSpeak, isPerson, isPlural } from './source-kind';
import type { Token } from './tokens';
import type { AttributedSpan } from './types';
import { verbCue } from './verb-cue';
import { groupBefore, subjectBefore, subjectOf } from './verb-group';

type Finder = (reading: Reading, at: number) => AttributedSpan | null;

/** Tried at each word in this order; the first that finds a cue there has it. */
const FINDERS: readonly Finder[] = [
  sourcePhrase,
  agentless,
  viewPhrase,
  viewpoint,
  putIt,
  verb,
  quoteCue,
  asQuoted,
  howCalled,
  claimNoun,
  coinage,
  nounCopula,
  nounObject,
  nounAgent,
  nounLabel,
  stance,
  documentQuote,
  colonQuote,
];
/** How far back the full name of somebody is looked for, in characters. */
const NAME_REACH = 5000;
/** How far a noun's own words go on, in tokens. */
const DOUBT_REACH = 14;
/** How far the verb of a view may stand from its holder, in tokens. */
const VIEW_REACH = 14;

/** Every cue of the sentence with its source: outermost first, then in order of appearance. */
export function findCues(reading: Reading): AttributedSpan[] {
  const found: AttributedSpan[] = [];
  reading.tokens.forEach((token, at) => {
    if (!token.word) return;
    for (const find of FINDERS) {
      const span = find(reading, at);
      if (!span || !sameVoice(reading.tokens, span, at)) continue;
      found.push(span);
      break;
    }
  });
  if (found.length < 2) return found;
  const quoted = new Set(reading.tokens.filter((token) => token.quoted).map((token) => token.start));
  const rank = (span: AttributedSpan): number => (span.cue && quoted.has(span.cue.start) ? 1 : 0);
  const size = (span: AttributedSpan): number => span.content.end - span.content.start;
  return found
    .map((span, order) => ({ span, order }))
    .sort(
      (a, b) =>
        rank(a.span) - rank(b.span) ||
        size(b.span) - size(a.span) ||
        Number(a.span.agentless) - Number(b.span.agentless) ||
        a.order - b.order,
    )
    .map(({ span }) => span);
}

function verb(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex, titleCase } = reading;
  const token = tokens[at];
  const form = token && lex.verbs.get(token.lower);
  if (!form || (token.capital && at > 0 && !titleCase && tokens[at - 1]?.word)) return null;
  return verbCue(reading, at, form);
}

/** "according to the ministry". */
function sourcePhrase(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const phrase = phraseAt(lex.sourcePhrases, tokens, at);
  if (!phrase) return null;
  const to = at + phrase.length;
  const pronoun = lex.objectPronouns.has(tokens[to]?.lower ?? '');
  const source = pronoun ? { from: to, to: to + 1 } : phraseAfter(tokens, to, lex);
  if (!source || isSelf(reading, source)) return null;
  const first = tokens[source.from];
  // "according to plan"
  const bare =
    source.to - source.from === 1 &&
    first !== undefined &&
    !first.capital &&
    !pronoun &&
    !lex.pronouns.has(first.lower);
  if (bare && !canSpeak(tokens, source, lex) && !isPlural(tokens, source, lex)) return null;
  if (lex.weakSourcePhrases.has(phrase.join(' ')) && (!first?.capital || tokens[at - 1]?.word)) return null;
  for (let i = source.from; i < source.to; i++) if (lex.nonSources.has(tokens[i]?.lower ?? '')) return null;
  // "…, which according to the authors …"
  const within = at > 1 && lex.openers.has(tokens[at - 1]?.lower ?? '');
  return finding(reading, { from: at, to }, source, within ? fromToken(reading, at) : whole(reading));
}

function agentless(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const { lower = '' } = tokens[at] ?? {};
  if (lex.evidentials.has(lower)) return finding(reading, { from: at, to: at + 1 }, null, clauseAround(reading, at));
  if (lex.evidentialAdjectives.has(lower)) {
    const said = isSpoken(reading, at) ? verb(reading, at) : null;
    return said ?? finding(reading, { from: at, to: at + 1 }, null, doubted(reading, at));
  }
  const phrase = phraseAt(lex.agentless, tokens, at, lex.adverbs);
  // "critics say that" is not "say that": a phrase that begins with a verb has no subject before it.
  const previous = tokens[at - 1];
  if (phrase && previous && lex.selves.has(previous.lower)) return null;
  if (phrase && previous?.word && lex.verbs.has(phrase[0] ?? '') && !lex.openers.has(previous.lower)) return null;
  return phrase ? finding(reading, { from: at, to: at + phrase.length }, null, clauseAround(reading, at)) : null;
}

/** What "alleged" doubts: its noun with what belongs to that ("his rumoured bid for the post"), not what is told of it; a predicate's clause. */
function doubted(reading: Reading, at: number): Span {
  const { tokens, lex } = reading;
  let to = at + 1;
  while (to < at + DOUBT_REACH && isOfNoun(tokens[to], lex)) to++;
  const start = tokens[at]?.start ?? 0;
  return to === at + 1 ? clauseAround(reading, at) : { start, end: tokens[to - 1]?.end ?? start };
}

function isOfNoun(token: Token | undefined, lex: AttributionLexicon): boolean {
  return (
    nominal(token, lex) || (token?.word === true && lex.prepositions.has(token.lower) && !lex.openers.has(token.lower))
  );
}

/** "X alleged that …", "…, X alleged.": a verb, where "the alleged …" is none. */
function isSpoken({ tokens, lex }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  return !next?.word || lex.complementizers.has(next.lower);
}

/** "as the mayor put it". */
function putIt(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const phrase = phraseAt(lex.putIt, tokens, at);
  const source = phrase && subjectOf(reading, at);
  if (!phrase || !source || isSelf(reading, source)) return null;
  // "the firm that put it together"
  if (phrase.length === 2 && lex.particles.has(tokens[at + 2]?.lower ?? '')) return null;
  return finding(reading, { from: at, to: at + phrase.length }, source, whole(reading));
}

/** "for the mayor, the work is a mistake": a person, a comma, and what something is. */
function viewpoint(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (!lex.viewpoint.has(tokens[at]?.lower ?? '') || (tokens[at - 1]?.word ?? false)) return null;
  const source = phraseAfter(tokens, at + 1, lex);
  if (!source || tokens[source.to]?.text !== ',' || isSelf(reading, source)) return null;
  const person = isPerson(
    tokens,
    source,
    lex,
    reading.text.slice(Math.max(0, reading.span.start - NAME_REACH), reading.span.start),
  );
  const rest = tokens.slice(source.to + 1, source.to + VIEW_REACH);
  if (!person || !rest.some(({ lower, quoted }) => !quoted && lex.passive.has(lower))) return null;
  return finding(reading, { from: at, to: at + 1 }, source, whole(reading));
}

/** How far behind its first word the verb of a clause without "that" may stand, in tokens. */
const CLAUSE_REACH = 6;

/** "the boat will sink": a noun phrase or a pronoun, and a verb that needs a subject. */
function opensClause({ tokens, lex }: Reading, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (!lex.determiners.has(lower) && !lex.possessives.has(lower) && !lex.pronouns.has(lower)) return false;
  const rest = tokens.slice(at + 1, at + 1 + CLAUSE_REACH);
  const end = rest.findIndex((token) => !token.word);
  return rest.slice(0, end < 0 ? rest.length : end).some((token) => lex.auxiliaries.has(token.lower));
}

/** "is confident that", "is certain the boat will sink". */
function stance(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const next = tokens[at + 1];
  if (!next || !lex.stances.has(tokens[at]?.lower ?? '')) return null;
  if (!lex.complementizers.has(next.lower) && !lex.stanceLinks.has(next.lower) && !opensClause(reading, at + 1))
    return null;
  // "it is clear that" and "make sure that" are the author's
  const group = groupBefore(reading, at);
  const subject = group.passive ? subjectBefore(reading, group.end) : null;
  if (!subject || isSelf(reading, subject) || lex.expletives.has(tokens[subject.from]?.lower ?? '')) return null;
  return finding(reading, { from: at, to: at + 1 }, subject, fromToken(reading, at + 1));
}
