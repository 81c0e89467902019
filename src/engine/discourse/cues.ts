import type { AttributionLexicon, CueForm, Phrase as Words } from '../../text/attribution';
import type { Span } from '../../text/span';
import { accepts, complementAfter } from './complement';
import { isVague, mainSubject, type Phrase, phraseAfter, phraseBefore } from './speaker';
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

const CLOSE_QUOTE = /["”»’']/;

function build(
  reading: Reading,
  cue: { from: number; to: number },
  source: Phrase | null,
  content: Span,
): AttributedSpan {
  const { tokens, text, lex } = reading;
  const first = source ? tokens[source.from] : undefined;
  const last = source ? tokens[source.to - 1] : undefined;
  const speakerSpan = first && last ? { start: first.start, end: last.end } : null;
  return {
    state: source && !isVague(tokens, source, lex) ? 'attributed' : 'vague',
    speaker: speakerSpan ? text.slice(speakerSpan.start, speakerSpan.end).replace(/\s+/g, ' ') : null,
    speakerSpan,
    cue: { start: tokens[cue.from]?.start ?? 0, end: tokens[cue.to - 1]?.end ?? 0 },
    content,
    direct: false,
    carried: false,
    from: null,
    agentless: source === null,
  };
}

/** Every cue of the sentence with its source, in order of appearance. */
export function findCues(reading: Reading): AttributedSpan[] {
  const found: AttributedSpan[] = [];
  const { tokens, lex } = reading;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.word) continue;
    const span =
      sourcePhrase(reading, i) ??
      agentless(reading, i) ??
      viewPhrase(reading, i) ??
      claimNoun(reading, i) ??
      stance(reading, i);
    if (span) found.push(span);
    const form = lex.verbs.get(token.lower);
    if (!form || (token.capital && i > 0 && !reading.titleCase && tokens[i - 1]?.word)) continue;
    const verb = verbCue(reading, i, form);
    if (verb) found.push(verb);
  }
  return found;
}

function matches(tokens: readonly Token[], at: number, phrase: Words): boolean {
  return phrase.every((word, k) => tokens[at + k]?.lower === word);
}

function sourcePhrase(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const phrase = lex.sourcePhrases.find((words) => matches(tokens, at, words));
  if (!phrase) return null;
  const to = at + phrase.length;
  const source = phraseAfter(tokens, to, lex);
  if (!source || (phrase.length === 1 && phrase[0] === 'per' && !tokens[to]?.capital)) return null;
  if (tokens[source.from] && lex.selves.has(tokens[source.from]?.lower ?? '')) return null;
  return build(reading, { from: at, to }, source, whole(reading));
}

function agentless(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  const lower = tokens[at]?.lower ?? '';
  if (lex.evidentials.has(lower)) return build(reading, { from: at, to: at + 1 }, null, clauseAround(reading, at));
  const phrase = lex.agentless.find((words) => matches(tokens, at, words));
  return phrase ? build(reading, { from: at, to: at + phrase.length }, null, clauseAround(reading, at)) : null;
}

/** "in the mayor's view", "by his own account". */
function viewPhrase(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (!lex.viewPrepositions.has(tokens[at]?.lower ?? '')) return null;
  for (let i = at + 2; i < Math.min(tokens.length, at + 9); i++) {
    const lower = tokens[i]?.lower ?? '';
    if (!tokens[i]?.word) return null;
    if (!lex.viewNouns.has(lower)) continue;
    const owner = ownerBefore(reading, i);
    return owner && owner.from > at ? build(reading, { from: at, to: i + 1 }, owner, whole(reading)) : null;
  }
  return null;
}

/** "the mayor's", "her": who owns the noun at `at`; adjectives may stand between. */
function ownerBefore(reading: Reading, at: number): Phrase | null {
  const { tokens, lex } = reading;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i];
    if (!token?.word && token?.text !== '’' && token?.text !== "'") return null;
    if (token.lower === "'s" || token.text === '’' || token.text === "'") return phraseBefore(tokens, i, lex);
    if (lex.possessives.has(token.lower)) return { from: i, to: i + 1 };
    if (lex.prepositions.has(token.lower) || lex.determiners.has(token.lower) || lex.auxiliaries.has(token.lower))
      return null;
  }
  return null;
}

