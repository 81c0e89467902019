import type { AttributionLexicon, CueForm } from '../../text/attribution';
import { accepts, type Complement, complementAfter } from './complement';
import { clauseAround, finding, fromToken, isSelf, type Reading, whole } from './reading';
import { isPlural, mainSubject, type Phrase, phraseAfter, phraseBefore } from './speaker';
import type { Token } from './tokens';
import type { AttributedSpan } from './types';

const CLOSE_QUOTE = /["”»’']$/;
const CLAUSE_END = /^[,.;:?!)—–]/;
/** How far the agent of a passive stands from it, in tokens. */
const AGENT_REACH = 14;

/** What stands between a verb and its subject. */
interface Group {
  /** Index after the subject. */
  end: number;
  passive: boolean;
  /** A helping verb stands before it. */
  helped: boolean;
  /** "to", with a verb that carries it ("went on to say"), or without. */
  infinitive: 'none' | 'carried' | 'bare';
  negated: boolean;
}

function groupBefore({ tokens, lex }: Reading, at: number): Group {
  const group: Group = { end: at, passive: false, helped: false, infinitive: 'none', negated: false };
  for (let guard = 0; guard < 9 && group.end > 0; guard++) {
    const token = tokens[group.end - 1];
    if (!token?.word) break;
    const { lower } = token;
    if (lex.negations.has(lower)) group.negated = true;
    if (lex.infinitiveMarkers.has(lower) && group.end === at - (at - group.end) && group.infinitive === 'none') {
      if (group.helped) break;
      group.infinitive = 'bare';
    } else if (group.infinitive === 'bare' && lex.carriers.has(lower)) group.infinitive = 'carried';
    else if (lex.auxiliaries.has(lower) || (lex.negations.has(lower) && /n't$|cannot/.test(lower))) {
      const owner = tokens[group.end - 2];
      if (lower === "'s" && owner && !lex.pronouns.has(owner.lower)) break;
      if (lex.passive.has(lower) && !group.helped && group.infinitive === 'none') group.passive = true;
      group.helped = true;
    } else if (!(lex.adverbs.has(lower) || lex.adverbEnding.test(lower)) || lex.pronouns.has(lower)) break;
    group.end--;
  }
  return group;
}

/** The subject of the verb at `at`; of a relative clause, what the pronoun stands for. */
export function subjectOf(reading: Reading, at: number): Phrase | null {
  return subjectBefore(reading, groupBefore(reading, at).end);
}

function subjectBefore({ tokens, lex }: Reading, end: number): Phrase | null {
  const relative = tokens[end - 1];
  // "many of whom say"
  if (relative && lex.relatives.has(relative.lower) && lex.linking.has(tokens[end - 2]?.lower ?? '') && end > 2)
    return { from: end - 3, to: end };
  // "is wary of it and expects": the verb shares the subject of the clause before.
  if (relative && lex.conjunctions.has(relative.lower)) return mainSubject(tokens, end, lex);
  if (relative && lex.relatives.has(relative.lower)) {
    const i = tokens[end - 2]?.text === ',' ? end - 2 : end - 1;
    const antecedent = phraseBefore(tokens, i, lex);
    if (antecedent || !lex.pronouns.has(relative.lower)) return antecedent;
  }
  return phraseBefore(tokens, end, lex);
}

/** The attribution that the verb form at token `at` makes, if it makes one. */
export function verbCue(reading: Reading, at: number, form: CueForm): AttributedSpan | null {
  const { tokens, lex } = reading;
  const group = groupBefore(reading, at);
  const complement = complementAfter(tokens, at, lex);
  if (isNoun(reading, at, complement.kind, group)) return null;
  const empty = complement.kind === 'none' || complement.kind === 'preposition';
  if (group.negated && (empty || complement.kind === 'phrase')) return null;

  if (group.passive && form.participle && !form.gerund) return passiveCue(reading, at, form);
  if (form.participle && !group.helped && lex.agent.has(tokens[at + 1]?.lower ?? ''))
    return passiveCue(reading, at, form);
  if (
    form.participle &&
    lex.asWords.has(tokens[at - 1]?.lower ?? '') &&
    lex.prepositions.has(tokens[at + 1]?.lower ?? '')
  ) {
    // "as stated in the report"
    const source = phraseAfter(tokens, at + 2, lex);
    return source && !isSelf(reading, source)
      ? finding(reading, { from: at - 1, to: at + 2 }, source, whole(reading))
      : null;
  }
  const inverted = group.infinitive === 'none' && form.finite ? invertedSource(reading, at, form) : null;
  if (inverted) return finding(reading, { from: at, to: at + 1 }, inverted, whole(reading));

  const dependent = (form.gerund && !group.helped) || group.infinitive === 'bare';
  if (dependent) {
    const before = tokens[at - 1];
    const added = form.gerund && before !== undefined && (!before.word || lex.conjunctions.has(before.lower));
    if (group.negated || complement.kind === 'none') return null;
    if (!form.gerund && !speaks(form)) return null;
    if (complement.kind !== 'clause' && complement.kind !== 'question' && !complement.kind.endsWith('quote') && !added)
      return null;
    if (!topical(reading, complement)) return null;
    const subject = mainSubject(tokens, at, lex);
    if (!subject || isSelf(reading, subject) || !accepts(form, complement.kind)) return null;
    return finding(reading, { from: at, to: at + 1 }, subject, fromToken(reading, complement.next));
  }

  const subject = subjectBefore(reading, group.end);
  if (!subject || isSelf(reading, subject)) return null;
  if (!group.helped && group.infinitive === 'none' && form.base && lex.baseIsPlural && !isPlural(tokens, subject, lex))
    return null;
  const before = tokens[subject.from - 1];
  const postposed = before !== undefined && (before.text === ',' || CLOSE_QUOTE.test(before.text));
  const quoteBefore = before !== undefined && CLOSE_QUOTE.test(before.text);
  const closing =
    complement.kind === 'none' &&
    postposed &&
    (form.kinds.includes('show') || (quoteBefore && form.kinds.includes('utter')));
  if (!accepts(form, complement.kind) && !closing && !(postposed && speaks(form))) return null;
  if (
    complement.kind === 'preposition' &&
    !postposed &&
    !lex.topicPrepositions.has(tokens[complement.next]?.lower ?? '')
  )
    return null;
  const content = complement.kind === 'none' || postposed ? whole(reading) : fromToken(reading, complement.next);
  return finding(reading, { from: at, to: at + 1 }, subject, content);
}

const speaks = (form: CueForm): boolean => form.kinds.some((kind) => kind === 'say' || kind === 'remark');

/** "spoke about", but not "spoke from": a preposition must lead to what is said. */
function topical({ tokens, lex }: Reading, complement: { kind: Complement; next: number }): boolean {
  return complement.kind !== 'preposition' || lex.topicPrepositions.has(tokens[complement.next]?.lower ?? '');
}

/** `"…," said the mayor`, `…, said the mayor.`: the source right of the verb. */
function invertedSource(reading: Reading, at: number, form: CueForm): Phrase | null {
  const { tokens, lex } = reading;
  const previous = tokens[at - 1];
  if (!previous || previous.word) return null;
  const closes = CLOSE_QUOTE.test(previous.text);
  if (!closes && !(previous.text === ',' && speaks(form) && !lex.hearerVerbs.has(form.lemma))) return null;
  const source = phraseAfter(tokens, at + 1, lex);
  if (!source || isSelf(reading, source)) return null;
  if (form.base && lex.baseIsPlural && !isPlural(tokens, source, lex)) return null;
  if (closes) return source;
  const next = tokens[source.to];
  if (next && lex.complementizers.has(next.lower)) return null;
  const ends = !next || CLAUSE_END.test(next.text) || lex.prepositions.has(next.lower) || lex.relatives.has(next.lower);
  return ends ? source : null;
}

/** "accused by the union", "was accused of": by somebody, or by nobody. */
function passiveCue(reading: Reading, at: number, form: CueForm): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (!speaks(form) && !form.kinds.some((kind) => kind === 'judge' || kind === 'show')) return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + AGENT_REACH); i++) {
    const token = tokens[i];
    if (!token || /^[,;.]$/.test(token.text) || lex.infinitiveMarkers.has(token.lower)) break;
    if (!lex.agent.has(token.lower)) continue;
    const source = phraseAfter(tokens, i + 1, lex);
    if (!source || isSelf(reading, source) || lex.gerundEnding.test(tokens[i + 1]?.lower ?? '')) break;
    return finding(reading, { from: at, to: i + 1 }, source, clauseAround(reading, at));
  }
  const next = tokens[at + 1];
  const labels = next && form.kinds.includes('judge') && (lex.labelLinks.has(next.lower) || /["“‘«]/.test(next.text));
  return labels ? finding(reading, { from: at, to: at + 1 }, null, clauseAround(reading, at)) : null;
}

/** "the claims", "a report": a form of a cue verb that is a noun here. */
function isNoun(reading: Reading, at: number, complement: Complement, group: Group): boolean {
  const { tokens, lex } = reading;
  const token = tokens[at];
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token) return false;
  // "swing states could": a noun before its own verb.
  if (next && token.lower !== 'said' && lex.nounLike.has(token.lower))
    if (lex.auxiliaries.has(next.lower) || (lex.verbLike.has(next.lower) && !group.helped)) return true;
  if (!lex.nounLike.has(token.lower)) return false;
  if (!previous) return true;
  if (lex.possessives.has(previous.lower) || lex.prepositions.has(previous.lower))
    return !group.helped && group.infinitive === 'none';
  if (group.helped || group.infinitive !== 'none') return group.end === at;
  if (lex.pronouns.has(previous.lower) || lex.relatives.has(previous.lower)) return false;
  if (lex.adverbEnding.test(previous.lower)) return false;
  if (lex.determiners.has(previous.lower) && !lex.vagueQuantifiers.has(previous.lower)) return true;
  return !verbal(reading, at, complement);
}

