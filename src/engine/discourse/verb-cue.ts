import type { CueForm } from '../../text/attribution';
import { accepts, type Complement, complementAfter, isValue } from './complement';
import { inverted } from './inversion';
import { hasParticle, isCalled, perceives, predicates, quotesClause, speaks, topical } from './judgement';
import type { Phrase } from './noun-phrase';
import { omittedSubject } from './omitted-subject';
import { phraseAfter } from './phrase-after';
import { clauseAround, finding, fromToken, isSelf, type Reading, whole } from './reading';
import { canSpeak, isDocument, isPlural } from './source-kind';
import { mainSubject } from './subject';
import type { AttributedSpan } from './types';
import { type Group, groupBefore, subjectBefore } from './verb-group';
import { isNoun } from './verb-noun';

const CLOSE_QUOTE = /["”»’']$/;
const OPEN_QUOTE = /^["“‘«]/;
/** How far the agent of a passive stands from it, in tokens. */
const AGENT_REACH = 14;

interface VerbReading {
  reading: Reading;
  at: number;
  form: CueForm;
  group: Group;
  complement: { kind: Complement; next: number };
}

/** The attribution that the verb form at token `at` makes, if it makes one. */
export function verbCue(reading: Reading, at: number, form: CueForm): AttributedSpan | null {
  const { tokens, lex } = reading;
  const group = groupBefore(reading, at);
  const complement = complementAfter(tokens, at, lex, lex.hearerVerbs.has(form.lemma));
  if (isNoun(reading, at, complement.kind, group) || group.unsaid || isMute(reading, at, form)) return null;
  // "keeps, according to them, “deep” ties": what the sentence credits is not the subject's.
  if (opensSourcePhrase(reading, at + 1)) return null;
  if (group.negated && ['none', 'preposition', 'phrase', 'infinitive', 'label'].includes(complement.kind)) return null;
  const verb: VerbReading = { reading, at, form, group, complement };
  if (form.participle && !form.gerund) {
    if (group.passive) return passive(verb);
    if (!group.helped && lex.asWords.has(tokens[at - 1]?.lower ?? '')) return asStated(verb);
    if (!group.helped && lex.agent.has(tokens[at + 1]?.lower ?? '')) return passive(verb);
    const isUndergone =
      lex.reflexives.has(tokens[at - 1]?.lower ?? '') && lex.undergoing.has(tokens[at - 2]?.lower ?? '');
    if (isUndergone) return passive(verb);
    if (isFrontedLabel(verb)) return finding(reading, { from: at, to: at + 1 }, null, whole(reading));
  }
  // "…, thought I"
  if (
    tokens[at - 1]?.word === false &&
    tokens[at + 1] &&
    lex.authors.has(tokens[at + 1]?.lower ?? '') &&
    complement.kind === 'phrase'
  )
    return null;
  const source = group.infinitive === 'none' && form.finite ? inverted(reading, at, form) : null;
  if (source) return finding(reading, { from: at, to: at + 1 }, source, whole(reading));
  return (form.gerund && !group.helped) || group.infinitive === 'bare' ? dependent(verb) : active(verb);
}

/** "Often described as a pirate, the mayor …": by nobody in particular. */
function isFrontedLabel({ reading: { tokens, lex }, at, form }: VerbReading): boolean {
  const isAdverb = ({ lower }: { lower: string }) => lex.adverbs.has(lower) || lex.adverbEnding.test(lower);
  const opens = tokens.slice(0, at).every(isAdverb);
  return opens && accepts(form, 'label') && lex.asWords.has(tokens[at + 1]?.lower ?? '');
}

/** How many adverbs may stand between a verb and its preposition: "cuenta ya con". */
const ADVERBS = 2;

/** "cuenta ya con un puerto": with that preposition, the verb says nothing. */
function isMute({ tokens, lex }: Reading, at: number, form: CueForm): boolean {
  const preposition = lex.mute.get(form.lemma);
  if (preposition === undefined) return false;
  const next = tokens.slice(at + 1, at + 2 + ADVERBS);
  const found = next.findIndex(({ lower }) => lower === preposition);
  return found >= 0 && next.slice(0, found).every(({ word }) => word);
}

/** A finite verb after its subject, or the verb of a clause in the middle or at the end ("…, he said"). */
function active({ reading, at, form, group, complement }: VerbReading): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (!form.finite && !group.helped && !form.gerund) return null;
  if (lex.naming.has(form.lemma) && complement.kind === 'phrase' && isName(reading, complement.next)) return null;
  if (lex.phrasal.has(form.lemma) && !(complement.kind === 'label' && hasParticle(reading, at))) return null;
  // "maintains “deep” ties": they are kept, and not said
  const keeps = lex.keepers.has(form.lemma);
  if (keeps && complement.kind === 'late-quote') return null;
  if (
    (keeps || form.kinds.every((kind) => kind === 'that')) &&
    complement.kind === 'quote' &&
    !quotesClause(reading, complement.next)
  )
    return null;
  // "declined to comment"
  if (
    lex.refusals.has(form.lemma) &&
    complement.kind === 'infinitive' &&
    lex.verbs.has(tokens[complement.next + 1]?.lower ?? '')
  )
    return null;
  const subject = subjectBefore(reading, group.end);
  // "Dubbed “the captain”, the mayor sails": by nobody.
  if (!subject && form.participle && lex.naming.has(form.lemma) && complement.kind === 'quote' && !tokens[at - 1])
    return finding(reading, { from: at, to: at + 1 }, null, whole(reading));
  if (!subject) return omittedSubject(reading, at, form, complement);
  if (isSelf(reading, subject)) return null;
  // "what anybody can see"
  if (lex.perception.has(form.lemma) && lex.universals.has(tokens[subject.to - 1]?.lower ?? '')) return null;
  // "what nobody disputes is that …", "nobody mentioned that …": as plain as day, and the page's own word.
  const isTaken = lex.doubts.has(form.lemma) || lex.silences.has(form.lemma);
  if (isTaken && lex.nobodies.has(tokens[subject.from]?.lower ?? '')) return null;
  if (lex.naming.has(form.lemma) && complement.kind === 'quote' && !group.helped) {
    if (isCalled(reading, subject, at)) return null;
    // "Mayor dubbed “captain” sails": he is called that, and by nobody.
    if (form.participle && goesOn(reading, subject, complement.next))
      return finding(reading, { from: at, to: at + 1 }, null, clauseAround(reading, at));
  }
  const before = tokens[subject.from - 1];
  const asked = before !== undefined && lex.auxiliaries.has(before.lower);
  const bare = !group.helped && !asked && group.infinitive === 'none';
  if (bare && form.base && lex.baseIsPlural && !isPlural(tokens, subject, lex)) return null;
  if (lex.weak.has(form.lemma) && !canSpeak(tokens, subject, lex)) return null;
  const afterQuote = before !== undefined && CLOSE_QUOTE.test(before.text);
  const postposed = before !== undefined && (before.text === ',' || afterQuote);
  const ends = complement.kind === 'none';
  // "The road, it goes on, is …"
  const aside = before?.text === ',' && ends && tokens[complement.next]?.text === ',';
  const utters = form.kinds.includes('utter') && (aside || (afterQuote && (ends || complement.kind === 'preposition')));
  const closes = utters || (ends && postposed && form.kinds.some((kind) => kind === 'show' || kind === 'that'));
  const loose = !['that', 'quote', 'late-quote', 'clause', 'weak-clause'].includes(complement.kind);
  if (
    ((loose && !postposed) || form.kinds.includes('utter')) &&
    !canSpeak(tokens, subject, lex) &&
    !isPronoun(reading, subject)
  )
    return null;
  // "told more jokes"
  if (complement.kind === 'phrase' && !postposed && lex.hearerVerbs.has(form.lemma) && !hears(reading, complement.next))
    return null;
  // "a study found 31 cases"
  const reports = complement.kind === 'phrase' && form.kinds.includes('show') && isDocument(tokens, subject, lex);
  const counts = form.kinds.includes('tally') && isValue(tokens, complement.next, lex);
  const judges = counts || perceives(reading, form, complement.next) || predicates(reading, form, complement);
  // "…, skeptics sigh over it", but "The road, it goes on for miles"
  const utter = form.kinds.includes('utter') && complement.kind === 'preposition' && !isPronoun(reading, subject);
  const reported = postposed && ((speaks(form) && complement.kind !== 'phrase') || utter);
  if (!accepts(form, complement.kind) && !closes && !reports && !judges && !reported) return null;
  if (!postposed && !judges && !topical(reading, complement)) return null;
  const begin = complement.kind === 'phrase' ? at + 1 : complement.next;
  const content = ends || postposed ? whole(reading) : fromToken(reading, begin);
  return finding(reading, { from: at, to: at + 1 }, subject, content);
}

/** Does the sentence begin with the subject, and is there a verb of its own behind the quotation? */
function goesOn({ tokens, lex }: Reading, subject: Phrase, quote: number): boolean {
  if (tokens[subject.from - 1]?.word || lex.pronouns.has(tokens[subject.from]?.lower ?? '')) return false;
  let next = quote;
  while (next < tokens.length && (next === quote || tokens[next]?.quoted || !tokens[next]?.word)) {
    if (/^[.,;:!?]$/.test(tokens[next]?.text ?? '') && !tokens[next]?.quoted) return false;
    next++;
  }
  const { lower = '' } = tokens[next] ?? {};
  return !tokens[next]?.capital && (lex.finiteEnding.test(lower) || lex.verbs.get(lower)?.finite === true);
}

/** Is the object a hearer? */
function hears({ tokens, lex }: Reading, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (lex.selves.has(lower) || lex.pronouns.has(lower) || lex.objectPronouns.has(lower)) return true;
  const object = phraseAfter(tokens, at, lex);
  return object !== null && canSpeak(tokens, object, lex) && !isDocument(tokens, object, lex);
}

function isPronoun({ tokens, lex }: Reading, phrase: Phrase): boolean {
  return phrase.to - phrase.from === 1 && lex.pronouns.has(tokens[phrase.from]?.lower ?? '');
}

/** "a cat called Blossom", "called 911": a name and nothing that it is called. */
function isName({ tokens, lex }: Reading, at: number): boolean {
  const name = phraseAfter(tokens, at, lex);
  if (!name) return /^\d/.test(tokens[at]?.text ?? '');
  for (let i = name.from; i < name.to; i++) if (tokens[i]?.word && !tokens[i]?.capital) return false;
  const next = tokens[name.to];
  return !next?.word || lex.prepositions.has(next.lower) || lex.openers.has(next.lower) || lex.verbLike.has(next.lower);
}

/** "…, adding that", "used the speech to say that": the verb shares the subject of the main clause. */
function dependent({ reading, at, form, group, complement }: VerbReading): AttributedSpan | null {
  const { tokens, lex } = reading;
  const { kind } = complement;
  const before = tokens[at - 1];
  if (group.negated || kind === 'none' || !before || (!form.gerund && !speaks(form))) return null;
  const added = form.gerund && (!before.word || lex.conjunctions.has(before.lower));
  const apart = lex.prepositions.has(before.lower) && !lex.adjuncts.has(before.lower);
  const clear = (
    apart ? ['that', 'quote'] : ['that', 'clause', 'weak-clause', 'question', 'quote', 'late-quote']
  ).includes(kind);
  if ((!clear && !added) || !topical(reading, complement) || !accepts(form, kind)) return null;
  const subject = mainSubject(tokens, at, lex);
  if (!subject || isSelf(reading, subject)) return null;
  if (kind !== 'that' && !kind.endsWith('quote') && !canSpeak(tokens, subject, lex)) return null;
  return finding(reading, { from: at, to: at + 1 }, subject, fromToken(reading, complement.next));
}

/** "as stated in the report", "as reported by the ministry". */
function asStated({ reading, at }: VerbReading): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (!lex.prepositions.has(tokens[at + 1]?.lower ?? '')) return null;
  const source = phraseAfter(tokens, at + 2, lex);
  if (!source || isSelf(reading, source) || !canSpeak(tokens, source, lex)) return null;
  return finding(reading, { from: at - 1, to: at + 2 }, source, whole(reading));
}

