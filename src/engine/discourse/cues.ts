import type { Phrase as Words } from '../../text/attribution';
import type { Phrase } from './noun-phrase';
import { phraseAfter } from './phrase-after';
import { phraseBefore } from './phrase-before';
import { quoteCue } from './quote-cue';
import { clauseAround, finding, fromToken, isSelf, type Reading, whole } from './reading';
import { canSpeak, isPlural } from './source-kind';
import type { Token } from './tokens';
import type { AttributedSpan } from './types';
import { verbCue } from './verb-cue';
import { groupBefore, subjectBefore, subjectOf } from './verb-group';

type Finder = (reading: Reading, at: number) => AttributedSpan | null;

/** Tried at each word in this order; the first that finds a cue there has it. */
const FINDERS: readonly Finder[] = [sourcePhrase, agentless, viewPhrase, putIt, verb, quoteCue, claimNoun, stance];

/** Every cue of the sentence with its source: outermost first, then in order of appearance. */
export function findCues(reading: Reading): AttributedSpan[] {
  const found: AttributedSpan[] = [];
  reading.tokens.forEach((token, at) => {
    if (!token.word) return;
    for (const find of FINDERS) {
      const span = find(reading, at);
      if (!span) continue;
      found.push(span);
      break;
    }
  });
  const quoted = new Set(reading.tokens.filter((token) => token.quoted).map((token) => token.start));
  const rank = (span: AttributedSpan): number => (span.cue && quoted.has(span.cue.start) ? 1 : 0);
  const size = (span: AttributedSpan): number => span.content.end - span.content.start;
  return found
    .map((span, index) => ({ span, index }))
    .sort(
      (a, b) =>
        rank(a.span) - rank(b.span) ||
        size(b.span) - size(a.span) ||
        Number(a.span.agentless) - Number(b.span.agentless) ||
        a.index - b.index,
    )
    .map(({ span }) => span);
}

function matches(tokens: readonly Token[], at: number, phrase: Words): boolean {
  let i = at;
  return phrase.every((word) => {
    // `*`: up to two words between.
    for (let skip = 0; word.startsWith('*') && skip < 2 && tokens[i]?.lower !== word.slice(1); skip++) i++;
    return tokens[i++]?.lower === word.replace('*', '');
  });
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
  const phrase = lex.sourcePhrases.find((words) => matches(tokens, at, words));
  if (!phrase) return null;
  const to = at + phrase.length;
  const source = phraseAfter(tokens, to, lex);
  if (!source || isSelf(reading, source)) return null;
  const first = tokens[source.from];
  // "according to plan"
  const bare = source.to - source.from === 1 && first !== undefined && !first.capital && !lex.pronouns.has(first.lower);
  if (bare && !canSpeak(tokens, source, lex) && !isPlural(tokens, source, lex)) return null;
  if (lex.weakSourcePhrases.has(phrase.join(' ')) && (!first?.capital || tokens[at - 1]?.word)) return null;
  for (let i = source.from; i < source.to; i++) if (lex.nonSources.has(tokens[i]?.lower ?? '')) return null;
  // "…, which according to the authors …"
  const within = at > 1 && lex.openers.has(tokens[at - 1]?.lower ?? '');
  return finding(reading, { from: at, to }, source, within ? fromToken(reading, at) : whole(reading));
}

function agentless(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (lex.evidentials.has(tokens[at]?.lower ?? ''))
    return finding(reading, { from: at, to: at + 1 }, null, clauseAround(reading, at));
  const phrase = lex.agentless.find((words) => matches(tokens, at, words));
  // "critics say that" is not "say that": a phrase that begins with a verb has no subject before it.
  const previous = tokens[at - 1];
  if (phrase && previous && lex.selves.has(previous.lower)) return null;
  if (phrase && previous?.word && lex.verbs.has(phrase[0] ?? '') && !lex.openers.has(previous.lower)) return null;
  return phrase ? finding(reading, { from: at, to: at + phrase.length }, null, clauseAround(reading, at)) : null;
}

/** "in the mayor's view", "by his own account". */
function viewPhrase(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (!lex.viewPrepositions.has(tokens[at]?.lower ?? '')) return null;
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

/** "as the mayor put it". */
function putIt(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const phrase = lex.putIt.find((words) => matches(tokens, at, words));
  const source = phrase && subjectOf(reading, at);
  if (!phrase || !source || isSelf(reading, source)) return null;
  return finding(reading, { from: at, to: at + phrase.length }, source, whole(reading));
}

/** "the mayor's", "her": who owns the noun at `at`; adjectives may stand between. */
function ownerBefore({ tokens, lex }: Reading, at: number): Phrase | null {
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

/** "the mayor's claim that …", "the claim that …". */
function claimNoun(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const next = tokens[at + 1];
  if (!next || !lex.claimNouns.has(tokens[at]?.lower ?? '')) return null;
  const clause = lex.complementizers.has(next.lower);
  if (!clause && !lex.infinitiveMarkers.has(next.lower) && !lex.claimLinks.has(next.lower)) return null;
  // "an argument that has been running" says nothing of its content.
  const after = tokens[at + 2];
  if (clause && after && (lex.auxiliaries.has(after.lower) || lex.verbLike.has(after.lower))) return null;
  const owner = ownerBefore(reading, at);
  if (!owner && !lex.openClaims.has(tokens[at]?.lower ?? '')) return null;
  if ((!owner && !clause) || (owner && isSelf(reading, owner))) return null;
  return finding(reading, { from: at, to: at + 1 }, owner, fromToken(reading, at + 1));
}

/** "is confident that". */
function stance(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const next = tokens[at + 1];
  if (!next || !lex.stances.has(tokens[at]?.lower ?? '')) return null;
  if (!lex.complementizers.has(next.lower) && !lex.stanceLinks.has(next.lower)) return null;
  // "it is clear that" and "make sure that" are the author's
  const group = groupBefore(reading, at);
  const subject = group.passive ? subjectBefore(reading, group.end) : null;
  if (!subject || isSelf(reading, subject) || lex.expletives.has(tokens[subject.from]?.lower ?? '')) return null;
  return finding(reading, { from: at, to: at + 1 }, subject, fromToken(reading, at + 1));
}
