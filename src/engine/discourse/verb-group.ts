import type { Phrase } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import type { Reading } from './reading';
import { mainSubject } from './subject';

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
    if (!token?.word) break;
    const { lower } = token;
    // "all agreed", but "they all agreed"
    if (lex.standalone.has(lower) && !tokens[group.end - 2]?.word) break;
    if (lex.negations.has(lower)) group.negated = true;
    if (lex.deontic.has(lower)) group.unsaid = true;
    if (lex.infinitiveMarkers.has(lower) && group.infinitive === 'none') {
      if (group.helped) break;
      group.infinitive = 'bare';
    } else if (group.infinitive === 'bare' && lex.carriers.has(lower)) {
      group.infinitive = 'carried';
      if (lex.refusing.has(lower)) group.unsaid = true;
    } else if (lex.auxiliaries.has(lower) || (lex.negations.has(lower) && /n't$|cannot/.test(lower))) {
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

/** The subject that ends before token `end`. */
export function subjectBefore({ tokens, lex }: Reading, end: number): Phrase | null {
  const last = tokens[end - 1];
  if (!last) return null;
  // "is wary of it and expects": the verb shares the subject of the clause before.
  if (lex.conjunctions.has(last.lower)) return mainSubject(tokens, end, lex);
  if (!lex.relatives.has(last.lower)) return phraseBefore(tokens, end, lex);
  // "Who said what?"
  if (end === 1) return null;
  // "many of whom say"
  if (lex.linking.has(tokens[end - 2]?.lower ?? '') && end > 2) return { from: end - 3, to: end };
  const antecedent = phraseBefore(tokens, /^(?:,|[—–-]+)$/.test(tokens[end - 2]?.text ?? '') ? end - 2 : end - 1, lex);
  if (antecedent || !lex.pronouns.has(last.lower)) return antecedent;
  return { from: end - 1, to: end };
}
