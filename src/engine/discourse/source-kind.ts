import type { AttributionLexicon } from '../../text/attribution';
import { isNumbered, type Phrase } from './noun-phrase';
import type { Token } from './tokens';

/** Index of the noun that the phrase is about: before its first preposition, in Spanish its first noun. */
function headOf(tokens: readonly Token[], { from, to }: Phrase, lex: AttributionLexicon): number {
  let head = -1;
  let known = -1;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token?.word) continue;
    // "one of the advisers"
    const partitive = head >= 0 && lex.partitives.has(tokens[head]?.lower ?? '') && lex.linking.has(token.lower);
    if (partitive) {
      head = -1;
      known = -1;
      continue;
    }
    if (head >= 0 && (lex.inner.has(token.lower) || lex.prepositions.has(token.lower))) break;
    if (lex.headFirst && head >= 0 && !lex.determiners.has(tokens[head]?.lower ?? '')) break;
    head = i;
    if (lex.determiners.has(token.lower)) continue;
    if (lex.vague.has(token.lower) || lex.people.has(token.lower) || lex.documents.has(token.lower)) known = i;
  }
  // "sources close to the owner"
  return known >= 0 && !tokens[head]?.capital ? known : head;
}

/**
 * Does the phrase name nobody in particular? Its head is a word such as "critics" and nothing in it says which;
 * "officials" and "sources" stay vague whatever country they are of.
 */
export function isVague(tokens: readonly Token[], phrase: Phrase, lex: AttributionLexicon): boolean {
  const head = headOf(tokens, phrase, lex);
  const { lower } = tokens[head] ?? { lower: '' };
  const first = tokens[phrase.from];
  if (first && lex.vagueQuantifiers.has(first.lower)) return true;
  for (let i = phrase.from; i < phrase.to; i++) if (lex.anonymous.has(tokens[i]?.lower ?? '')) return true;
  if (afterExistential(tokens, phrase, lex)) return true;
  if (lex.documents.has(lower) && !lex.vague.has(lower)) {
    // "a study by analysts" is no better than "analysts".
    const by = head + 1;
    return lex.agent.has(tokens[by]?.lower ?? '') && by + 1 < phrase.to
      ? isVague(tokens, { from: by + 1, to: phrase.to }, lex)
      : false;
  }
  if (!lex.vague.has(lower) && !isSpeechAgent(lower, lex)) return false;
  for (let i = head + 1; i < phrase.to; i++) {
    // "officials in Washington": where they are, not who.
    if (lex.locatives.has(tokens[i]?.lower ?? '')) break;
    if (tokens[i]?.capital) return false;
  }
  // "Peruvian news reports" are somebody's, "recent reports" nobody's.
  if (lex.documents.has(lower))
    for (let i = phrase.from + 1; i <= head; i++) if (tokens[i - 1]?.capital && i - 1 > 0) return false;
  return !namedBeside(tokens, phrase.to, lex);
}

/** "grumblers", «murmuradores»: people who are called after what they say, and nothing else is told of them. */
function isSpeechAgent(word: string, lex: AttributionLexicon): boolean {
  if (lex.people.has(word)) return false;
  return lex.speechAgents.some(
    ([ending, verb]) =>
      word.endsWith(ending) && lex.verbs.get(word.slice(0, -ending.length) + verb)?.kinds.includes('remark'),
  );
}

/** "there are those who say", "hay quien dice": somebody says, unless a name stands there. */
function afterExistential(tokens: readonly Token[], { from, to }: Phrase, lex: AttributionLexicon): boolean {
  const at = lex.relatives.has(tokens[from]?.lower ?? '') && tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (!lex.existentials.has(tokens[at]?.lower ?? '')) return false;
  if (lex.existentialSubjects.size > 0 && !lex.existentialSubjects.has(tokens[at - 1]?.lower ?? '')) return false;
  return !tokens.slice(from, to).some(({ capital }) => capital);
}

/** "word", "rumour" with no owner: what is told, not who tells it. */
export function toldByNobody(tokens: readonly Token[], phrase: Phrase, lex: AttributionLexicon): boolean {
  const { lower = '' } = tokens[headOf(tokens, phrase, lex)] ?? {};
  return lex.hearsay.has(lower) && phrase.to - phrase.from <= 3 && !tokens[phrase.to - 1]?.lower.endsWith("'s");
}