/** "accused by the union", "was accused of": by somebody, or by nobody. */
function passive(verb: VerbReading): AttributedSpan | null {
  const { reading, at, form, complement } = verb;
  const { tokens, lex } = reading;
  if (!speaks(form) && !form.kinds.some((kind) => kind === 'judge' || kind === 'show' || kind === 'label')) return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + AGENT_REACH); i++) {
    const token = tokens[i];
    if (!token || /^[,;.]$/.test(token.text) || lex.complementizers.has(token.lower)) break;
    if (!lex.agent.has(token.lower)) {
      if (lex.infinitiveMarkers.has(token.lower)) break;
      continue;
    }
    const source = phraseAfter(tokens, i + 1, lex);
    if (lex.plainAgents.has(form.lemma) && !lex.asWords.has(tokens[source?.to ?? 0]?.lower ?? '')) break;
    if (!source || isSelf(reading, source) || !canSpeak(tokens, source, lex)) break;
    return finding(reading, { from: at, to: i + 1 }, source, clauseAround(reading, at));
  }
  const next = tokens[at + 1];
  if (isExpletive(verb)) {
    const content = complement.kind === 'that' ? fromToken(reading, complement.next) : whole(reading);
    return finding(reading, { from: at, to: at + 1 }, null, content);
  }
  // "you will be told that": by nobody
  if (lex.hearerVerbs.has(form.lemma) && leadsToThat(reading, at))
    return finding(reading, { from: at, to: at + 1 }, null, fromToken(reading, at + 1));
  const quoted = next !== undefined && OPEN_QUOTE.test(next.text);
  const plain =
    lex.plainPassives.has(form.lemma) &&
    !quoted &&
    !(lex.naming.has(form.lemma) && lex.perfects.has(tokens[at - 1]?.lower ?? ''));
  if (!next || plain || !form.kinds.some((kind) => kind === 'judge' || kind === 'label')) return null;
  const labels = lex.labelLinks.has(next.lower) || quoted || isNamed(verb);
  return labels ? finding(reading, { from: at, to: at + 1 }, null, clauseAround(reading, at)) : null;
}