/** "the mayor's claim that …", "the claim that …". */
function claimNoun(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (!lex.claimNouns.has(tokens[at]?.lower ?? '')) return null;
  const next = tokens[at + 1];
  const owner = ownerBefore(reading, at);
  const clause = next !== undefined && lex.complementizers.has(next.lower);
  const after = next && (clause || lex.infinitiveMarkers.has(next.lower) || lex.claimLinks.has(next.lower));
  if (!after || (!owner && !clause)) return null;
  if (owner && lex.selves.has(tokens[owner.from]?.lower ?? '')) return null;
  return build(reading, { from: at, to: at + 1 }, owner, from(reading, at + 1));
}

/** "is confident that". */
function stance(reading: Reading, at: number): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (!lex.stances.has(tokens[at]?.lower ?? '')) return null;
  const next = tokens[at + 1];
  if (!next || !(lex.complementizers.has(next.lower) || next.lower === 'about')) return null;
  const subject = subjectLeft(reading, at);
  if (!subject || isSelf(reading, subject)) return null;
  return build(reading, { from: at, to: at + 1 }, subject, from(reading, at + 1));
}

function isSelf(reading: Reading, phrase: Phrase): boolean {
  const token = reading.tokens[phrase.from];
  return phrase.to - phrase.from === 1 && token !== undefined && !token.quoted && reading.lex.selves.has(token.lower);
}

/** Left over adverbs, auxiliaries and "to": the index after the subject, with what was passed. */
function overAuxiliaries(
  reading: Reading,
  at: number,
): { end: number; passive: boolean; perfect: boolean; to: boolean } {
  const { tokens, lex } = reading;
  let end = at;
  let passive = false;
  let perfect = false;
  let to = false;
  for (let guard = 0; guard < 8 && end > 0; guard++) {
    const token = tokens[end - 1];
    if (!token?.word) {
      // "he said, however, …" is left alone; "has, again, said" is rare.
      break;
    }
    const { lower } = token;
    if (lex.infinitiveMarkers.has(lower)) to = true;
    else if (to && lex.carriers.has(lower)) perfect = true;
    else if (lex.auxiliaries.has(lower) || lower.endsWith("n't")) {
      if (lower === "'s" && tokens[end - 2] && !lex.pronouns.has(tokens[end - 2]?.lower ?? '')) break;
      if (lex.passive.has(lower) && !perfect) passive = true;
      else perfect = true;
      if (lex.passive.has(lower)) perfect = true;
    } else if (!(lex.adverbs.has(lower) || lex.adverbEnding.test(lower)) || lex.pronouns.has(lower)) break;
    end--;
  }
  return { end, passive, perfect, to };
}

function subjectLeft(reading: Reading, at: number): Phrase | null {
  const { end } = overAuxiliaries(reading, at);
  return resolveRelative(reading, phraseBefore(reading.tokens, end, reading.lex), end);
}

/** "the ministry, which said": the source is what stands before the relative pronoun. */
function resolveRelative(reading: Reading, subject: Phrase | null, end: number): Phrase | null {
  const { tokens, lex } = reading;
  const relative = tokens[end - 1];
  if (!relative || !lex.relatives.has(relative.lower)) return subject;
  let i = end - 1;
  if (tokens[i - 1]?.text === ',') i--;
  return phraseBefore(tokens, i, lex) ?? (lex.pronouns.has(relative.lower) ? { from: end - 1, to: end } : null);
}

