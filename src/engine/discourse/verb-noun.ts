import type { AttributionLexicon } from '../../text/attribution';
import type { Complement } from './complement';
import { phraseAfter } from './phrase-after';
import { phraseBefore } from './phrase-before';
import { closesQuote, type Reading } from './reading';
import { canSpeak, isDocument, isPlural } from './source-kind';
import type { Token } from './tokens';
import type { Group } from './verb-group';

/** "the claims", "a report", "swing states": is the form of a cue verb at `at` a noun here? */
export function isNoun(reading: Reading, at: number, complement: Complement, group: Group): boolean {
  const { tokens, lex } = reading;
  const token = tokens[at];
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !lex.nounLike.has(token.lower)) return false;
  // A noun before its own verb: "the claims were".
  if (next && (lex.auxiliaries.has(next.lower) || (lex.verbLike.has(next.lower) && !group.helped))) return true;
  if (!previous) return true;
  // `"…," put in the mayor`
  if (lex.particles.has(next?.lower ?? '') && closesQuote(tokens, previous.text === ',' ? at - 2 : at - 1))
    return false;
  if (previous.text === ',' && inverts(reading, at)) return false;
  // "is quoted as saying that"
  if (lex.verbs.get(token.lower)?.gerund) {
    if (!previous.word || lex.conjunctions.has(previous.lower)) return false;
    if (lex.asWords.has(previous.lower) && (complement === 'that' || complement === 'quote')) return false;
  }
  if (lex.possessives.has(previous.lower) || lex.prepositions.has(previous.lower))
    return !group.helped && group.infinitive === 'none';
  if (group.helped || group.infinitive !== 'none') return group.end === at;
  if (lex.pronouns.has(previous.lower) || lex.relatives.has(previous.lower)) return false;
  if (lex.adverbEnding.test(previous.lower) || (group.end < at && lex.adverbs.has(previous.lower))) return false;
  if (lex.determiners.has(previous.lower) && !lex.vagueQuantifiers.has(previous.lower)) return true;
  return !verbal(reading, at, complement);
}

/** "…, moan critics.": does nothing but somebody who can speak stand between the form and the end? */
function inverts({ tokens, lex }: Reading, at: number): boolean {
  const source = phraseAfter(tokens, at + 1, lex);
  if (!source || source.from !== at + 1 || !canSpeak(tokens, source, lex)) return false;
  const next = tokens[source.to];
  return !next || /^[.,;]$/.test(next.text);
}

/** Is the form a verb, by its number and by what follows it? */
function verbal({ tokens, lex }: Reading, at: number, complement: Complement): boolean {
  const form = lex.verbs.get(tokens[at]?.lower ?? '');
  const subject = phraseBefore(tokens, at, lex);
  const last = tokens[at - 1];
  if (!form || !subject || !last) return false;
  const first = tokens[subject.from];
  const plural = isPlural(tokens, subject, lex);
  // "…, bombshell study claims": a headline leaves its articles out.
  const closing = complement === 'none' && !tokens[at + 1] && isDocument(tokens, subject, lex);
  const definite = first !== undefined && (first.capital || lex.articles.has(first.lower) || closing);
  const agrees = form.base ? plural : definite && (!plural || last.capital);
  const before = tokens[subject.from - 1];
  // "a gesture that critics call too little"
  const labels = form.kinds.includes('judge') || form.kinds.includes('label');
  if (labels && before && lex.relatives.has(before.lower) && agrees && canSpeak(tokens, subject, lex)) return true;
  // "at some point"
  if (before && lex.prepositions.has(before.lower) && lex.vagueQuantifiers.has(first?.lower ?? '')) return false;
  // "rules that could close mines"
  const second = tokens[at + 2]?.lower ?? '';
  if (complement === 'that' && (lex.auxiliaries.has(second) || lex.verbLike.has(second))) return false;
  switch (complement) {
    case 'none':
      if (form.base && !isPlural(tokens, { from: at - 1, to: at }, lex)) return false;
      return agrees && before !== undefined && !before.word && before.text !== '(';
    case 'preposition':
      // "Torres calls on", "critics talk of"
      return (
        agrees &&
        (last.capital || (form.base && lex.vague.has(last.lower))) &&
        form.kinds.includes('for') &&
        lex.topicPrepositions.has(tokens[at + 1]?.lower ?? '')
      );
    case 'infinitive':
      return agrees;
    default:
      if (
        !agrees &&
        !(form.finite && !form.base && !lex.vagueQuantifiers.has(first?.lower ?? '') && canSpeak(tokens, subject, lex))
      )
        return false;
      if (opensObject(tokens[at + 1], lex) || last.capital) return true;
      return !form.base && ['that', 'question', 'late-quote', 'clause', 'value'].includes(complement);
  }
}

/** Does a word begin a clause or an object, so that a verb must stand before it? */
function opensObject(token: Token | undefined, lex: AttributionLexicon): boolean {
  if (!token) return false;
  if (token.capital || !token.word) return true;
  const openers = [lex.complementizers, lex.questionWords, lex.determiners, lex.pronouns, lex.selves];
  return openers.some((words) => words.has(token.lower));
}