/** How far "that" stands from "told" ("told more than once that"), in tokens. */
const THAT_REACH = 5;

function leadsToThat({ tokens, lex }: Reading, at: number): boolean {
  const next = tokens.slice(at + 1, at + 1 + THAT_REACH);
  const end = next.findIndex((token) => !token.word || lex.complementizers.has(token.lower));
  return end >= 0 && lex.complementizers.has(next[end]?.lower ?? '');
}

/** "it has been widely remarked that", "the ferry, it is often said, leaks": what is said, and by nobody. */
function isExpletive({ reading, at, form, group, complement }: VerbReading): boolean {
  const { tokens, lex } = reading;
  const subject = tokens[group.end - 1];
  const before = tokens[group.end - 2];
  const opens = !before?.word || lex.openers.has(before.lower);
  const aside = before?.text === ',' && tokens[at + 1]?.text === ',';
  return speaks(form) && (complement.kind === 'that' || aside) && opens && lex.expletives.has(subject?.lower ?? '');
}

/** "has been called a puppet", "was branded the owner's man": a person is, and by nobody; not "a cat called Tom". */
function isNamed({ reading, at, form, group, complement }: VerbReading): boolean {
  const { tokens, lex } = reading;
  if (!lex.naming.has(form.lemma) || !group.passive || complement.kind !== 'phrase') return false;
  const hard = !lex.plainPassives.has(form.lemma);
  const perfect = lex.perfects.has(tokens[at - 1]?.lower ?? '') || group.end < at - 1;
  return (hard || perfect) && !isName(reading, complement.next);
}

function opensSourcePhrase({ tokens, lex }: Reading, at: number): boolean {
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  return lex.sourcePhrases.some((words) => words.every((word, i) => tokens[from + i]?.lower === word));
}
