import type { AttributionLexicon } from '../../text/attribution';
import type { Phrase } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import type { Reading } from './reading';
import { mainSubject } from './subject';
import type { Token } from './tokens';

/** What stands between a verb and its subject. */
export interface Group {
  /** Index after the subject. */
  end: number;
  passive: boolean;
  /** A helping verb stands before it. */
  helped: boolean;
  /** "to", with a verb that carries it ("went on to say"), or without. */
  infinitive: 'none' | 'carried' | 'bare';
  negated: boolean;
  /** "should say", "declined to say": nobody has said it. */
  unsaid: boolean;
}

const LONGEST = 9;
/** How long an aside between a helping verb and its verb may be, in tokens. */
const ASIDE_REACH = 8;

/** Reads leftwards over adverbs, helping verbs and "to" from the verb at `at`. */
export function groupBefore({ tokens, lex }: Reading, at: number): Group {
  const group: Group = {
    end: at,
    passive: false,
    helped: false,
    infinitive: 'none',
    negated: false,
    unsaid: false,
  };
  for (let guard = 0; guard < LONGEST && group.end > 0; guard++) {
    const token = tokens[group.end - 1];
    if (!token) break;
    if (!token.word) {
      const helper = overAside(tokens, group.end - 1, lex);
      if (helper === null) break;
      group.end = helper;
      continue;
    }
    const { lower } = token;
    // "all agreed", but "they all agreed"
    if (lex.standalone.has(lower) && !tokens[group.end - 2]?.word) break;
    if (lex.negations.has(lower)) group.negated = true;
    if (lex.deontic.has(lower)) group.unsaid = true;
    // "would do well to remember"
    if (group.infinitive === 'bare' && lex.advised.has(lower)) {
      group.unsaid = true;
      break;
    }
    if (lex.infinitiveMarkers.has(lower) && group.infinitive === 'none') {
      if (group.helped) break;
      group.infinitive = 'bare';
      // "has gone so far as to call"
      group.end -= extentBefore(tokens, group.end - 1, lex);
    } else if (group.infinitive === 'bare' && lex.carriers.has(lower)) {
      group.infinitive = 'carried';
      if (lex.refusing.has(lower)) group.unsaid = true;
    } else if (lex.auxiliaries.has(lower) || (lex.negations.has(lower) && /n't$|cannot/.test(lower))) {
      const owner = tokens[group.end - 2];
      if (lower === "'s" && owner && !lex.pronouns.has(owner.lower)) break;
      if (lex.passive.has(lower) && !group.helped && group.infinitive === 'none') group.passive = true;
      group.helped = true;
    } else if (lex.reflexives.has(lower) && lex.auxiliaries.has(tokens[group.end - 2]?.lower ?? '')) {
      // "has himself said"
    } else if (lex.midAdverbs.has(lower) && lex.auxiliaries.has(tokens[group.end - 2]?.lower ?? '')) {
      // "has since said"
    } else if (!(lex.adverbs.has(lower) || lex.adverbEnding.test(lower)) || lex.pronouns.has(lower)) break;
    group.end--;
  }
  return group;
}

/** How many words of "so far as" end before token `end`; 0 where they do not stand there. */
function extentBefore(tokens: readonly Token[], end: number, lex: AttributionLexicon): number {
  const found = lex.extents.find((phrase) =>
    phrase.every((word, i) => tokens[end - phrase.length + i]?.lower === word),
  );
  return found?.length ?? 0;
}

/** "did not, for the record, call it": the index after the helping verb before two commas; null if there is none. */
function overAside(tokens: readonly Token[], comma: number, lex: AttributionLexicon): number | null {
  if (tokens[comma]?.text !== ',') return null;
  for (let i = comma - 2; i > Math.max(0, comma - ASIDE_REACH); i--) {
    if (tokens[i]?.text === ',') {
      const { lower = '' } = tokens[i - 1] ?? {};
      return lex.auxiliaries.has(lower) || lex.negations.has(lower) ? i : null;
    }
    if (!tokens[i]?.word || tokens[i]?.quoted) return null;
  }
  return null;
}

/** The subject of the verb at `at`; of a relative clause, what the pronoun stands for. */
export function subjectOf(reading: Reading, at: number): Phrase | null {
  return subjectBefore(reading, groupBefore(reading, at).end);
}

/** The subject of the verb at `at` where it does what the verb says: not of a passive, nothing denied, nothing wished. */
export function actingSubject(reading: Reading, at: number): Phrase | null {
  const group = groupBefore(reading, at);
  return group.passive || group.negated || group.unsaid ? null : subjectBefore(reading, group.end);
}

/** The subject that ends before token `end`. */
export function subjectBefore(reading: Reading, end: number): Phrase | null {
  const { tokens, lex } = reading;
  const last = tokens[end - 1];
  if (!last) return null;
  // "is wary of it and expects": the verb shares the subject of the clause before.
  if (lex.conjunctions.has(last.lower)) return mainSubject(tokens, end, lex);
  if (!lex.relatives.has(last.lower)) {
    const phrase = affirmed(reading, phraseBefore(tokens, end, lex));
    return phrase && lex.proDrop && isOblique(reading, phrase) ? null : phrase;
  }
  // "dijo que escribió": the conjunction, not the pronoun.
  const cue = lex.verbs.get(tokens[end - 2]?.lower ?? '');
  if (
    lex.proDrop &&
    lex.complementizers.has(last.lower) &&
    cue?.finite &&
    !lex.nounLike.has(tokens[end - 2]?.lower ?? '')
  )
    return null;
  // "Who said what?"
  if (end === 1) return null;
  // "many of whom say"; not "officials, none of whom wished to be named, said"
  if (lex.linking.has(tokens[end - 2]?.lower ?? '') && end > 2)
    return lex.nobodies.has(tokens[end - 3]?.lower ?? '') ? null : { from: end - 3, to: end };
  // "there are those who", "hay quien": nobody that a name could be given to.
  const there = (i: number): boolean =>
    lex.existentials.has(tokens[i]?.lower ?? '') &&
    (lex.existentialSubjects.size === 0 || lex.existentialSubjects.has(tokens[i - 1]?.lower ?? ''));
  if (there(end - 2)) return { from: end - 1, to: end };
  if (there(end - 3) && lex.determiners.has(tokens[end - 2]?.lower ?? '')) return { from: end - 2, to: end - 1 };
  const isApart = /^(?:,|[—–-]+)$/.test(tokens[end - 2]?.text ?? '');
  const found = phraseBefore(tokens, isApart && !closesAside(reading, end - 2) ? end - 2 : end - 1, lex);
  const antecedent = affirmed(reading, found);
  if (found && !antecedent) return null;
  if (antecedent || !lex.pronouns.has(last.lower)) return antecedent;
  return { from: end - 1, to: end };
}

/** "It was Ruiz, standing beside him, who spoke": does the comma end an aside that a participle opens, or a preposition? */
function closesAside({ tokens, lex }: Reading, comma: number): boolean {
  for (let i = comma - 1; i > Math.max(0, comma - ASIDE_REACH); i--) {
    if (tokens[i]?.text !== ',') continue;
    const first = tokens[i + 1];
    return (
      first !== undefined && !first.capital && (lex.gerundEnding.test(first.lower) || lex.prepositions.has(first.lower))
    );
  }
  return false;
}

/** "Ana Ruiz, and not the mayor, said": of what is negated and what is not, the latter; null if only the former is there. */
function affirmed({ tokens, lex }: Reading, phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  const negation = lex.negations.has(tokens[phrase.from - 1]?.lower ?? '') ? phrase.from - 1 : -1;
  const copula = lex.passive.has(tokens[phrase.from - 1]?.lower ?? '');
  // "no fue el alcalde quien"
  if (copula && lex.negations.has(tokens[phrase.from - 2]?.lower ?? '')) return null;
  if (negation < 0) return phrase;
  let end = lex.conjunctions.has(tokens[negation - 1]?.lower ?? '') ? negation - 1 : negation;
  if (tokens[end - 1]?.text === ',') end--;
  // "it was not the mayor who", "not the mayor said so"
  if (end === negation) return lex.passive.has(tokens[negation - 1]?.lower ?? '') ? null : phrase;
  return phraseBefore(tokens, end, lex) ?? phrase;
}

/** "de los barcos afirmó", "en el puerto dijeron": a phrase under a preposition is no subject. */
function isOblique({ tokens, lex }: Reading, { from, to }: Phrase): boolean {
  const before = tokens[from - 1];
  if (!before || !(lex.prepositions.has(before.lower) || lex.objectMarkers.has(before.lower))) return false;
  // "uno de ellos"
  return !(to - from === 1 && lex.partitives.has(tokens[from - 2]?.lower ?? ''));
}