/** Is the form a verb, by its number and by what follows it? */
function verbal(reading: Reading, at: number, complement: Complement): boolean {
  const { tokens, lex } = reading;
  const form = lex.verbs.get(tokens[at]?.lower ?? '');
  const subject = phraseBefore(tokens, at, lex);
  if (!form || !subject) return false;
  const first = tokens[subject.from];
  const last = tokens[at - 1];
  const plural = isPlural(tokens, subject, lex);
  const definite = first !== undefined && (first.capital || lex.articles.has(first.lower));
  const agrees = form.base ? plural : definite && !plural;
  const before = tokens[subject.from - 1];
  if (complement === 'none') return agrees && before !== undefined && !before.word && before.text !== '(';
  if (complement === 'preposition') return false;
  if (complement === 'infinitive') return agrees;
  if (opensObject(tokens[at + 1], lex) || last?.capital) return true;
  return agrees && !form.base && complement !== 'phrase';
}

/** Does a word begin a clause or an object, so that a verb must stand before it? */
function opensObject(token: Token | undefined, lex: AttributionLexicon): boolean {
  if (!token) return false;
  const { lower } = token;
  return (
    token.capital ||
    !token.word ||
    [lex.complementizers, lex.questionWords, lex.determiners, lex.pronouns, lex.selves].some((words) =>
      words.has(lower),
    )
  );
}