function verbCue(reading: Reading, at: number, form: CueForm): AttributedSpan | null {
  const { tokens, lex } = reading;
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (!token) return null;
  const complement = complementAfter(tokens, at, lex);
  const { end, passive, to } = overAuxiliaries(reading, at);
  const helped = end < at && lex.auxiliaries.has(tokens[end]?.lower ?? '');
  if (isNoun(reading, at, complement.kind)) return null;

  if (passive && form.participle && !form.gerund) return passiveCue(reading, at, form);
  if (form.participle && !helped && lex.agent.has(tokens[at + 1]?.lower ?? '')) return passiveCue(reading, at, form);

  // `"…," said the mayor`
  if (previous && !previous.word && !to) {
    const closes = CLOSE_QUOTE.test(previous.text);
    if (closes || (previous.text === ',' && form.kinds.includes('say') && form.finite)) {
      const source = phraseAfter(tokens, at + 1, lex);
      const left = closes ? null : phraseBefore(tokens, end, lex);
      if (source && !left && form.finite && !isSelf(reading, source))
        return build(reading, { from: at, to: at + 1 }, source, whole(reading));
    }
  }

  let subject: Phrase | null;
  let postposed = false;
  if ((form.gerund && !helped) || (to && end < at && !hasCarrier(reading, end, at))) {
    if (complement.kind === 'none' || complement.kind === 'preposition') return null;
    subject = mainSubject(tokens, at, lex);
  } else {
    if (!form.finite && !form.gerund && !helped && !form.participle) return null;
    subject = resolveRelative(reading, phraseBefore(tokens, end, lex), end);
    if (subject) {
      const before = tokens[subject.from - 1];
      postposed = before !== undefined && (before.text === ',' || CLOSE_QUOTE.test(before.text));
    }
  }
  if (!subject || isSelf(reading, subject)) return null;
  const open = complement.kind === 'none';
  if (!accepts(form, complement.kind) && !(open && postposed && form.kinds.some((kind) => kind === 'show')))
    return null;
  const content = open || postposed ? whole(reading) : from(reading, complement.next);
  return build(reading, { from: at, to: at + 1 }, subject, content);
}

function hasCarrier(reading: Reading, from: number, to: number): boolean {
  const { tokens, lex } = reading;
  for (let i = from; i < to; i++) if (lex.carriers.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "accused by the union", "was accused of": by somebody, or by nobody. */
function passiveCue(reading: Reading, at: number, form: CueForm): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (form.kinds.length === 1 && form.kinds[0] === 'intend') return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + 16); i++) {
    const token = tokens[i];
    if (!token || /^[,;.]$/.test(token.text)) break;
    if (!lex.agent.has(token.lower)) continue;
    const source = phraseAfter(tokens, i + 1, lex);
    if (!source || lex.verbs.get(tokens[i + 1]?.lower ?? '')?.gerund) break;
    return build(reading, { from: at, to: i + 1 }, source, clauseAround(reading, at));
  }
  const next = tokens[at + 1];
  const labelled = next && form.kinds.includes('judge') && lex.labelLinks.has(next.lower);
  return labelled ? build(reading, { from: at, to: at + 1 }, null, clauseAround(reading, at)) : null;
}

/** "the claims", "a report": a form of a cue verb that is a noun here. */
function isNoun(reading: Reading, at: number, complement: string): boolean {
  const { tokens, lex } = reading;
  const token = tokens[at];
  if (!token || !lex.nounLike.has(token.lower)) return false;
  const previous = tokens[at - 1];
  if (!previous) return true;
  if (lex.infinitiveMarkers.has(previous.lower) || lex.auxiliaries.has(previous.lower)) return previous.lower === "'s";
  if (lex.pronouns.has(previous.lower) || lex.relatives.has(previous.lower) || lex.adverbEnding.test(previous.lower))
    return false;
  if (lex.possessives.has(previous.lower) || lex.prepositions.has(previous.lower)) return true;
  if (lex.determiners.has(previous.lower) && !lex.vagueQuantifiers.has(previous.lower)) return true;
  if (!previous.word) return complement === 'none' || complement === 'preposition';
  return complement === 'none' || complement === 'preposition' || complement === 'infinitive';
}

const whole = (reading: Reading): Span => ({ start: reading.span.start, end: reading.span.end });

function from(reading: Reading, at: number): Span {
  return { start: reading.tokens[at]?.start ?? reading.span.end, end: reading.span.end };
}

/** From the mark before token `at` to the mark after it. */
function clauseAround(reading: Reading, at: number): Span {
  const { tokens, span } = reading;
  let start = span.start;
  let end = span.end;
  for (let i = at - 1; i >= 0; i--)
    if (/^(?:[,;:()]|[—–-]+)$/.test(tokens[i]?.text ?? '')) {
      start = tokens[i + 1]?.start ?? start;
      break;
    }
  for (let i = at + 1; i < tokens.length; i++)
    if (/^(?:[;:()]|[—–]+)$/.test(tokens[i]?.text ?? '')) {
      end = tokens[i]?.start ?? end;
      break;
    }
  return { start, end };
}