/** A word for people, or a name of two words or of somebody whose full name the text gives. */
export function isPerson(tokens: readonly Token[], phrase: Phrase, lex: AttributionLexicon, text: string): boolean {
  const head = tokens[headOf(tokens, phrase, lex)];
  if (!head) return false;
  if (lex.people.has(head.lower) || lex.vague.has(head.lower) || lex.authorNouns.has(head.lower)) return true;
  const names = tokens.slice(phrase.from, phrase.to);
  if (names.length === 1 && lex.persons.has(head.lower)) return true;
  if (!names.every(({ capital }) => capital) || names.some(({ lower }) => lex.calendar.has(lower))) return false;
  return names.length > 1 || fullName(head.text, text);
}

function fullName(name: string, text: string): boolean {
  return [...text.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}+ (\p{Lu}[\p{L}-]+)/gu)].some(([, last]) => last === name);
}

/** "critics, including Ana Perez, …" and "officials Ana Perez and …" are named. */
function namedBeside(tokens: readonly Token[], to: number, lex: AttributionLexicon): boolean {
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  if (lex.examples.has(tokens[at]?.lower ?? '')) return tokens[at + 1]?.capital ?? false;
  if (at === to) return false;
  let end = at;
  while (tokens[end]?.capital) end++;
  return end - at >= 2 && tokens[end]?.text === ',';
}

/** Is the subject plural, as a verb without an ending requires? Names count as singular. */
export function isPlural(tokens: readonly Token[], phrase: Phrase, lex: AttributionLexicon): boolean {
  const first = tokens[phrase.from];
  if (!first) return false;
  if (phrase.to - phrase.from === 1 && lex.pronouns.has(first.lower)) return !lex.singular.has(first.lower);
  if (lex.singular.has(first.lower)) return false;
  if (isNumbered(tokens, phrase, lex)) return true;
  if (lex.vagueQuantifiers.has(first.lower) || lex.plural.has(first.lower)) return true;
  for (let i = phrase.from; i < phrase.to; i++) {
    const { lower = '' } = tokens[i] ?? {};
    if (i > phrase.from && lex.conjunctions.has(lower)) return true;
    const next = tokens[i + 1];
    const isInner = next !== undefined && lex.inner.has(next.lower);
    // "sources close to the owner": an adjective stands between the noun and its preposition.
    if (i === phrase.to - 1 || isInner)
      return isManyOf(lower, lex) || (isInner && i > phrase.from && isManyOf(tokens[i - 1]?.lower ?? '', lex));
  }
  return false;
}

function isManyOf(lower: string, lex: AttributionLexicon): boolean {
  return lex.plural.has(lower) || (lower.endsWith('s') && !/(?:ss|us|is|'s)$/.test(lower));
}

/**
 * Can the phrase speak or write: a name, a person's pronoun, a word for people, organisations or documents? Verbs
 * that as often describe things ("the move signals") credit nobody else.
 */
export function canSpeak(tokens: readonly Token[], phrase: Phrase, lex: AttributionLexicon): boolean {
  const head = headOf(tokens, phrase, lex);
  const token = tokens[head];
  if (!token) return false;
  const { lower } = token;
  if (isNumbered(tokens, phrase, lex)) return true;
  if (isRole(lower, lex) || lex.documents.has(lower) || lex.vague.has(lower)) return true;
  if (phrase.to - phrase.from === 1 && lex.pronouns.has(lower)) return lex.persons.has(lower);
  if (token.capital) return true;
  // "the Courier newspaper chain", but not "Oslo's ambitions"
  for (let i = phrase.from + 1; i < head; i++)
    if (tokens[i]?.capital && !/^['’]s?$/.test(tokens[i + 1]?.text ?? '')) return true;
  return false;
}

/** "mayor", "ex-mayor", "exalcalde". */
function isRole(word: string, lex: AttributionLexicon): boolean {
  return lex.people.has(word) || lex.people.has(word.replace(/^ex-?/, ''));
}

/** Is the phrase about a document ("the latest poll")? */
export function isDocument(tokens: readonly Token[], phrase: Phrase, lex: AttributionLexicon): boolean {
  return lex.documents.has(tokens[headOf(tokens, phrase, lex)]?.lower ?? '');
}
